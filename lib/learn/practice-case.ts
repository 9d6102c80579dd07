import type { CitationId } from '../evidence/cite'
import type { Answers } from '../clinical/answers'
import { basePerson, exampleDay } from '../clinical/base-person'
import type { Moment } from '../clinical/dates'
import { itemIds, type ItemId } from '../clinical/items'
import type { RuleId } from '../rules'
import type { Difficulty } from './difficulty'
import type { PracticeOutcome } from './outcome'

type AtLeastOne<T> = readonly [T, ...T[]]

/** What a case is there to teach beside its topic. */
type Lesson = 'unknown' | 'contradiction' | 'threshold' | 'sources-disagree' | 'both-routes' | 'safety-first' | 'no-effect'

/** What each lesson is about, for the authors of cases and their tests: no page shows it. */
export const lessons = {
  unknown: 'Something is not known',
  contradiction: 'Answers that cannot both be so',
  threshold: 'What counts depends on where the line is drawn',
  'sources-disagree': 'A source against the label',
  'both-routes': 'The two options part ways',
  'safety-first': 'What comes before any option',
  'no-effect': 'A fact that changes less than it seems',
} as const satisfies Record<Lesson, string>

/** Something worth taking along, in our words, and what it rests on. */
export type LearningPoint = { readonly says: string; readonly because: AtLeastOne<CitationId> }

/** A synthetic person to practice on. */
export type PracticeCase = {
  /** Never reused: commitments refer to it. */
  readonly id: string
  /** Tells them apart in a list and gives nothing away. */
  readonly title: string
  readonly difficulty: Difficulty
  readonly lesson: Lesson
  /** The rules it is about: those that hold, and those that only look as if they did. */
  readonly practices: AtLeastOne<RuleId>
  /** What a colleague would tell: two to four short paragraphs. Whatever decides stands among the facts too. */
  readonly narrative: AtLeastOne<string>
  /** What differs from the base person of the worked examples, and what nobody has asked. */
  readonly given: Answers
  readonly notAsked?: readonly ItemId[]
  readonly points: AtLeastOne<LearningPoint>
  /** What the rules concluded when its author last looked. Where they come to conclude otherwise, the author looks again. */
  readonly reviewed: PracticeOutcome
}

/** Names a case so that its shape is checked where it is written. */
export function practice<const C extends PracticeCase>(definition: C): C {
  return definition
}

/** All that is known of the person of a case. */
export function answersOf({ given, notAsked = [] }: Pick<PracticeCase, 'given' | 'notAsked'>): Answers {
  const all: Answers = { ...basePerson, ...given }
  const left: ReadonlySet<ItemId> = new Set(notAsked)
  return Object.fromEntries(itemIds.flatMap((id) => (all[id] === undefined || left.has(id) ? [] : [[id, all[id]] as const]))) as Answers
}

/** The day on which the facts of every case are read. */
export const practiceDay: Moment = exampleDay
