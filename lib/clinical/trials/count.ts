import type { IsoDate } from '../dates'
import { groupByDrug, type DrugGroup, type LooseTrial } from './groups'
import { mergeKinds, type RowKind } from './kind'
import type { Trial } from './trial'

/**
 * How many trials count, each number capped where more changes nothing:
 * adequate (0-2), adequate by the other dose table (0-2), partial (0-2), further (0-1), augmentation (0-1).
 */
export type Counts = readonly [adequate: number, adequateOtherTable: number, partial: number, further: number, augmentation: number]

const upTo = (cap: number): readonly number[] => Array.from({ length: cap + 1 }, (_, n) => n)

/** Every vector of counts there is, the zero vector first. */
export const allVectors: readonly Counts[] = upTo(2).flatMap((a) =>
  upTo(2).flatMap((b) => upTo(2).flatMap((p) => upTo(1).flatMap((f) => upTo(1).map((g): Counts => [a, b, p, f, g])))),
)

/** Where a vector stands among all. */
export function placeOf([a, b, p, f, g]: Counts): number {
  return a * 36 + b * 12 + p * 4 + f * 2 + g
}

function vectorAt(place: number): Counts {
  return allVectors[place] ?? [0, 0, 0, 0, 0]
}

function add([a, b, p, f, g]: Counts, kind: RowKind): Counts {
  switch (kind) {
    case 'both':
      return [Math.min(2, a + 1), Math.min(2, b + 1), p, f, g]
    case 'default-only':
      return [Math.min(2, a + 1), b, p, f, g]
    case 'other-only':
      return [a, Math.min(2, b + 1), p, 1, g]
    case 'partial':
      return [a, b, Math.min(2, p + 1), f, g]
    case 'further':
      return [a, b, p, 1, g]
    case 'augmentation':
      return [a, b, p, f, 1]
    case 'none':
      return [a, b, p, f, g]
  }
}

const sums = {
  both: sumsWith('both'),
  'default-only': sumsWith('default-only'),
  'other-only': sumsWith('other-only'),
  partial: sumsWith('partial'),
  further: sumsWith('further'),
  augmentation: sumsWith('augmentation'),
  none: sumsWith('none'),
} as const satisfies Record<RowKind, readonly number[]>

function sumsWith(kind: RowKind): readonly number[] {
  return allVectors.map((counts) => placeOf(add(counts, kind)))
}

/** The places of the vectors reached so far, by which of the trials of unknown drugs have been counted as one of the drugs listed. */
type Reached = ReadonlyMap<number, ReadonlySet<number>>

/** More trials of unknown drugs than this tell nothing that can be counted. */
const MOST_LOOSE = 6

/** Exactly the vectors that the trials may come to, given what is not known. `undefined` is trials not asked about or not known. */
export function countVectors(trials: readonly Trial[] | undefined, asOf: IsoDate): readonly Counts[] {
  if (trials === undefined) return allVectors
  const { groups, loose } = groupByDrug(trials, asOf)
  if (loose.length > MOST_LOOSE) return allVectors
  let reached: Reached = new Map([[0, new Set([0])]])
  for (const group of groups) reached = withGroup(reached, group, loose)
  loose.forEach((trial, i) => {
    reached = withLoose(reached, trial, 1 << i)
  })
  const places = new Set<number>()
  for (const found of reached.values()) found.forEach((place) => places.add(place))
  return [...places].sort((a, b) => a - b).map(vectorAt)
}

function withGroup(reached: Reached, group: DrugGroup, loose: readonly LooseTrial[]): Reached {
  const next = new Map<number, Set<number>>()
  const options = loose.map((trial) => betterWith(group, trial))
  for (const [used, places] of reached) {
    extend(next, used, places, group.kinds)
    options.forEach((kinds, i) => {
      if ((used & (1 << i)) === 0) extend(next, used | (1 << i), places, kinds)
    })
  }
  return next
}

/** What a group comes to where a trial of an unknown drug is one of its own and betters it; where it does not, it adds nothing. */
function betterWith(group: DrugGroup, trial: LooseTrial): readonly RowKind[] {
  const others = trial.kindsAs(group.drug)
  const better = group.kinds.flatMap((kind) => others.map((other) => mergeKinds(kind, other)).filter((merged) => merged !== kind))
  return [...new Set(better)]
}

function withLoose(reached: Reached, trial: LooseTrial, bit: number): Reached {
  const next = new Map<number, Set<number>>()
  for (const [used, places] of reached) extend(next, used, places, (used & bit) === 0 ? trial.kinds : ['none'])
  return next
}

function extend(next: Map<number, Set<number>>, used: number, places: ReadonlySet<number>, kinds: readonly RowKind[]): void {
  const found = next.get(used) ?? new Set<number>()
  for (const kind of kinds) places.forEach((place) => found.add(sums[kind][place] ?? 0))
  next.set(used, found)
}
