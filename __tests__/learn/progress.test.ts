import { byTopic, dueOn, nextCase, type Attempt } from '@/lib/learn/progress'

const cases = [
  { id: 'a', topics: ['vascular'] },
  { id: 'b', topics: ['vascular', 'safety'] },
  { id: 'c', topics: ['substances'] },
  { id: 'd', topics: ['safety'] },
]
const attempt = (id: string, on: string, agreed: boolean): Attempt => ({ case: id, on, agreed, sure: 80, knowledge: 'v' })

describe('when a case comes back', () => {
  test.each([
    ['never tried', [], undefined],
    ['after a difference, the next day', [attempt('a', '2026-11-01', false)], '2026-11-02'],
    ['after one agreement, in 4 days', [attempt('a', '2026-11-01', true)], '2026-11-05'],
    ['after two in a row, in 12', [attempt('a', '2026-11-01', true), attempt('a', '2026-11-05', true)], '2026-11-17'],
    ['after four in a row, in 35 and no later', [1, 2, 3, 4].map((day) => attempt('a', `2026-11-0${day}`, true)), '2026-12-09'],
    ['a difference begins anew', [attempt('a', '2026-11-01', true), attempt('a', '2026-11-05', false), attempt('a', '2026-11-06', true)], '2026-11-10'],
    ['other cases do not count', [attempt('b', '2026-11-01', true)], undefined],
  ])('%s', (_, attempts, day) => expect(dueOn(attempts, 'a')).toBe(day))
})

describe('topics', () => {
  test('the weakest stands first, and one case alone makes no topic weaker than two differences', () => {
    const attempts = [attempt('a', '2026-11-01', false), attempt('b', '2026-11-01', false), attempt('c', '2026-11-01', true)]
    expect(byTopic(attempts, cases)).toEqual([
      { topic: 'vascular', tried: 2, agreed: 0 },
      { topic: 'safety', tried: 1, agreed: 0 },
      { topic: 'substances', tried: 1, agreed: 1 },
    ])
  })
})

describe('the next case', () => {
  const today = '2026-11-10'
  test('one whose day has come, the longest due first', () => {
    expect(nextCase(cases, [attempt('c', '2026-11-01', true), attempt('a', '2026-11-01', false)], today)).toBe('a')
  })
  test('of those due on the same day, the one of the weakest topic; a longer wait still comes first', () => {
    const attempts = [attempt('c', '2026-11-01', true), attempt('d', '2026-11-01', true), attempt('b', '2026-11-05', false)]
    expect(['c', 'd', 'b'].map((id) => dueOn(attempts, id))).toEqual(['2026-11-05', '2026-11-05', '2026-11-06'])
    // Safety differed once, substances never; vascular, which b has too, did not agree either, and is due a day later.
    expect(nextCase(cases, attempts, today)).toBe('d')
    expect(nextCase(cases.toReversed(), attempts, today)).toBe('d')
  })
  test('a case without topics stands where an untried topic does, neither first nor last', () => {
    const shared = { id: 's', topics: [] }
    // Substances went well; vascular did not.
    const attempts = [attempt('c', today, true), attempt('a', today, false)]
    const rest = [{ id: 'e', topics: ['substances'] }, shared, { id: 'f', topics: ['vascular'] }]
    const known = [...cases.filter(({ id }) => id === 'a' || id === 'c'), ...rest]
    expect(nextCase(known, attempts, today)).toBe('f')
    expect(nextCase(known.filter(({ id }) => id !== 'f'), attempts, today)).toBe('s')
  })
  test('else one not tried, from the weakest topic', () => {
    expect(nextCase(cases, [attempt('a', today, false), attempt('c', today, true)], today)).toBe('b')
  })
  test('what was assigned comes before all', () => {
    expect(nextCase(cases, [attempt('a', '2026-11-01', false)], today, ['d'])).toBe('d')
  })
  test('what was assigned and is gone is passed over', () => {
    expect(nextCase(cases, [], today, ['gone'])).toBe('a')
  })
  test('none where all were tried and none is due', () => {
    expect(nextCase(cases, cases.map(({ id }) => attempt(id, today, true)), today)).toBeUndefined()
  })
})
