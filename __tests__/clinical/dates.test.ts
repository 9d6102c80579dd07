import fc from 'fast-check'
import { addDays, dateOf, daysBetween, hoursBetween, isFuture, parseIsoDate, sayMoment, weeksBetween } from '@/lib/clinical/dates'

describe('dates', () => {
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00', ' 2026-01-01', ''])('refuses %p, which is no date of the calendar', (text) => {
    expect(parseIsoDate(text)).toBeUndefined()
    expect(daysBetween(text, '2026-01-01')).toBeUndefined()
    expect(addDays(text, 1)).toBeUndefined()
  })

  it('reads leap days and counts days and weeks', () => {
    expect(parseIsoDate('1970-01-02')).toBe(1)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
    expect(weeksBetween('2026-01-01', '2026-02-12')).toBe(6)
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2026-01-01', 0.5)).toBeUndefined()
  })

  it('sets a date against the day of a moment', () => {
    expect(dateOf('2026-05-01T23:59:59.999Z')).toBe('2026-05-01')
    expect(dateOf('2026-05-01T25:00')).toBeUndefined()
    expect(isFuture('2026-05-02', '2026-05-01T23:59')).toBe(true)
    expect(isFuture('2026-05-01', '2026-05-01T00:00')).toBe(false)
    expect(isFuture('nonsense', '2026-05-01')).toBe(false)
  })

  it('counts hours between moments, with their zones', () => {
    expect(hoursBetween('2026-05-01T10:00Z', '2026-05-02T10:30Z')).toBe(24.5)
    expect(hoursBetween('2026-05-01T10:00+02:00', '2026-05-01T10:00Z')).toBe(2)
    expect(hoursBetween('2026-05-01T10:00-05:30', '2026-05-01T15:30:00.000Z')).toBe(0)
    expect(hoursBetween('2026-05-01', '2026-05-01T06:00')).toBe(6)
    expect(hoursBetween('2026-05-01T10:00+15:00', '2026-05-01T10:00Z')).toBeUndefined()
    expect(hoursBetween('2026-05-01 10:00', '2026-05-01T10:00Z')).toBeUndefined()
  })

  it('adds days and counts them back', () => {
    const day = fc.integer({ min: -20000, max: 40000 })
    fc.assert(
      fc.property(day, day, (from, days) => {
        const start = addDays('1970-01-01', from) ?? ''
        const end = addDays(start, days) ?? ''
        expect(parseIsoDate(start)).toBe(from)
        expect(daysBetween(start, end)).toBe(days)
      }),
    )
  })

  it('reads times to the second and its parts, and no time that no clock shows', () => {
    expect(hoursBetween('2026-05-01T10:00:00Z', '2026-05-01T10:00:36Z')).toBeCloseTo(0.01, 10)
    expect(hoursBetween('2026-05-01T00:00Z', '2026-05-01T23:59:59.5Z')).toBeCloseTo(24 - 1 / 3600, 10)
    expect(hoursBetween('2026-05-01T10:00', '2026-05-01T10:00Z')).toBe(0)
    for (const time of ['24:00Z', '10:60Z', '10:00:60Z', '1:00Z', '10:00+14:60', '10:00+15:00', '10:00 Z', ''])
      expect(hoursBetween(`2026-05-01T${time}`, '2026-05-01T10:00Z')).toBeUndefined()
    expect(hoursBetween('2026-05-01T10:59:59+14:59', '2026-04-30T20:00:59Z')).toBe(0)
    expect(hoursBetween('2026-05-01T10:00Z', 'soon')).toBeUndefined()
    expect(hoursBetween('soon', '2026-05-01T10:00Z')).toBeUndefined()
  })

  it.each(['2026-04-31', '2026-06-31', '2026-02-29', '2026-00-01', '2026-01-00', '0050-13-01', '20260101', 'x2026-01-01', '2026-01-01x'])('%p stays no date however often it is read', (text) => {
    expect(parseIsoDate(text)).toBeUndefined()
    expect(parseIsoDate(text)).toBeUndefined()
    expect(daysBetween('2026-01-01', text)).toBeUndefined()
    expect(weeksBetween('2026-01-01', text)).toBeUndefined()
    expect(isFuture(text, '2026-01-01')).toBe(false)
  })

  it('leaves out days beyond the calendar', () => {
    expect(addDays('2026-01-01', 1e9)).toBeUndefined()
    expect(addDays('2026-01-01', Number.NaN)).toBeUndefined()
    expect(isFuture('2026-05-02', 'no moment')).toBe(false)
    expect(dateOf('no moment')).toBeUndefined()
  })

  it('reads more dates than it keeps', () => {
    for (let i = 0; i < 2500; i += 1) {
      const date = addDays('2000-01-01', i) ?? ''
      expect(parseIsoDate(date)).toBe(10957 + i)
    }
    expect(parseIsoDate('2000-01-01')).toBe(10957)
  })
})

test.each([
  ['2026-11-25', '2026-11-25'],
  ['2026-11-25T09:30', '2026-11-25 09:30'],
  ['2026-11-25T09:30:12.662Z', '2026-11-25 09:30 UTC'],
  ['2026-11-25T09:30:12-05:00', '2026-11-25 09:30 UTC-05:00'],
])('%s is written as %s', (moment, says) => expect(sayMoment(moment)).toBe(says))
