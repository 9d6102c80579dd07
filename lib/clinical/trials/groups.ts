import type { IsoDate } from '../dates'
import type { DrugId } from '../drugs'
import { remember } from '../remember'
import { kindsOf, mergeKinds, possibleKinds, type RowKind } from './kind'
import { trialReadings, type TrialReading } from './reading'
import type { Trial } from './trial'

/** The trials of one drug, which count once. */
export type DrugGroup = { readonly drug: DrugId; readonly readings: readonly TrialReading[]; readonly kinds: readonly RowKind[] }

/** A trial of an unknown drug, and what it may be as a course of its own or of a given drug. */
export type LooseTrial = { readonly reading: TrialReading; readonly kinds: readonly RowKind[]; readonly kindsAs: (drug: DrugId) => readonly RowKind[] }

/** Trials by drug. Those of an unknown drug stand apart: they may be of a new drug, or of one already listed. */
export type Grouped = { readonly groups: readonly DrugGroup[]; readonly loose: readonly LooseTrial[] }

export const groupByDrug: (trials: readonly Trial[], asOf: IsoDate) => Grouped = remember(group)

function group(trials: readonly Trial[], asOf: IsoDate): Grouped {
  const byDrug = new Map<DrugId, TrialReading[]>()
  const loose: LooseTrial[] = []
  const readings = trialReadings(trials, asOf)
  for (const [i, trial] of trials.entries()) {
    const reading = readings[i]
    if (reading === undefined || reading.otherTreatment) continue
    if (reading.drug === undefined) {
      loose.push({ reading, kinds: [...kindsOf(reading)], kindsAs: (drug) => possibleKinds(trial, asOf, drug) })
      continue
    }
    const same = byDrug.get(reading.drug.id)
    if (same === undefined) byDrug.set(reading.drug.id, [reading])
    else same.push(reading)
  }
  const groups = [...byDrug].map(([drug, readings]) => ({ drug, readings, kinds: mergedKinds(readings) }))
  return { groups, loose }
}

function mergedKinds(readings: readonly TrialReading[]): readonly RowKind[] {
  let merged: ReadonlySet<RowKind> = new Set<RowKind>(['none'])
  for (const reading of readings) {
    const next = new Set<RowKind>()
    for (const kind of kindsOf(reading)) merged.forEach((before) => next.add(mergeKinds(before, kind)))
    merged = next
  }
  return [...merged]
}
