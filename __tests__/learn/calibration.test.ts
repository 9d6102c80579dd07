import { BY_HALF, brierScore, calibration, overconfidence, type Judged } from '@/lib/learn/calibration'

/** Ten commitments, worked out by hand below. */
const ten: readonly Judged[] = [
  { sure: 100, agreed: true },
  { sure: 100, agreed: false },
  { sure: 90, agreed: true },
  { sure: 90, agreed: true },
  { sure: 80, agreed: true },
  { sure: 80, agreed: false },
  { sure: 70, agreed: true },
  { sure: 60, agreed: false },
  { sure: 55, agreed: true },
  { sure: 50, agreed: true },
]

describe('the Brier score', () => {
  test('of ten commitments is what the hand gives', () => {
    // 0 + 1 + 0.01 + 0.01 + 0.04 + 0.64 + 0.09 + 0.36 + 0.2025 + 0.25 = 2.6025, over 10
    expect(brierScore(ten)).toBeCloseTo(0.26025, 12)
  })

  test('is 0 for who is always sure and always agrees, and 1 for who never does', () => {
    expect(brierScore([{ sure: 100, agreed: true }])).toBe(0)
    expect(brierScore([{ sure: 100, agreed: false }])).toBe(1)
  })

  test('of being sure by half is a quarter, whatever comes of it', () => {
    expect(brierScore(ten.map(({ agreed }) => ({ sure: 50, agreed })))).toBe(BY_HALF)
  })

  test('is the spread of the outcomes and what calibration and telling apart add to it (Murphy)', () => {
    // By exact sureness: reliability - resolution + uncertainty equals the score.
    const share = ten.filter(({ agreed }) => agreed).length / ten.length
    const groups = [...new Set(ten.map(({ sure }) => sure))].map((sure) => ten.filter((one) => one.sure === sure))
    const parts = groups.map((group) => ({ n: group.length, sure: (group[0]?.sure ?? 0) / 100, seen: group.filter(({ agreed }) => agreed).length / group.length }))
    const weighted = (of: (part: (typeof parts)[number]) => number) => parts.reduce((sum, part) => sum + part.n * of(part), 0) / ten.length
    const reliability = weighted(({ sure, seen }) => (sure - seen) ** 2)
    const resolution = weighted(({ seen }) => (seen - share) ** 2)
    expect(brierScore(ten)).toBeCloseTo(reliability - resolution + share * (1 - share), 12)
  })

  test('is not told of nothing', () => expect(brierScore([])).toBeUndefined())
})

describe('calibration', () => {
  test('tells each span in which something was said', () => {
    expect(calibration(ten)).toEqual([
      { from: 50, to: 59, count: 2, sure: 0.525, agreed: 1 },
      { from: 60, to: 69, count: 1, sure: 0.6, agreed: 0 },
      { from: 70, to: 79, count: 1, sure: 0.7, agreed: 1 },
      { from: 80, to: 89, count: 2, sure: 0.8, agreed: 0.5 },
      { from: 90, to: 100, count: 4, sure: 0.95, agreed: 0.75 },
    ])
  })

  test('every commitment is in one span', () => {
    for (let sure = 50; sure <= 100; sure += 1) expect(calibration([{ sure, agreed: true }])).toHaveLength(1)
  })

  test('too sure is above 0', () => {
    // 77.5% sure on average, 70% agreed
    expect(overconfidence(ten)).toBeCloseTo(0.075, 12)
    expect(overconfidence([])).toBeUndefined()
  })
})
