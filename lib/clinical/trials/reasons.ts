import type { Tri } from '../../logic/tri'
import type { IsoDate } from '../dates'
import type { Drug } from '../drugs'
import { otherMinimum, unlikelyDose } from './dose'
import type { TrialReading } from './reading'
import { sayDose } from './say'
import { known, type Response, type Trial, type TrialRefusal } from './trial'
import { datedWeeks, LONGEST_LIKELY_WEEKS, readDuration } from './weeks'

/** One thing said of a trial, and whether the condition it is about holds. What holds and is worth saying is "yes". */
export type Reason = { readonly holds: Tri; readonly says: string }

const no = (says: string): Reason => ({ holds: 'no', says })
const open = (says: string): Reason => ({ holds: 'unknown', says })
const also = (says: string): Reason => ({ holds: 'yes', says })

const FIELDS = { doseMg: 'dose', weeks: 'weeks', start: 'start', end: 'end' } as const

/** An impossible value in words, with what it has to be. */
export function unreadable({ field, value, bound }: TrialRefusal): string {
  const name = field === 'doseMg' || field === 'weeks' || field === 'start' || field === 'end' ? FIELDS[field] : field
  return `${name} ${value} cannot be: it has to be ${bound}. The trial counts as not known until corrected.`
}

export function drugReasons(trial: Trial, { drug, otherTreatment }: TrialReading): readonly Reason[] {
  if (otherTreatment) return [no('not an antidepressant; it has its own question')]
  if (drug === undefined) return [open(trial.drug === 'not-known' ? 'which drug it was is not known' : 'not in the list of drugs, so its minimum dose is not known')]
  if (drug.notCounted !== undefined) return [no(`not counted. ${drug.notCounted}`)]
  return drug.kind === 'augmentation' ? [also('an augmentation, which is not a second antidepressant')] : []
}

export function doseReasons(trial: Trial, { drug, reach }: TrialReading): readonly Reason[] {
  if (drug === undefined) return []
  if (!reach.some((r) => r.default)) return [lowDose(drug, reach.some((r) => r.other))]
  if (reach.some((r) => !r.default)) return [open(openDose(trial, drug))]
  return reach.some((r) => !r.other) ? [also(tableDifference(drug, reach.some((r) => r.other)))] : []
}

function lowDose(drug: Drug, reachesOther: boolean): Reason {
  if (drug.levelDecides === true) return no('its blood level was below the usual range')
  const minimum = drug.minimumMg === undefined ? 'the usual minimum' : `the minimum of ${sayDose(drug.minimumMg, drug)}`
  const sedative = drug.sedativeUse === undefined ? '' : `. ${drug.sedativeUse}`
  const other = otherMinimum(drug)
  if (!reachesOther || other === undefined) return no(`below ${minimum}${sedative}`)
  return no(`below ${minimum} of the default dose table, although it reaches that of the other (${sayDose(other, drug)})`)
}

function openDose(trial: Trial, drug: Drug): string {
  const dose = known(trial.doseMg)
  if (drug.levelDecides === true) return 'the blood level, not the dose, tells whether it was adequate, and is not known'
  if (dose === undefined) return 'dose not known'
  if (trial.confirmed !== true && unlikelyDose(drug, dose)) {
    const why = drug.usualMaximumMg === undefined ? 'no usual maximum is recorded' : `above twice the usual maximum of ${sayDose(drug.usualMaximumMg, drug)}`
    return `${why}, so the dose counts as not known until confirmed`
  }
  // With a range chosen that agrees with it, a dose is not open.
  if (known(trial.doseBand) !== undefined) return `${sayDose(dose, drug)} and the range chosen do not agree: correct one of them`
  return 'no minimum dose is recorded for this drug, so its dose counts as not known'
}

function tableDifference(drug: Drug, mayReachOther: boolean): string {
  const [first, second] = [drug.minimumMg, otherMinimum(drug)].map((minimum) => sayDose(minimum ?? 0, drug))
  const other = mayReachOther ? 'perhaps not of the other' : 'not of the other'
  return `reaches the minimum of one dose table (${first}), ${other} (${second})`
}

export function weeksReasons(trial: Trial, { weeks }: TrialReading, asOf: IsoDate): readonly Reason[] {
  if (weeks.every((w) => w >= 2)) return []
  if (weeks.every((w) => w < 2)) return [no(weeks.includes(1) ? 'under 6 weeks, although 4 weeks are enough for some sources' : 'under 6 weeks')]
  const { contradiction } = readDuration(trial, asOf)
  if (contradiction !== undefined) return [open(contradiction)]
  const told = known(trial.weeks) ?? datedWeeks(trial, asOf).exact ?? 0
  return [open(told > LONGEST_LIKELY_WEEKS ? `above ${LONGEST_LIKELY_WEEKS} weeks, so the duration counts as not known until confirmed` : 'weeks not known')]
}

const RESPONSE_REASONS = {
  none: undefined,
  partial: 'partial response, improvement of 26 to 49%',
  'good-then-lost': 'helped, then stopped helping: an improvement of 50% or more is not a failed trial',
  'good-and-holding': 'the response holds, so it is not a failed trial: continue and optimize what works',
} as const satisfies Record<Response, string | undefined>

export function responseReasons({ taken, response, episode, drug }: TrialReading): readonly Reason[] {
  const [onlyResponse] = response
  const why = onlyResponse === undefined ? undefined : RESPONSE_REASONS[onlyResponse]
  const partialCounts = drug?.kind === 'augmentation' && onlyResponse === 'partial'
  return [
    ...(taken.length > 1 ? [open('how reliably it was taken is not known')] : []),
    ...(taken.includes('most-days') ? [] : [no('doses were often missed')]),
    ...(response.length > 1 ? [open('response not known')] : []),
    ...(response.length === 1 && why !== undefined && !partialCounts ? [no(why)] : []),
    ...(episode.length > 1 ? [open('whether it was in this episode is not known')] : []),
    ...(episode.includes('this') ? [] : [no('in an earlier episode')]),
  ]
}
