import type { IsoDate } from '../dates'
import type { DrugId } from '../drugs'
import { groupByDrug } from './groups'
import { isAdequate } from './threshold'
import type { Trial } from './trial'

const DEFAULT = { weeks: 6, table: 'default' } as const

/** The one class that all failed adequate trials share, where there are at least 2; undefined where they do not, or it cannot be told. */
export function sameClass(trials: readonly Trial[] | undefined, asOf: IsoDate): string | undefined {
  const { groups, loose } = groupByDrug(trials ?? [], asOf)
  if (loose.some(({ reading }) => isAdequate(reading, DEFAULT) !== 'no')) return undefined
  const found = groups.map(({ readings }) => ({ drug: readings[0]?.drug, verdicts: readings.map((reading) => isAdequate(reading, DEFAULT)) }))
  const counted = found.filter(({ verdicts }) => verdicts.some((verdict) => verdict !== 'no'))
  const certain = counted.filter(({ verdicts }) => verdicts.includes('yes'))
  const only = counted[0]?.drug?.class
  return certain.length >= 2 && counted.every(({ drug }) => drug?.class === only) ? only : undefined
}

const PAIRS = [
  ['citalopram', 'escitalopram'],
  ['venlafaxine', 'desvenlafaxine'],
] as const satisfies readonly (readonly [DrugId, DrugId])[]

/** Said where two close relatives are among the trials that count or may count: they are counted as two. */
export function pairsSaid(trials: readonly Trial[] | undefined, asOf: IsoDate): readonly string[] {
  const { groups } = groupByDrug(trials ?? [], asOf)
  const counted = new Set<DrugId>(groups.filter(({ kinds }) => kinds.some((kind) => kind !== 'none')).map(({ drug }) => drug))
  return PAIRS.filter(([a, b]) => counted.has(a) && counted.has(b)).map(([a, b]) => `${a.charAt(0).toUpperCase()}${a.slice(1)} and ${b} are close relatives; they are counted as two trials.`)
}
