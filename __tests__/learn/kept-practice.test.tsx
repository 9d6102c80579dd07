import { attemptsOf, keepCommitment, keptFrom, keptText, noteOutcome, uncomparedOf } from '@/components/learn/kept-practice'
import type { Commitment } from '@/lib/learn/commitment'

const commitment: Commitment = { safetyFirst: false, verdicts: { esketamine: 'discuss', racemic: 'discuss' }, for: [], against: [], asks: 'nothing', sure: 80 }
const entry = { case: 'seven-weeks', on: '2026-11-05', commitment }
const all = () => keptFrom(keptText())

beforeEach(() => localStorage.clear())

test('a commitment waits for its comparison until that was seen, and then counts', () => {
  keepCommitment(entry)
  expect([uncomparedOf(all()), attemptsOf(all())]).toEqual([['seven-weeks'], []])
  noteOutcome('seven-weeks', { agreed: true, knowledge: 'v' })
  expect([uncomparedOf(all()), attemptsOf(all()).length]).toEqual([[], 1])
})

test('the latest commitment to a case is the one that waits', () => {
  keepCommitment(entry)
  noteOutcome('seven-weeks', { agreed: true, knowledge: 'v' })
  keepCommitment(entry)
  keepCommitment({ ...entry, case: 'by-the-window' })
  expect(uncomparedOf(all())).toEqual(['seven-weeks', 'by-the-window'])
})

test.each<[string, unknown]>([
  ['an outcome that is no yes or no', { ...entry, agreed: 'yes', knowledge: 'v' }],
  ['a version that is no text', { ...entry, agreed: true, knowledge: 7 }],
  ['a sureness beyond all', { ...entry, commitment: { ...commitment, sure: 4000 } }],
  ['no commitment', { ...entry, commitment: null }],
  ['a number', 7],
  ['nothing', null],
])('with %s it is passed over', (_, rubbish) => expect(keptFrom(JSON.stringify([rubbish, entry]))).toEqual([entry]))
