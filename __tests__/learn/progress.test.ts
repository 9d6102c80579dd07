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
