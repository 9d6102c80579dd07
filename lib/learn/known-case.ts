import type { Answers } from '../clinical/answers'
import type { Moment } from '../clinical/dates'
import type { Difficulty } from './difficulty'
import type { PracticeOutcome } from './outcome'
import { answersOf, practiceDay, type LearningPoint, type PracticeCase } from './practice-case'

/** What is told of a case before somebody commits: nothing of what the rules make of it. */
export type ToldCase = {
  readonly id: string
  readonly title: string
  readonly difficulty?: Difficulty
  readonly narrative: readonly string[]
  readonly topics: readonly string[]
}

/** A case with its answers, written for practice or shared by the clinic. `reviewed`: what the rules concluded when it was shared; what is written is looked at again by a test. */
export type KnownCase = ToldCase & { readonly answers: Answers; readonly asOf: Moment; readonly practices: readonly string[]; readonly points: readonly LearningPoint[]; readonly reviewed?: PracticeOutcome }

/** The topic of a rule is the first part of its id. */
const topicsOf = (rules: readonly string[]): readonly string[] => [...new Set(rules.map((rule) => rule.slice(0, rule.indexOf('/'))))]

/** A case as it was written, with all that is known of its person. */
export function knownOf(one: PracticeCase): KnownCase {
  const { id, title, difficulty, narrative, practices, points } = one
  return { id, title, difficulty, narrative, practices, points, topics: topicsOf(practices), answers: answersOf(one), asOf: practiceDay }
}

/** A case of the clinic as it is kept to learn from. */
type SharedRow = { readonly id: string; readonly answers: Answers; readonly asOf: Moment; readonly reviewed: PracticeOutcome }

const SHARED_STORY = [
  'A person of a clinic, shared by a psychiatrist without what tells who it is: no name, no free text, an age that stands for its band, and dates moved together.',
  'There is no story beside the facts. What stands below is all that was recorded.',
] as const

/** A case that was shared, as it is practiced. Its topics would be those of the rules that weigh, and tell what it comes to: it has none. */
export function sharedCase({ id, answers, asOf, reviewed }: SharedRow): KnownCase {
  return { id, title: `Shared case ${id.slice(0, 4)}`, narrative: SHARED_STORY, practices: [], topics: [], points: [], answers, asOf, reviewed }
}

/** What may be told before a commitment. */
export const toldOf = ({ id, title, difficulty, narrative, topics }: KnownCase): ToldCase => ({ id, title, narrative, topics, ...(difficulty !== undefined && { difficulty }) })
