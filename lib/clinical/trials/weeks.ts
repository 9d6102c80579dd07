import { type IsoDate, dateOf, weeksBetween } from '../dates'
import { known, type Trial, type WeeksBand } from './trial'

/** Where a number of weeks lies: 0 under 4, 1 from 4, 2 from 6, 3 from 8. */
export type WeeksClass = 0 | 1 | 2 | 3

const ALL_CLASSES: readonly WeeksClass[] = [0, 1, 2, 3]
const FROM = [0, 4, 6, 8] as const
const CLASS_OF_BAND = { 'under-4': 0, '4-5': 1, '6-7': 2, '8-or-more': 3 } as const satisfies Record<WeeksBand, WeeksClass>

/** Longer than this is possible, and is asked for a second time. */
export const LONGEST_LIKELY_WEEKS = 520

/** Weeks told may exceed those between the dates by this much before they contradict each other. Fewer are told of a dose that was reached later. */
const TOLERANCE = 1

/** What is known of the duration of a trial. */
export type Duration = {
  readonly possible: readonly WeeksClass[]
  /** The weeks, where one number is known. */
  readonly weeks?: number
  /** Said where weeks and dates contradict each other; the duration then reads as unknown. */
  readonly contradiction?: string
}

export function weeksClass(weeks: number): WeeksClass {
  if (weeks >= 8) return 3
  if (weeks >= 6) return 2
  return weeks >= 4 ? 1 : 0
}

type Dated = { readonly exact?: number; readonly atMost?: number }

/** The weeks the dates give: exactly with both, or while it is still taken; at most those since the start where the end is not known. */
export function datedWeeks(trial: Trial, asOf: IsoDate): Dated {
  const start = known(trial.start)
  if (start === undefined) return {}
  const end = known(trial.end)
  if (end !== undefined) return { exact: weeksBetween(start, end) }
  const sofar = weeksBetween(start, dateOf(asOf) ?? '')
  return trial.stopped === 'ongoing' ? { exact: sofar } : { atMost: sofar }
}

/** What the weeks, their band and the dates of a trial tell of its duration. The values are taken to be possible ones. */
export function readDuration(trial: Trial, asOf: IsoDate): Duration {
  const weeks = known(trial.weeks)
  const band = known(trial.weeksBand)
  const dated = datedWeeks(trial, asOf)
  if (weeks !== undefined && band !== undefined && weeksClass(weeks) !== CLASS_OF_BAND[band]) return contradicted(sayNumber(weeks), 'the span chosen')
  if (weeks !== undefined) return weeks > room(dated) ? contradicted(sayNumber(weeks), 'the dates') : certain(weeks, trial)
  if (band !== undefined && FROM[CLASS_OF_BAND[band]] > room(dated)) return contradicted('the span chosen', 'the dates')
  const isShorter = band !== undefined && CLASS_OF_BAND[band] < weeksClass(dated.exact ?? 0)
  if (dated.exact !== undefined && !isShorter) return certain(dated.exact, trial)
  if (band !== undefined) return { possible: [CLASS_OF_BAND[band]] }
  const longest = dated.atMost ?? Infinity
  return { possible: ALL_CLASSES.filter((c) => FROM[c] <= longest) }
}

/** The most weeks that the dates leave room for. */
const room = ({ exact, atMost = exact ?? Infinity }: Dated): number => atMost + TOLERANCE

function certain(weeks: number, trial: Trial): Duration {
  return weeks > LONGEST_LIKELY_WEEKS && trial.confirmed !== true ? { possible: ALL_CLASSES } : { possible: [weeksClass(weeks)], weeks }
}

const sayNumber = (weeks: number): string => `${weeks} weeks`

function contradicted(told: string, by: string): Duration {
  return { possible: ALL_CLASSES, contradiction: `${told} and ${by} do not agree: correct one of them` }
}
