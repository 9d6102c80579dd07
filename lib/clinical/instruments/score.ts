import { daysBetween, dateOf, isFuture, parseIsoDate, type IsoDate } from '../dates'
import { known } from '../trials/trial'
import type { Instrument, Score, ScoreRefusal } from './instrument'

/** A score older than this tells nothing of today. */
export const STALE_AFTER_DAYS = 28

/** Whether a score is too old to tell of today; one without a date counts as current. */
export function isStale(score: Score, asOf: IsoDate): boolean {
  return score.date !== undefined && (daysBetween(score.date, dateOf(asOf) ?? '') ?? 0) > STALE_AFTER_DAYS
}

/** The impossible values of a score of this instrument. A score with one reads as not known until corrected. */
export function refusalsOf(score: Score, { range }: Instrument, asOf: IsoDate): readonly ScoreRefusal[] {
  const [lowest, highest] = range ?? [0, Infinity]
  const total = known(score.total)
  const found = [
    isWhole(total, lowest, highest) ? undefined : refuse('total', total, range === undefined ? 'a whole number, at least 0' : `a whole number from ${lowest} to ${highest}`),
    score.instrument === 'phq-9' ? refuseItem9(known(score.item9), total) : undefined,
    refuseDate(score.date, asOf),
  ]
  return found.filter((refusal) => refusal !== undefined)
}

function isWhole(value: number | undefined, lowest: number, highest: number): boolean {
  return value === undefined || (Number.isInteger(value) && value >= lowest && value <= highest)
}

function refuse(field: ScoreRefusal['field'], value: ScoreRefusal['value'] | undefined, bound: string): ScoreRefusal | undefined {
  return value === undefined ? undefined : { field, value, bound }
}

function refuseItem9(item9: number | undefined, total: number | undefined): ScoreRefusal | undefined {
  if (!isWhole(item9, 0, 3)) return refuse('item9', item9, 'a whole number from 0 to 3')
  return item9 === undefined || total === undefined || item9 <= total ? undefined : refuse('item9', item9, `at most the total, ${total}`)
}

function refuseDate(date: IsoDate | undefined, asOf: IsoDate): ScoreRefusal | undefined {
  if (date === undefined) return undefined
  if (parseIsoDate(date) === undefined) return refuse('date', date, 'a date of the calendar, YYYY-MM-DD')
  return isFuture(date, asOf) ? refuse('date', date, 'not in the future') : undefined
}
