import { type IsoDate, daysBetween, isFuture, parseIsoDate } from '../dates'
import { type Drug, findDrug } from '../drugs'
import { unlikelyDose } from './dose'
import { known, type Trial, type TrialRefusal, type UnlikelyValue } from './trial'
import { datedWeeks, LONGEST_LIKELY_WEEKS } from './weeks'

/** The impossible values of a trial, each with the bound it breaks. A trial with one reads as wholly unknown until corrected. */
export function refusals(trial: Trial, asOf: IsoDate): readonly TrialRefusal[] {
  const start = known(trial.start)
  const end = known(trial.end)
  const found = [
    refuseNumber('weeks', known(trial.weeks), undefined),
    refuseNumber('doseMg', known(trial.doseMg), drugOf(trial)),
    refuseDate('start', start, asOf),
    refuseDate('end', end, asOf),
    refuseOrder(start, end),
  ]
  return found.filter((refusal) => refusal !== undefined)
}

function drugOf(trial: Trial): Drug | undefined {
  return trial.drug === 'not-known' ? undefined : findDrug(trial.drug)
}

function refuseNumber(field: 'weeks' | 'doseMg', value: number | undefined, drug: Drug | undefined): TrialRefusal | undefined {
  if (value === undefined) return undefined
  if (!Number.isFinite(value)) return { field, value, bound: 'a number' }
  if (value < 0) return { field, value, bound: 'at least 0' }
  const most = drug?.usualMaximumMg === undefined ? Infinity : 10 * drug.usualMaximumMg
  return value > most ? { field, value, bound: `at most ${most}, ten times the usual maximum` } : undefined
}

function refuseDate(field: 'start' | 'end', value: IsoDate | undefined, asOf: IsoDate): TrialRefusal | undefined {
  if (value === undefined) return undefined
  if (parseIsoDate(value) === undefined) return { field, value, bound: 'a date of the calendar, YYYY-MM-DD' }
  return isFuture(value, asOf) ? { field, value, bound: 'not in the future' } : undefined
}

function refuseOrder(start: IsoDate | undefined, end: IsoDate | undefined): TrialRefusal | undefined {
  if (start === undefined || end === undefined) return undefined
  return (daysBetween(start, end) ?? 0) < 0 ? { field: 'end', value: end, bound: `not before the start, ${start}` } : undefined
}

/** The possible but unlikely values of a trial. Each counts as not known until confirmed a second time. */
export function unlikely(trial: Trial, asOf: IsoDate): readonly UnlikelyValue[] {
  if (trial.confirmed === true) return []
  const found = [unlikelyDoseOf(trial), unlikelyWeeksOf(trial, asOf)].filter((value) => value !== undefined)
  return found.length > 0 && refusals(trial, asOf).length > 0 ? [] : found
}

function unlikelyDoseOf(trial: Trial): UnlikelyValue | undefined {
  const drug = drugOf(trial)
  const value = known(trial.doseMg)
  if (drug === undefined || value === undefined || !unlikelyDose(drug, value)) return undefined
  const why = drug.usualMaximumMg === undefined ? 'no usual maximum is recorded for this drug' : `above twice the usual maximum of ${drug.usualMaximumMg}`
  return { field: 'doseMg', value, why }
}

function unlikelyWeeksOf(trial: Trial, asOf: IsoDate): UnlikelyValue | undefined {
  const told = known(trial.weeks)
  const value = told ?? datedWeeks(trial, asOf).exact
  if (value === undefined || value <= LONGEST_LIKELY_WEEKS) return undefined
  return { field: told === undefined ? 'start' : 'weeks', value: Math.floor(value), why: `above ${LONGEST_LIKELY_WEEKS} weeks` }
}
