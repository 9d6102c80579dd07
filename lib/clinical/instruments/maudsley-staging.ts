import type { Range } from '../../logic/range'
import { known, type Known } from '../trials/trial'

/** How long the episode has lasted. */
export type EpisodeMonths = 'at-most-12' | '13-to-24' | 'above-24'
export type StagedSeverity = 'subsyndromal' | 'mild' | 'moderate' | 'severe' | 'severe-with-psychosis'

/** What the staging is made of; what is absent is not known. */
export type StagingAnswers = {
  readonly episode?: Known<EpisodeMonths>
  readonly severity?: Known<StagedSeverity>
  /** Failed antidepressants, as a range where not all is known. */
  readonly failures: Range
  readonly augmentation?: Known<'yes' | 'no'>
  readonly ect?: Known<'yes' | 'no'>
}

/** The sum of the five items, as a range while some are not known, and its band where all of it lies in one. */
export type Staging = { readonly score: Range; readonly band?: 'mild' | 'moderate' | 'severe' }

const EPISODE = { 'at-most-12': 1, '13-to-24': 2, 'above-24': 3 } as const satisfies Record<EpisodeMonths, number>
const SEVERITY = { subsyndromal: 1, mild: 2, moderate: 3, severe: 4, 'severe-with-psychosis': 5 } as const satisfies Record<StagedSeverity, number>
const USED = { no: 0, yes: 1 } as const satisfies Record<'yes' | 'no', number>

/** Evidence records for the items and bands. */
export const stagingBecause = ['msm-scoring', 'msm-fekadu-2018'] as const

function points<K extends string>(answer: Known<K> | undefined, table: Readonly<Record<K, number>>): Range {
  const told = known(answer)
  if (told !== undefined) return { low: table[told], high: table[told] }
  const every = Object.values<number>(table)
  return { low: Math.min(...every), high: Math.max(...every) }
}

function failurePoints(failures: number): number {
  if (failures > 10) return 5
  if (failures >= 7) return 4
  if (failures >= 5) return 3
  return failures >= 3 ? 2 : 1
}

function bandOf(score: number): 'mild' | 'moderate' | 'severe' {
  if (score >= 11) return 'severe'
  return score >= 7 ? 'moderate' : 'mild'
}

/** The Maudsley Staging Method; undefined where no antidepressant has failed, since its lowest item begins at one. No label uses it as a gate. */
export function maudsleyStaging({ episode, severity, failures, augmentation, ect }: StagingAnswers): Staging | undefined {
  if (failures.high < 1) return undefined
  const failed = { low: failurePoints(failures.low), high: failurePoints(failures.high) }
  const parts = [points(episode, EPISODE), points(severity, SEVERITY), failed, points(augmentation, USED), points(ect, USED)]
  const score = parts.reduce((sum, part) => ({ low: sum.low + part.low, high: sum.high + part.high }), { low: 0, high: 0 })
  const band = bandOf(score.low)
  return band === bandOf(score.high) ? { score, band } : { score }
}
