import type { IsoDate } from '../dates'
import type { DrugId } from '../drugs'
import type { DoseReach } from './dose'
import { readTrial, type TrialReading } from './reading'
import type { Episode, Response, Trial } from './trial'
import type { WeeksClass } from './weeks'

/**
 * What one trial counts as, the best first: adequate by both dose tables, by the default one, partial response,
 * adequate by the other table alone, further (in an earlier episode, or long enough only where 4 weeks are enough),
 * an adequate augmentation, nothing.
 */
export const ROW_KINDS = ['both', 'default-only', 'partial', 'other-only', 'further', 'augmentation', 'none'] as const
export type RowKind = (typeof ROW_KINDS)[number]

type Course = { readonly reach: DoseReach; readonly weeks: WeeksClass; readonly response: Response; readonly episode: Episode; readonly sideEffects: boolean }

/** What a course of an antidepressant, taken on most days, counts as. */
function kindOfCourse({ reach, weeks, response, episode, sideEffects }: Course): RowKind {
  const long = weeks >= 2
  if (response === 'partial') return long && reach.default && episode === 'this' ? 'partial' : 'none'
  if (response !== 'none') return 'none'
  if (episode === 'earlier') return long && reach.default ? 'further' : 'none'
  if (!reach.default && !reach.other) return 'none'
  // Stopping for side effects before 6 weeks is intolerance, which is shown beside and not counted.
  if (!long) return weeks === 1 && !sideEffects ? 'further' : 'none'
  if (reach.default) return reach.other ? 'both' : 'default-only'
  return 'other-only'
}

/** Every kind of the courses a reading may be of. */
function kindsOfCourses(reading: TrialReading, kindOf: (course: Course) => RowKind, kinds: Set<RowKind>): void {
  for (const reach of reading.reach)
    for (const weeks of reading.weeks)
      for (const response of reading.response)
        for (const episode of reading.episode)
          for (const sideEffects of reading.sideEffects) kinds.add(kindOf({ reach, weeks, response, episode, sideEffects }))
}

/** What a course of an augmentation, taken on most days, counts as. */
function kindOfAugmentation({ reach, weeks, response, episode }: Course): RowKind {
  const holds = reach.default && weeks >= 2 && episode === 'this' && (response === 'none' || response === 'partial')
  return holds ? 'augmentation' : 'none'
}

const ANY_DOSE: readonly DoseReach[] = [
  { default: true, other: true },
  { default: false, other: false },
]

/** Every kind a reading may be of; where the drug is not known, it may be any. */
export function kindsOf(reading: TrialReading): ReadonlySet<RowKind> {
  const { drug, taken } = reading
  if (reading.otherTreatment || drug?.notCounted !== undefined || !taken.includes('most-days')) return new Set<RowKind>(['none'])
  const kinds = new Set<RowKind>(taken.includes('often-missed') ? ['none'] : [])
  if (drug?.kind !== 'augmentation') kindsOfCourses(reading, kindOfCourse, kinds)
  // An unknown drug may also be an augmentation, even one whose level decides: what was told of its dose tells nothing then.
  if (drug === undefined) kindsOfCourses({ ...reading, reach: ANY_DOSE }, kindOfAugmentation, kinds)
  if (drug?.kind === 'augmentation') kindsOfCourses(reading, kindOfAugmentation, kinds)
  return kinds
}

/** Every kind a trial may be of, given what is not known of it, the best first; `as` reads it as a course of that drug. */
export function possibleKinds(trial: Trial, asOf: IsoDate, as?: DrugId): readonly RowKind[] {
  const kinds = kindsOf(readTrial(trial, asOf, as))
  return ROW_KINDS.filter((kind) => kinds.has(kind))
}

/** What two courses of one drug count as together: the better of the two. */
export function mergeKinds(a: RowKind, b: RowKind): RowKind {
  const pair = [a, b]
  if (pair.includes('default-only') && pair.includes('other-only')) return 'both'
  return ROW_KINDS.indexOf(a) <= ROW_KINDS.indexOf(b) ? a : b
}
