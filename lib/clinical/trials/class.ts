import type { IsoDate } from '../dates'
import { type DrugId, drugs } from '../drugs'
import { groupByDrug } from './groups'
import { isAdequate } from './threshold'
import type { Trial } from './trial'

const DEFAULT = { weeks: 6, table: 'default' } as const

/** The one class that all failed adequate trials share, where there are at least 2; undefined where they do not, or it cannot be told. */
export function sameClass(trials: readonly Trial[] | undefined, asOf: IsoDate): string | undefined {
  const { groups, loose } = groupByDrug(trials ?? [], asOf)
  if (loose.some(({ reading }) => isAdequate(reading, DEFAULT) !== 'no')) return undefined
  const counted = groups.filter(({ readings }) => readings.some((reading) => isAdequate(reading, DEFAULT) !== 'no'))
  const certain = counted.filter(({ readings }) => readings.some((reading) => isAdequate(reading, DEFAULT) === 'yes'))
  const classes = new Set(counted.map(({ drug }) => drugs.find(({ id }) => id === drug)?.class))
  const [only] = classes
  return certain.length >= 2 && classes.size === 1 ? only : undefined
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
