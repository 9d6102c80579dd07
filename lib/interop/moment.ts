import { dateOf, parseIsoDate, type Moment } from '../clinical/dates'

/** A date as FHIR has it: a day of the calendar, a month or a year. */
export function isFhirDate(text: string): boolean {
  const [, year = '', month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? []
  if (year !== '') return year !== '0000' && (month === undefined || (Number(month) >= 1 && Number(month) <= 12))
  return parseIsoDate(text) !== undefined
}

const TIME = /^T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/

/** A moment as FHIR has it, no more exact than it was told: without a zone only its day is said. Undefined where it is no moment. */
export function fhirMoment(moment: Moment): string | undefined {
  if (isFhirDate(moment)) return moment
  const day = dateOf(moment)
  if (day === undefined) return undefined
  const [, minute, second = ':00', zone] = TIME.exec(moment.slice(day.length)) ?? []
  return minute === undefined || zone === undefined ? day : `${day}T${minute}${second}${zone}`
}
