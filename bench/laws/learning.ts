import fc from 'fast-check'
import { completionsAt, everyAnswer, unknownPlaces, waysToAnswer, type Completion } from '../../__tests__/support/completions'
import { anyAnswers, consistentAnswers, nearlyComplete } from '../../__tests__/support/answers-arbitrary'
import { countOf, levelsOver, verdictFor } from '../../__tests__/support/brute-force'
import type { Answers } from '../../lib/clinical/answers'
import { exampleDay } from '../../lib/clinical/base-person'
import { read, type Reading } from '../../lib/clinical/reading'
import { options, type Option } from '../../lib/clinical/rule'
import { assess } from '../../lib/guidance/assess'
import type { Assessment } from '../../lib/guidance/assessment'
import { verdicts } from '../../lib/guidance/decide'
import { rules } from '../../lib/rules'
import { law, type Law } from './law'

/** Answers, and some of the unanswered questions answered: which, and how, by number. */
type Learned = readonly [answers: Answers, picks: readonly (readonly [question: number, answer: number])[]]
const learned: fc.Arbitrary<Learned> = fc.tuple(consistentAnswers, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }))

type Step = { readonly after: Reading; readonly access: boolean }

/** Answers one more question; undefined where nothing is left, or the answer would contradict another. */
function learnOne(reading: Reading, question: number, answer: number): Step | undefined {
  const left = unknownPlaces(reading)
  const place = left[question % Math.max(1, left.length)]
  if (place === undefined) return undefined
  const ways = completionsAt(reading, place)
  const way = ways[answer % Math.max(1, ways.length)]
  if (way === undefined) return undefined
  const after = read({ ...reading.answers, ...way.change }, exampleDay)
  return lessIsKnown(reading, after) ? undefined : { after, access: reading.variables[place]?.role === 'access' }
}

/**
 * Whether an answer leaves something else less known than before. Two answers can: one that contradicts another, and hypertension,
 * with which a pressure counts for 4 weeks and no longer for 3 months. Learning either is learning that something known was not.
 */
function lessIsKnown(before: Reading, after: Reading): boolean {
  if (after.contradictions.length > 0) return true
  return after.stale.length > before.stale.length
}

/**
 * Learning never overturns a settled conclusion, access answers included: every completion gave it, and the completions left are among them.
 * What stays possible was possible before, as long as only holding and open answers were learned: "possible" leaves access answers as they are.
 */
const monotone = law('learning more never overturns what is settled, and only narrows what is possible', learned, ([answers, picks]) => {
  let now = read(answers, exampleDay)
  let narrows = true
  for (const [question, answer] of picks) {
    const step = learnOne(now, question, answer)
    if (step === undefined) continue
    now = step.after
    narrows &&= !step.access
  }
  const [before, after] = [assess(answers, exampleDay), assess(now.answers, exampleDay)]
  return options.map((option) => overturned(option, before, after, narrows)).find((wrong) => wrong !== undefined)
})

function overturned(option: Option, before: Assessment, after: Assessment, narrows: boolean): string | undefined {
  const [was, is] = [before.options[option], after.options[option]]
  if (was.settled && is.verdict !== was.verdict) return `${option}: ${was.verdict} was settled, and became ${is.verdict}`
  if (was.settled && !is.settled) return `${option}: ${was.verdict} was settled, and no longer is`
  const more = narrows ? is.possible.filter((verdict) => !was.possible.includes(verdict)) : []
  return more.length > 0 ? `${option}: ${more.join()} became possible` : undefined
}

type Verdicts = Readonly<Record<Option, ReadonlySet<string>>>

/** The verdicts of all consistent ways to answer these questions. */
function verdictsOver(answers: Answers, choices: readonly (readonly Completion[])[]): Verdicts {
  const found = { esketamine: new Set<string>(), racemic: new Set<string>() }
  for (const complete of everyAnswer(answers, choices)) {
    const after = read(complete, exampleDay)
    if (after.contradictions.length > 0) continue
    const shown = verdicts(after)
    for (const option of options) found[option].add(shown[option])
  }
  return found
}

const sameMembers = (a: ReadonlySet<string>, b: readonly string[]): boolean => a.size === b.length && b.every((one) => a.has(one))

function fewWays(answers: Answers, most: number): boolean {
  const reading = read(answers, exampleDay)
  return waysToAnswer(unknownPlaces(reading).map((place) => completionsAt(reading, place))) <= most
}

/** What is wrong with what is called possible and settled, by brute force over answers: all holding and open ones for what is possible, all of them for what is settled. */
export function faultOfPossible(answers: Answers): string | undefined {
  const reading = read(answers, exampleDay)
  const unknown = unknownPlaces(reading).map((place) => completionsAt(reading, place))
  const withoutAccess = unknown.filter(([one]) => reading.variables[one?.place ?? -1]?.role !== 'access')
  const considered = verdictsOver(answers, withoutAccess)
  const all = withoutAccess.length === unknown.length ? considered : verdictsOver(answers, unknown)
  const { options: assessed } = assess(answers, exampleDay)
  for (const option of options) {
    const { verdict, possible, settled } = assessed[option]
    if (!sameMembers(considered[option], possible)) return `${option}: possible ${possible.join()}, by brute force ${[...considered[option]].join()}`
    if (settled !== sameMembers(all[option], [verdict])) return `${option}: ${verdict} settled ${String(settled)}, by brute force ${[...all[option]].join()}`
  }
  return undefined
}

const bruteForce = (most: number): Law =>
  law('possible and settled are what all completions of the answers give', nearlyComplete.filter((answers) => fewWays(answers, most)), faultOfPossible)

const fewPeople = (most: number) => anyAnswers.filter((answers) => countOf(read(answers, exampleDay).variables.map(({ follow }) => follow)) <= most)

/** The verdict by its definition: "cannot tell" exactly where the completions of the holding answers differ, or thoughts are to be asked about first. */
const asDefined = (most: number): Law =>
  law('the verdict is what its definition gives', fewPeople(most), (answers) => {
    const reading = read(answers, exampleDay)
    const shown = verdicts(reading)
    for (const option of options) {
      const expected = verdictFor(levelsOver(rules, option, reading.variables.map(({ follow }) => follow)), reading)
      if (shown[option] !== expected) return `${option}: ${shown[option]}, by its definition ${expected}`
    }
    return undefined
  })

/** What learning does and what is left to learn; `most` bounds how many completions a case may have. */
export const learningLaws = (most: number): readonly Law[] => [monotone, bruteForce(most), asDefined(most)]
