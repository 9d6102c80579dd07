import fc from 'fast-check'
import { rangeOf, sayRange } from '@/lib/logic/range'

test('nothing known is everything', () => {
  expect(rangeOf([])).toEqual({ low: -Infinity, high: Infinity })
})

test('a range holds all its values and ends at two of them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const { low, high } = rangeOf(values)
      expect(values.every((value) => low <= value && value <= high)).toBe(true)
      expect(values).toEqual(expect.arrayContaining([low, high]))
    }),
    { seed: 1 },
  )
})

test.each([
  [{ low: 2, high: 2 }, '2'],
  [{ low: 0, high: 0 }, '0'],
  [{ low: 1, high: 2 }, '1 to 2'],
  [{ low: 3, high: Infinity }, 'at least 3'],
  [{ low: -Infinity, high: 4 }, 'at most 4'],
  [{ low: -Infinity, high: Infinity }, 'not known'],
])('%j is said as "%s"', (range, says) => expect(sayRange(range)).toBe(says))
