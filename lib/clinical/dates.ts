/** A calendar date, YYYY-MM-DD. */
export type IsoDate = string

/** A date, or a date with a time and perhaps a zone: YYYY-MM-DDTHH:mm[:ss[.sss]][Z|±hh:mm]. */
export type Moment = string

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/
const DAY_IN_MS = 86_400_000

/** A case names the same few dates over and over: they are kept, a thousand at most. */
const parsed = new Map<string, number | undefined>()
const MOST_KEPT = 1000

/** Days since 1970-01-01 of a real calendar date; undefined for anything else. */
export function parseIsoDate(text: string): number | undefined {
  if (parsed.has(text)) return parsed.get(text)
  const days = parseDate(text)
  if (parsed.size >= MOST_KEPT) parsed.clear()
  if (text.length <= 10) parsed.set(text, days)
  return days
}

function parseDate(text: string): number | undefined {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? []
  if (year === '') return undefined
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const date = new Date(time)
  // A day or month that overflows rolls into the next; years below 100 are read as 1900 and later.
  const real = date.getUTCFullYear() === Number(year) && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
  return real ? time / DAY_IN_MS : undefined
}

function sayDays(days: number): IsoDate {
  const date = new Date(days * DAY_IN_MS)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

/** Days from `a` to `b`; negative where `b` is earlier, undefined where either is no date. */
export function daysBetween(a: IsoDate, b: IsoDate): number | undefined {
  const from = parseIsoDate(a)
  const to = parseIsoDate(b)
  return from === undefined || to === undefined ? undefined : to - from
}

/** Weeks from `a` to `b`, with their fraction. */
export function weeksBetween(a: IsoDate, b: IsoDate): number | undefined {
  const days = daysBetween(a, b)
  return days === undefined ? undefined : days / 7
}

/** The date that many whole days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate | undefined {
  const from = parseIsoDate(date)
  if (from === undefined || !Number.isInteger(days)) return undefined
  const later = sayDays(from + days)
  return later === '' ? undefined : later
}

/** The calendar date of a moment, as written; undefined where it is no moment. */
export function dateOf(moment: Moment): IsoDate | undefined {
  return minutesOf(moment) === undefined ? undefined : moment.slice(0, 10)
}

/** A moment to the minute as a document writes it, its zone named where it has one: "2026-11-25 09:30", "2026-11-25 09:30 UTC". */
export function sayMoment(moment: Moment): string {
  const zone = moment.slice(16).replace(/^:[\d.]*/, '')
  return `${moment.slice(0, 16).replace('T', ' ')}${zone === '' ? '' : ` UTC${zone.replace('Z', '')}`}`
}

/** Whether a date lies after the day of `asOf`; what cannot be read is not in the future. */
export function isFuture(date: IsoDate, asOf: Moment): boolean {
  const today = dateOf(asOf)
  const days = today === undefined ? undefined : daysBetween(today, date)
  return days !== undefined && days > 0
}

/** Hours from one moment to another; a date alone is its midnight, and a time without a zone is read as UTC. */
export function hoursBetween(a: Moment, b: Moment): number | undefined {
  const from = minutesOf(a)
  const to = minutesOf(b)
  return from === undefined || to === undefined ? undefined : (to - from) / 60
}

/** Minutes since 1970, with their fraction. */
function minutesOf(moment: Moment): number | undefined {
  const days = parseIsoDate(moment.slice(0, 10))
  if (days === undefined) return undefined
  if (moment.length === 10) return days * 1440
  const minutes = moment[10] === 'T' ? minutesOfDay(moment.slice(11)) : undefined
  return minutes === undefined ? undefined : days * 1440 + minutes
}

function minutesOfDay(time: string): number | undefined {
  const [, hours = '', minutes = '', seconds = '0', zone = 'Z'] = TIME.exec(time) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const offset = minutesOfZone(zone)
  return offset === undefined ? undefined : Number(hours) * 60 + Number(minutes) + Number(seconds) / 60 - offset
}

function minutesOfZone(zone: string): number | undefined {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  if (hours > 14 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
