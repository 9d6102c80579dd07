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
  return [
    ...refuseWhole('total', total, lowest, highest, range === undefined ? 'a whole number, at least 0' : `a whole number from ${lowest} to ${highest}`),
    ...(score.instrument === 'phq-9' ? refuseItem9(known(score.item9), total) : []),
    ...refuseDate(score.date, asOf),
  ]
}

function refuseWhole(field: 'total' | 'item9', value: number | undefined, lowest: number, highest: number, bound: string): readonly ScoreRefusal[] {
  if (value === undefined || (Number.isInteger(value) && value >= lowest && value <= highest)) return []
  return [{ field, value, bound }]
}

function refuseItem9(item9: number | undefined, total: number | undefined): readonly ScoreRefusal[] {
  const range = refuseWhole('item9', item9, 0, 3, 'a whole number from 0 to 3')
  if (range.length > 0 || item9 === undefined || total === undefined || item9 <= total) return range
  return [{ field: 'item9', value: item9, bound: `at most the total, ${total}` }]
}

function refuseDate(date: IsoDate | undefined, asOf: IsoDate): readonly ScoreRefusal[] {
  if (date === undefined) return []
  if (parseIsoDate(date) === undefined) return [{ field: 'date', value: date, bound: 'a date of the calendar, YYYY-MM-DD' }]
  return isFuture(date, asOf) ? [{ field: 'date', value: date, bound: 'not in the future' }] : []
}
