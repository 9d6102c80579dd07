import fc from 'fast-check'
import { addDays, dateOf, daysBetween, hoursBetween, isFuture, parseIsoDate, weeksBetween } from '@/lib/clinical/dates'

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
})
