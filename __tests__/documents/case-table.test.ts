import type { Listed } from '@/lib/cases/listed'
import { caseTable } from '@/lib/documents/case-table'
import { csvOf } from '@/lib/documents/csv'

const whole = { label: '=HYPERLINK("x")', owner: 'Dr. Ada Quill', assignee: null, due: null, review: '2026-12-20', createdAt: '2026-11-25T09:30:00.000Z', changedAt: '2026-11-26T09:30:00.000Z' } as const
const one: Listed = { id: '22222222-abcd-4222-8222-222222222222', relation: 'own', stage: 'open', safetyFirst: true, held: false, esketamine: 'discuss', racemic: 'cannot-tell', prior: 'sent', waits: null, whole }

test('without being asked for, no label and no name stands in it', () => {
  const text = csvOf(caseTable([one], false))
  expect(text).toBe(
    'id,relation,stage,safety_first,held,esketamine,infusion,prior_authorization,waits_for,due,review_due,begun,changed\r\n' +
      '22222222-abcd-4222-8222-222222222222,own,open,yes,no,discuss,cannot-tell,sent,,,2026-12-20,2026-11-25T09:30:00.000Z,2026-11-26T09:30:00.000Z\r\n',
  )
})

test('a label that a spreadsheet would take for a formula is text', () => {
  const [, row = ''] = csvOf(caseTable([one], true)).split('\r\n')
  expect(row.endsWith(`,"'=HYPERLINK(""x"")",Dr. Ada Quill,`)).toBe(true)
})

test('every row has as many cells as there are columns', () => {
  for (const withText of [true, false]) {
    const [head = [], ...rows] = caseTable([one, { ...one, whole: null }], withText)
    expect(rows.map((row) => row.length)).toEqual([head.length, head.length])
  }
})
