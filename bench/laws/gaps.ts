import fc from 'fast-check'
import { completionsAt, everyAnswer, unknownPlaces, waysToAnswer } from '../../__tests__/support/completions'
import { consistentAnswers, nearlyComplete } from '../../__tests__/support/answers-arbitrary'
import type { Answers } from '../../lib/clinical/answers'
import { exampleDay } from '../../lib/clinical/base-person'
import { read } from '../../lib/clinical/reading'
import { options, type Option, type Verdict } from '../../lib/clinical/rule'
import { variables } from '../../lib/clinical/variables'
import { assess } from '../../lib/guidance/assess'
import type { Gap } from '../../lib/guidance/assessment'
import { verdicts } from '../../lib/guidance/decide'
import { law, type Law } from './law'

/** The verdicts shown while a question is unanswered and with each answer to it, all other questions answered. */
function shownOver(complete: Answers, change: readonly Answers[]): readonly Readonly<Record<Option, Verdict>>[] {
  return [{}, ...change].flatMap((one) => {
    const reading = read({ ...complete, ...one }, exampleDay)
    return reading.contradictions.length > 0 ? [] : [verdicts(reading)]
  })
}

function differ(shown: readonly Readonly<Record<Option, Verdict>>[], option: Option): boolean {
  return shown.some((one) => one[option] !== shown[0]?.[option])
}

const concerns = (gaps: readonly Gap[], place: number, option: Option): boolean => gaps.some(({ variable, concerns: of }) => variable === variables[place]?.id && of.includes(option))

function faultAt(answers: Answers, place: number, gaps: readonly Gap[]): string | undefined {
  const reading = read(answers, exampleDay)
  const own = completionsAt(reading, place).map(({ change }) => change)
  const others = unknownPlaces(reading).filter((other) => other !== place)
  const matters = { esketamine: false, racemic: false }
  for (const complete of everyAnswer(answers, others.map((other) => completionsAt(reading, other)))) {
    const shown = shownOver(complete, own)
    for (const option of options) matters[option] ||= differ(shown, option)
  }
  for (const option of options) {
    const named = concerns(gaps, place, option)
    if (named !== matters[option]) return `${variables[place]?.id} for ${option}: ${named ? 'named, and cannot matter' : 'not named, and can matter'}`
  }
  return undefined
}

function fewWays(answers: Answers, most: number): boolean {
  const reading = read(answers, exampleDay)
  return waysToAnswer(unknownPlaces(reading).map((place) => completionsAt(reading, place))) <= most
}

/** What is wrong with the gaps, with all completions: a question is named exactly where some completion of the others makes its answer, or its silence, show in a verdict. */
export function faultOfGaps(answers: Answers): string | undefined {
  const { gaps } = assess(answers, exampleDay)
  return unknownPlaces(read(answers, exampleDay))
    .map((place) => faultAt(answers, place, gaps))
    .find((fault) => fault !== undefined)
}

const exact = (most: number): Law =>
  law('a question is named as a gap exactly where it can matter', nearlyComplete.filter((answers) => fewWays(answers, Math.ceil(most / 3))), faultOfGaps)

const numbers = fc.array(fc.nat(), { minLength: 110, maxLength: 110 })

/** Where there are too many completions to try: one at random, in which no question that is not named may matter. Eight such questions of each case are tried. */
const unnamed = law('a question that is not named changes nothing', fc.tuple(consistentAnswers, numbers, fc.nat()), ([answers, picks, first]) => {
  const { gaps } = assess(answers, exampleDay)
  const reading = read(answers, exampleDay)
  const unknown = unknownPlaces(reading).map((place) => ({ place, ways: completionsAt(reading, place) }))
  const complete = unknown.map(({ place, ways }) => ways[(picks[place] ?? 0) % Math.max(1, ways.length)]?.change ?? {})
  const silent = unknown.flatMap((one, i) => (options.every((option) => concerns(gaps, one.place, option)) ? [] : [{ ...one, i }]))
  const from = first % Math.max(1, silent.length)
  for (const { place, ways, i } of [...silent.slice(from), ...silent.slice(0, from)].slice(0, 8)) {
    const rest = complete.reduce<Answers>((all, one, at) => (at === i ? all : { ...all, ...one }), answers)
    const shown = shownOver(rest, ways.map(({ change }) => change))
    for (const option of options) if (!concerns(gaps, place, option) && differ(shown, option)) return `${variables[place]?.id} for ${option}: not named, and matters`
  }
  return undefined
})

/** What is still asked; `most` bounds how many completions a case may have, a third of it where each question of a case is tried in turn. */
export const gapLaws = (most: number): readonly Law[] => [exact(most), unnamed]
