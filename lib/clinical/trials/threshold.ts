import { sayRange, type Range } from '../../logic/range'
import { atLeastHold, type Tri } from '../../logic/tri'
import type { IsoDate } from '../dates'
import { groupByDrug } from './groups'
import type { TrialReading } from './reading'
import type { Trial } from './trial'
import type { WeeksClass } from './weeks'

/** What a trial has to reach: a number of weeks, and the minimum dose of a table. */
export type Threshold = { readonly weeks: 4 | 6 | 8; readonly table: 'default' | 'other' }

/** The class of weeks from which a number of them is reached. */
export const SHORTEST = { 4: 1, 6: 2, 8: 3 } as const satisfies Record<Threshold['weeks'], WeeksClass>

/** Whether a trial is a failed adequate trial under a threshold, given what is not known of it. */
export function isAdequate(reading: TrialReading, { weeks, table }: Threshold): Tri {
  if (reading.otherTreatment || reading.drug?.kind === 'augmentation') return 'no'
  const parts = [
    holdsOf(reading.reach, (reach) => reach[table]),
    lasted(reading, SHORTEST[weeks]),
    holdsOf(reading.taken, (taken) => taken === 'most-days'),
    holdsOf(reading.response, (response) => response === 'none'),
    holdsOf(reading.episode, (episode) => episode === 'this'),
    reading.drug === undefined ? 'unknown' : 'yes',
  ] as const
  return atLeastHold(parts.length, parts)
}

/** Whether something holds of every value still possible, of none, or of some. */
export function holdsOf<T>(possible: readonly T[], holds: (value: T) => boolean): Tri {
  if (possible.every(holds)) return 'yes'
  return possible.some(holds) ? 'unknown' : 'no'
}

/** Whether it lasted long enough. Stopped for side effects before 6 weeks is intolerance, however few weeks are asked for. */
export function lasted({ weeks, sideEffects }: TrialReading, shortest: WeeksClass): Tri {
  const atWorst = sideEffects.includes(true) ? Math.max(shortest, 2) : shortest
  const atBest = sideEffects.includes(false) ? shortest : Math.max(shortest, 2)
  if (weeks.every((w) => w >= atWorst)) return 'yes'
  return weeks.some((w) => w >= atBest) ? 'unknown' : 'no'
}

/** The number of failed adequate trials, each drug once, by the default threshold: 6 weeks and the default dose table. */
export function adequateRange(trials: readonly Trial[] | undefined, asOf: IsoDate): Range {
  return countUnder(trials, asOf, { weeks: 6, table: 'default' })
}

/** The number of failed adequate trials under one threshold, each drug once. */
export function countUnder(trials: readonly Trial[] | undefined, asOf: IsoDate, threshold: Threshold): Range {
  if (trials === undefined) return { low: 0, high: Infinity }
  const { groups, loose } = groupByDrug(trials, asOf)
  const perDrug = [...groups.map((group) => group.readings), ...loose.map((trial) => [trial.reading])]
  const verdicts = perDrug.map((readings) => readings.map((reading) => isAdequate(reading, threshold)))
  const low = verdicts.filter((found) => found.includes('yes')).length
  return { low, high: verdicts.filter((found) => found.some((verdict) => verdict !== 'no')).length }
}

/** The count of adequate trials under every threshold in use, and sentences for where "at least 2" hangs on which is used. */
export type Thresholds = { readonly rows: readonly (Threshold & { readonly count: Range })[]; readonly dependsOnThreshold: readonly string[] }

const EVERY: readonly Threshold[] = (['default', 'other'] as const).flatMap((table) => ([4, 6, 8] as const).map((weeks) => ({ weeks, table })))

export function thresholds(trials: readonly Trial[] | undefined, asOf: IsoDate): Thresholds {
  const rows = EVERY.map((threshold) => ({ ...threshold, count: countUnder(trials, asOf, threshold) }))
  const usual = adequateRange(trials, asOf)
  const others = rows.filter(({ weeks, table }) => (weeks === 6) !== (table === 'default'))
  return { rows, dependsOnThreshold: others.flatMap((row) => sayDifference(usual, row)) }
}

function atLeastTwo({ low, high }: Range): Tri {
  if (low >= 2) return 'yes'
  return high < 2 ? 'no' : 'unknown'
}

function sayDifference(usual: Range, { weeks, table, count }: Threshold & { readonly count: Range }): readonly string[] {
  const here = atLeastTwo(count)
  const byDefault = atLeastTwo(usual)
  if (byDefault === 'unknown' || here === byDefault) return []
  const may = here === 'unknown' ? 'may ' : ''
  const change = byDefault === 'yes' ? `${may}fall${may === '' ? 's' : ''} below 2` : `${may}reach${may === '' ? 'es' : ''} 2`
  const under = table === 'other' ? 'by the other dose table' : `where ${weeks} weeks are asked for`
  return [`The count of adequate trials is ${sayRange(usual)} by default, and ${change} ${under} (${sayRange(count)}).`]
}
