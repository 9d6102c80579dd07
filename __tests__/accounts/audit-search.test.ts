import { readAuditSearch } from '@/lib/accounts/audit-search'

const id = '22222222-abcd-4222-8222-222222222222'

test('what narrows the audit is read by its lists, and what is empty is not asked for', () => {
  const asked = { person: id, subject: 'case', id: ` ${id} `, outcome: 'refused', from: '2026-11-01', to: '2026-11-30', before: '12' }
  expect(readAuditSearch(asked)).toEqual({ ok: true, value: { ...asked, id } })
  expect(readAuditSearch({ person: '', outcome: undefined })).toEqual({ ok: true, value: {} })
})

test.each(['case', 'practice', 'set-up-secret'] as const)('the entries about %s can be asked for', (subject) => {
  expect(readAuditSearch({ subject })).toEqual({ ok: true, value: { subject } })
})

test.each([
  [{ person: 'ada' }, 'person'],
  [{ subject: 'toString' }, 'subject'],
  [{ outcome: 'lost' }, 'outcome'],
  [{ from: '2026-02-30' }, 'from'],
  [{ from: '2026-13-01' }, 'from'],
  [{ to: 'yesterday' }, 'to'],
  [{ from: '0000-01-01' }, 'from'],
  [{ before: '0' }, 'before'],
  [{ before: '9'.repeat(40) }, 'before'],
  [{ id: ['a', 'b'] }, 'id'],
  [{ sort: 'at' }, 'query'],
  [{ __proto__x: '1' }, 'query'],
] as const)('%j is refused by its field', (asked, field) => {
  const read = readAuditSearch(asked)
  expect(read.ok ? [] : read.faults.map((fault) => fault.field)).toEqual([field])
})
