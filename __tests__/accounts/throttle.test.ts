import fc from 'fast-check'
import { reserve, signInLimits, throttleKey, waitAfter, type Tries } from '@/lib/accounts/throttle'

const MINUTE = 60_000

/** Tries at these moments, one after the other: which of them were allowed, and what is kept at the end. */
function triesAt(moments: readonly number[]): { readonly allowed: readonly boolean[]; readonly kept: Tries | undefined } {
  let kept: Tries | undefined
  const allowed = moments.map((now) => {
    const made = reserve(kept, now)
    kept = made.tries
    return made.allowed
  })
  return { allowed, kept }
}

const count = (allowed: readonly boolean[]): number => allowed.filter(Boolean).length

test('of 100 guesses at one moment 5 are tried', () => {
  expect(count(triesAt(Array.from({ length: 100 }, () => 0)).allowed)).toBe(5)
})

test('the sixth is told how long to wait, and refused tries do not lengthen the wait', () => {
  const { kept } = triesAt([0, 0, 0, 0, 0])
  expect(reserve(kept, 5 * MINUTE)).toMatchObject({ allowed: false, waitSeconds: 600, tries: kept })
  expect(reserve(kept, 15 * MINUTE).allowed).toBe(true)
})

test('waits double from round to round, up to 12 hours', () => {
  expect([1, 2, 3, 4].map((rounds) => waitAfter(rounds, signInLimits) / MINUTE)).toEqual([15, 30, 60, 120])
  expect(waitAfter(50, signInLimits) / MINUTE).toBe(720)
  const { kept } = triesAt([0, 0, 0, 0, 0, 16, 16, 16, 16, 16].map((at) => at * MINUTE))
  expect(reserve(kept, 40 * MINUTE).allowed).toBe(false)
  expect(reserve(kept, 46 * MINUTE).allowed).toBe(true)
})

test('somebody who mistypes four times and comes back later has five tries again', () => {
  const { kept } = triesAt([0, 0, 0, 0])
  expect(kept?.tried).toBe(4)
  expect(reserve(kept, 15 * MINUTE)).toMatchObject({ allowed: true, tries: { tried: 1 } })
})

test('a clock set back does not open the way', () => {
  const { kept } = triesAt([MINUTE, MINUTE, MINUTE, MINUTE, MINUTE])
  expect(reserve(kept, 0)).toMatchObject({ allowed: false, waitSeconds: 900 })
})

test('law: in no 15 minutes are more than ten tried, however the guesses come', () => {
  const day = 24 * 60 * MINUTE
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: day }), { maxLength: 400 }), (moments) => {
      const sorted = moments.toSorted((a, b) => a - b)
      const { allowed } = triesAt(sorted)
      const tried = sorted.filter((_, at) => allowed[at] === true)
      return tried.every((from) => tried.filter((at) => at >= from && at < from + 15 * MINUTE).length <= 10)
    }),
    { numRuns: 300 },
  )
})

test('a steady guesser, one guess a second for a day', () => {
  const { allowed } = triesAt(Array.from({ length: 86_400 }, (_, second) => second * 1000))
  expect(count(allowed)).toBeLessThanOrEqual(40)
})

test('keys of different parts are different', () => {
  expect(throttleKey('a', 'b,c')).not.toBe(throttleKey('a,b', 'c'))
})
