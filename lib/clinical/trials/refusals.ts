import { type IsoDate, daysBetween, isFuture, parseIsoDate } from '../dates'
import { type Drug, findDrug } from '../drugs'
import { unlikelyDose } from './dose'
import { known, type Trial, type TrialRefusal, type UnlikelyValue } from './trial'
import { datedWeeks, LONGEST_LIKELY_WEEKS } from './weeks'

/** The impossible values of a trial, each with the bound it breaks. A trial with one reads as wholly unknown until corrected. */
export function refusals(trial: Trial, asOf: IsoDate): readonly TrialRefusal[] {
  return [
    ...refuseNumber('weeks', known(trial.weeks), undefined),
    ...refuseNumber('doseMg', known(trial.doseMg), drugOf(trial)),
    ...refuseDate('start', known(trial.start), asOf),
    ...refuseDate('end', known(trial.end), asOf),
    ...refuseOrder(known(trial.start), known(trial.end)),
  ]
}

function drugOf(trial: Trial): Drug | undefined {
  return trial.drug === 'not-known' ? undefined : findDrug(trial.drug)
}

function refuseNumber(field: 'weeks' | 'doseMg', value: number | undefined, drug: Drug | undefined): readonly TrialRefusal[] {
  if (value === undefined) return []
  if (!Number.isFinite(value)) return [{ field, value, bound: 'a number' }]
  if (value < 0) return [{ field, value, bound: 'at least 0' }]
  const most = drug?.usualMaximumMg === undefined ? Infinity : 10 * drug.usualMaximumMg
  return value > most ? [{ field, value, bound: `at most ${most}, ten times the usual maximum` }] : []
}

function refuseDate(field: 'start' | 'end', value: IsoDate | undefined, asOf: IsoDate): readonly TrialRefusal[] {
  if (value === undefined) return []
  if (parseIsoDate(value) === undefined) return [{ field, value, bound: 'a date of the calendar, YYYY-MM-DD' }]
  return isFuture(value, asOf) ? [{ field, value, bound: 'not in the future' }] : []
}

function refuseOrder(start: IsoDate | undefined, end: IsoDate | undefined): readonly TrialRefusal[] {
  if (start === undefined || end === undefined) return []
  return (daysBetween(start, end) ?? 0) < 0 ? [{ field: 'end', value: end, bound: `not before the start, ${start}` }] : []
}

/** The possible but unlikely values of a trial. Each counts as not known until confirmed a second time. */
export function unlikely(trial: Trial, asOf: IsoDate): readonly UnlikelyValue[] {
  if (trial.confirmed === true || refusals(trial, asOf).length > 0) return []
  return [...unlikelyDoseOf(trial), ...unlikelyWeeksOf(trial, asOf)]
}

function unlikelyDoseOf(trial: Trial): readonly UnlikelyValue[] {
  const drug = drugOf(trial)
  const value = known(trial.doseMg)
  if (drug === undefined || value === undefined || !unlikelyDose(drug, value)) return []
  const why = drug.usualMaximumMg === undefined ? 'no usual maximum is recorded for this drug' : `above twice the usual maximum of ${drug.usualMaximumMg}`
  return [{ field: 'doseMg', value, why }]
}

function unlikelyWeeksOf(trial: Trial, asOf: IsoDate): readonly UnlikelyValue[] {
  const told = known(trial.weeks)
  const value = told ?? datedWeeks(trial, asOf).exact
  if (value === undefined || value <= LONGEST_LIKELY_WEEKS) return []
  return [{ field: told === undefined ? 'start' : 'weeks', value: Math.floor(value), why: `above ${LONGEST_LIKELY_WEEKS} weeks` }]
}
