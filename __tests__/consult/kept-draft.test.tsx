import { blankEntries } from '@/components/consult/draft/entries'
import { entriesFrom, keepChanged, keepDraft, keptDraft } from '@/components/consult/draft/kept-draft'

const HOUR = 3_600_000
const now = Date.UTC(2026, 10, 25)
const answered = { ...blankEntries(), lithium: 'yes' }

beforeEach(() => sessionStorage.clear())

test('the same answers kept once more are no younger for it', () => {
  keepDraft(sessionStorage, now, answered)
  keepChanged(sessionStorage, now + 11 * HOUR, answered)
  expect(keptDraft(sessionStorage, now + 11 * HOUR)).toEqual(answered)
  keepChanged(sessionStorage, now + 13 * HOUR, answered)
  expect(keptDraft(sessionStorage, now + 13 * HOUR)).toBeUndefined()
})

test('a new answer is kept from its own time on', () => {
  keepDraft(sessionStorage, now, answered)
  const next = { ...answered, age: '45' }
  keepChanged(sessionStorage, now + 11 * HOUR, next)
  expect(keptDraft(sessionStorage, now + 13 * HOUR)).toEqual(next)
})

test('a draft kept in the future is dropped', () => {
  keepDraft(sessionStorage, now + HOUR, answered)
  expect(keptDraft(sessionStorage, now)).toBeUndefined()
  expect(sessionStorage).toHaveLength(0)
})

test.each(['zzz', '__proto__', 'constructor', 7])('a score of the unknown scale %s is left out', (instrument) => {
  const rows = [{ instrument, total: '9' }, { instrument: 'madrs', total: '30' }]
  expect(entriesFrom({ scores: { instead: '', rows } }).scores.rows).toEqual([{ instrument: 'madrs', total: '30', item9: '', date: '' }])
})

test('cells that a row does not have are left out', () => {
  const row = JSON.parse('{"drug": "sertraline", "__proto__": {"dose": 1}, "toString": "x"}') as unknown
  const [kept] = entriesFrom({ trials: { rows: [row] } }).trials.rows
  expect(Object.getOwnPropertyNames(kept)).not.toEqual(expect.arrayContaining(['__proto__']))
  expect(Object.getOwnPropertyNames(kept)).not.toContain('toString')
  expect(kept?.drug).toBe('sertraline')
})
