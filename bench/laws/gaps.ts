import fc from 'fast-check'
import { completionsAt, unknownPlaces, waysToAnswer } from '../../__tests__/support/completions'
import { consistentAnswers, nearlyComplete } from '../../__tests__/support/answers-arbitrary'
import type { Answers } from '../../lib/clinical/answers'
import { exampleDay } from '../../lib/clinical/base-person'
import { read, type Reading } from '../../lib/clinical/reading'
import { options, type Option, type Verdict } from '../../lib/clinical/rule'
import { variables } from '../../lib/clinical/variables'
import { assess } from '../../lib/guidance/assess'
import type { Gap } from '../../lib/guidance/assessment'
import { verdicts } from '../../lib/guidance/decide'
import { law, type Law } from './law'

type Shown = Readonly<Record<Option, Verdict>>

/** What the answers show; nothing where they contradict one another. */
function shownOf(answers: Answers): readonly Shown[] {
  const reading = read(answers, exampleDay)
  return reading.contradictions.length > 0 ? [] : [verdicts(reading)]
}

const differ = (shown: readonly Shown[], option: Option): boolean => shown.some((one) => one[option] !== shown[0]?.[option])

const concerns = (gaps: readonly Gap[], place: number, option: Option): boolean => gaps.some(({ variable, concerns: of }) => variable === variables[place]?.id && of.includes(option))

/** An unknown question, with the answers that settle it. */
type Unknown = { readonly place: number; readonly ways: readonly Answers[] }

function unknownIn(reading: Reading): readonly Unknown[] {
  return unknownPlaces(reading).map((place) => ({ place, ways: completionsAt(reading, place).map(({ change }) => change) }))
}

/** For each question which of its ways, by number; this one: none. */
const SILENT = -1
type Picks = readonly number[]

const everyPick = (choices: readonly Picks[]): readonly Picks[] => choices.reduce<readonly Picks[]>((made, choice) => made.flatMap((one) => choice.map((pick) => [...one, pick])), [[]])

/** What each choice of ways shows. It is worked out once, though every question that is tried comes by it. */
function shownByPick(answers: Answers, unknown: readonly Unknown[]): (picks: Picks) => readonly Shown[] {
  const kept = new Map<string, readonly Shown[]>()
  return (picks) => {
    const key = picks.join()
    const shown = kept.get(key) ?? shownOf(Object.assign({}, answers, ...picks.map((pick, at) => unknown[at]?.ways[pick])) as Answers)
    kept.set(key, shown)
    return shown
  }
}

function fewWays(answers: Answers, most: number): boolean {
  const reading = read(answers, exampleDay)
  return waysToAnswer(unknownPlaces(reading).map((place) => completionsAt(reading, place))) <= most
}

/** What is wrong with the gaps, with all completions: a question is named exactly where some completion of the others makes its answer, or its silence, show in a verdict. */
export function faultOfGaps(answers: Answers): string | undefined {
  const { gaps } = assess(answers, exampleDay)
  const unknown = unknownIn(read(answers, exampleDay))
  const shown = shownByPick(answers, unknown)
  for (const [at, { place, ways }] of unknown.entries()) {
    const others = everyPick(unknown.map((one, other) => (other === at ? [SILENT] : [...one.ways.keys()])))
    const tried = others.map((picks) => [SILENT, ...ways.keys()].flatMap((pick) => shown(picks.with(at, pick))))
    for (const option of options) {
      const named = concerns(gaps, place, option)
      if (named !== tried.some((one) => differ(one, option))) return `${variables[place]?.id} for ${option}: ${named ? 'named, and cannot matter' : 'not named, and can matter'}`
    }
  }
  return undefined
}

const exact = (most: number): Law =>
  law('a question is named as a gap exactly where it can matter', nearlyComplete.filter((answers) => fewWays(answers, Math.ceil(most / 3))), faultOfGaps)

const numbers = fc.array(fc.nat(), { minLength: 110, maxLength: 110 })

/** Where there are too many completions to try: one at random, in which no question that is not named may matter. Eight such questions of each case are tried. */
const unnamed = law('a question that is not named changes nothing', fc.tuple(consistentAnswers, numbers, fc.nat()), ([answers, picks, first]) => {
  const { gaps } = assess(answers, exampleDay)
  const unknown = unknownIn(read(answers, exampleDay))
  const complete = unknown.map(({ place, ways }) => ways[(picks[place] ?? 0) % Math.max(1, ways.length)] ?? {})
  const silent = unknown.flatMap((one, i) => (options.every((option) => concerns(gaps, one.place, option)) ? [] : [{ ...one, i }]))
  const from = first % Math.max(1, silent.length)
  for (const { place, ways, i } of [...silent.slice(from), ...silent.slice(0, from)].slice(0, 8)) {
    const rest: Answers = Object.assign({}, answers, ...complete.toSpliced(i, 1))
    const shown = [{}, ...ways].flatMap((change) => shownOf({ ...rest, ...change }))
    for (const option of options) if (!concerns(gaps, place, option) && differ(shown, option)) return `${variables[place]?.id} for ${option}: not named, and matters`
  }
  return undefined
})

/** What is still asked; `most` bounds how many completions a case may have, a third of it where each question of a case is tried in turn. */
export const gapLaws = (most: number): readonly Law[] => [exact(most), unnamed]
