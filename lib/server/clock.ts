import 'server-only'

const twoDigits = (value: number) => String(Math.trunc(value)).padStart(2, '0')

/** A moment with the date and the time of this machine's zone, so that "today" is the day on its wall: 2026-11-25T09:30:00-05:00. */
export function localMoment(at: Date): string {
  const offset = -at.getTimezoneOffset()
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(':')
  return `${localDate(at)}T${time}${offset < 0 ? '-' : '+'}${twoDigits(Math.abs(offset) / 60)}:${twoDigits(Math.abs(offset) % 60)}`
}

/** The date of this machine's zone, YYYY-MM-DD. */
export function localDate(at: Date): string {
  return `${String(at.getFullYear()).padStart(4, '0')}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`
}

/** A moment in UTC, to the millisecond, as events keep it. */
export function utcMoment(at: Date): string {
  return at.toISOString()
}
