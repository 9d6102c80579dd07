import { dateOf, type IsoDate } from './dates'
import { hamD17 } from './instruments/ham-d-17'
import type { Instrument, InstrumentId, Score, ScoreRefusal } from './instruments/instrument'
import { madrs } from './instruments/madrs'
import { otherInstrument } from './instruments/other'
import { phq9 } from './instruments/phq-9'
import { qidsSr16 } from './instruments/qids-sr16'
import { isStale, refusalsOf } from './instruments/score'
import { remember } from './remember'
import { known } from './trials/trial'

export type { Instrument, InstrumentId, Score, ScoreRefusal } from './instruments/instrument'
export { isStale, STALE_AFTER_DAYS } from './instruments/score'

export const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  madrs,
  'ham-d-17': hamD17,
  'phq-9': phq9,
  'qids-sr16': qidsSr16,
  other: otherInstrument,
}

/** What the scales say of severity now, the score it is read from, and that score's band. */
export type ScaleReading = { readonly reading: 'mild' | 'not-mild' | 'none'; readonly from?: Score; readonly band?: string }

/** The impossible values of a score, each with the bound it breaks. */
export function scoreRefusals(score: Score, asOf: IsoDate): readonly ScoreRefusal[] {
  return refusalsOf(score, instruments[score.instrument], asOf)
}

/** The scores that are neither old nor impossible. */
const currentScores: (scores: readonly Score[], asOf: IsoDate) => readonly Score[] = remember((scores, asOf) =>
  scores.filter((score) => !isStale(score, asOf) && scoreRefusals(score, asOf).length === 0),
)

/** Those of them with a known total, the latest first; on one day the one higher in its range, then the one that is not mild, then by name. */
function currentTotals(scores: readonly Score[], asOf: IsoDate): readonly Score[] {
  const current = currentScores(scores, asOf).filter((score) => known(score.total) !== undefined)
  if (current.length < 2) return current
  const day = (score: Score): string => score.date ?? dateOf(asOf) ?? ''
  const orders: readonly ((a: Score, b: Score) => number)[] = [
    (a, b) => inOrder(day(b), day(a)),
    (a, b) => shareOfRange(b) - shareOfRange(a),
    (a, b) => Number(isMild(a)) - Number(isMild(b)),
    (a, b) => inOrder(a.instrument, b.instrument),
  ]
  const decided = (a: Score, b: Score): number => orders.map((order) => order(a, b)).find((difference) => difference !== 0) ?? 0
  return [...current].sort(decided)
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function shareOfRange({ instrument, total }: Score): number {
  const highest = instruments[instrument].range?.[1] ?? Infinity
  return (known(total) ?? 0) / highest
}

function isMild({ instrument, total }: Score): boolean {
  return (known(total) ?? 0) < (instruments[instrument].mildBelow ?? 0)
}

/** Severity by the latest current score that a clinician rated; without one, by the latest the person filled in. */
export function scaleReading(scores: readonly Score[], asOf: IsoDate): ScaleReading {
  const current = currentTotals(scores, asOf)
  const ratedBy = (who: Instrument['ratedBy']): Score | undefined => current.find((score) => instruments[score.instrument].ratedBy === who)
  const from = ratedBy('clinician') ?? ratedBy('self')
  if (from === undefined) return { reading: 'none' }
  const { bands } = instruments[from.instrument]
  const total = known(from.total) ?? 0
  const band = bands.find((b) => total >= b.from && total <= b.to)
  return { reading: isMild(from) ? 'mild' : 'not-mild', from, ...(band === undefined ? {} : { band: band.word }) }
}

/** Item 9 of the latest current PHQ-9 that tells it; of two on one day, the positive one. */
export function item9(scores: readonly Score[], asOf: IsoDate): 'positive' | 'zero' | 'none' {
  const day = (score: Score): string => score.date ?? dateOf(asOf) ?? ''
  const told = currentScores(scores, asOf).filter((score) => score.instrument === 'phq-9' && known(score.item9) !== undefined)
  const latest = told.map(day).sort().at(-1)
  if (latest === undefined) return 'none'
  return told.some((score) => day(score) === latest && (known(score.item9) ?? 0) > 0) ? 'positive' : 'zero'
}

/** Whether a total is not mild and yet below those at which the trials took people in. */
export function isBelowTrialEntry({ instrument, total }: Score): boolean {
  const [from, to] = instruments[instrument].belowTrialEntry ?? [Infinity, -Infinity]
  const value = known(total) ?? NaN
  return value >= from && value <= to
}
