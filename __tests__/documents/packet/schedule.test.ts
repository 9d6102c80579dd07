import fc from 'fast-check'
import { cite } from '@/lib/evidence/cite'
import { scheduleFrom } from '@/lib/documents/packet/schedule'
import { siteChecklist } from '@/lib/documents/packet/site-checklist'
import { addDays, daysBetween } from '@/lib/clinical/dates'

describe('the visits of the first weeks', () => {
  const { visits, review } = scheduleFrom('2026-12-01', 'trd') ?? { visits: [], review: '' }

  test('are twice a week for 4 weeks and once a week for 4 more', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((week) => visits.filter((visit) => visit.week === week).length)).toEqual([2, 2, 2, 2, 1, 1, 1, 1])
    expect(visits.map(({ on }) => on)).toEqual([
      ...['2026-12-01', '2026-12-04', '2026-12-08', '2026-12-11', '2026-12-15', '2026-12-18', '2026-12-22', '2026-12-25'],
      ...['2026-12-29', '2027-01-05', '2027-01-12', '2027-01-19'],
    ])
  })

  test('are followed by a review 4 weeks after the first', () => expect(review).toBe('2026-12-29'))

  test('are those of 4 weeks in acute suicidal thoughts', () => expect(scheduleFrom('2026-12-01', 'mdsi')?.visits).toHaveLength(8))

  test.each(['', '2026-02-30', 'soon', '9999-12-20'])('are none from a first day that is no date, or leads to none: %s', (start) => expect(scheduleFrom(start, 'trd')).toBeUndefined())

  test('lie in their weeks, in order, from any day on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom('trd' as const, 'mdsi' as const), (days, use) => {
        const start = addDays('1990-01-01', days) ?? ''
        for (const { week, on } of scheduleFrom(start, use)?.visits ?? []) expect(Math.floor((daysBetween(start, on) ?? NaN) / 7) + 1).toBe(week)
      }),
    )
  })
})

test('the checks at the site stand each on a record of the label', () => {
  expect(siteChecklist.filter(({ because }) => cite(because).source.id !== 'spravato-label' && cite(because).source.kind !== 'official-program').map(({ because }) => because)).toEqual([])
})
