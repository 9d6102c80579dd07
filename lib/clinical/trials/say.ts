import { type Drug, findDrug, findOtherTreatment } from '../drugs'
import { known, type DoseBand, type Response, type Trial, type WeeksBand } from './trial'

/** A dose in words. */
export const DOSES = {
  'below-usual': 'below the usual dose',
  'usual-minimum': 'at the usual minimum dose',
  'maximum-tolerated': 'at the highest dose tolerated',
} as const satisfies Record<DoseBand, string>

/** The same of a drug whose blood level decides. */
export const LEVELS = {
  'below-usual': 'with a level below the usual range',
  'usual-minimum': 'with a level in the usual range',
  'maximum-tolerated': 'with the highest level tolerated',
} as const satisfies Record<DoseBand, string>

/** A span of weeks in words. */
export const WEEKS = {
  'under-4': 'for under 4 weeks',
  '4-5': 'for 4 to 5 weeks',
  '6-7': 'for 6 to 7 weeks',
  '8-or-more': 'for 8 weeks or more',
} as const satisfies Record<WeeksBand, string>

/** A response in words. */
export const RESPONSES = {
  none: 'no response',
  partial: 'partial response',
  'good-then-lost': 'helped, then stopped helping',
  'good-and-holding': 'good response that holds',
} as const satisfies Record<Response, string>

/** A dose in the unit of its drug: "150 mg", "25 mcg". */
export function sayDose(dose: number, drug: Drug | undefined): string {
  return `${dose} ${drug?.unit === 'mcg per day' ? 'mcg' : 'mg'}`
}

/** A number of weeks, at most one decimal and never rounded up; a broken number under 2 in days. */
export function sayWeeks(weeks: number): string {
  // Under 2 weeks a count in days says more than a fraction.
  if (weeks < 2 && !Number.isInteger(weeks)) return `${Math.round(weeks * 7)} days`
  const shown = Math.floor(weeks * 10) / 10
  return shown === 1 ? '1 week' : `${shown} weeks`
}

/** The name of what was taken. */
export function sayDrug(trial: Trial): string {
  if (trial.drug === 'not-known') return 'drug not known'
  return findDrug(trial.drug)?.name ?? findOtherTreatment(trial.drug)?.name ?? trial.drug
}

function dosePart(trial: Trial): string {
  const dose = known(trial.doseMg)
  const band = known(trial.doseBand)
  const drug = findDrug(trial.drug)
  const said = dose === undefined ? '' : sayDose(dose, drug)
  if (band === undefined) return said
  if (drug?.levelDecides === true) return `${said} ${LEVELS[band]}`.trimStart()
  return said === '' ? DOSES[band] : said
}

function weeksPart(trial: Trial, weeks: number | undefined): string {
  const exact = known(trial.weeks) ?? weeks
  if (exact !== undefined) return `for ${sayWeeks(exact)}`
  const band = known(trial.weeksBand)
  if (band !== undefined) return WEEKS[band]
  const start = known(trial.start)
  return start === undefined ? '' : `from ${start}`
}

/** Drug, dose and duration in one line; `weeks` are those its dates give. */
export function sayCourse(trial: Trial, weeks?: number): string {
  return [sayDrug(trial), dosePart(trial), weeksPart(trial, weeks)].filter((part) => part !== '').join(' ')
}

/** A trial in one line: "sertraline 150 mg for 10 weeks, no response". */
export function sayTrial(trial: Trial, weeks?: number): string {
  const response = known(trial.response)
  return `${sayCourse(trial, weeks)}, ${response === undefined ? 'response not known' : RESPONSES[response]}`
}

/** The dates of a trial as far as they are known: "2026-01-10 to 2026-03-21"; empty where none is. */
export function sayTrialDates({ start, end }: Trial): string {
  return [known(start), known(end)].filter((date) => date !== undefined).join(' to ')
}
