import { sayRange } from '@/lib/logic/range'

test.each([
  [{ low: 2, high: 2 }, '2'],
  [{ low: 0, high: 0 }, '0'],
  [{ low: 1, high: 2 }, '1 to 2'],
  [{ low: 3, high: Infinity }, 'at least 3'],
  [{ low: -Infinity, high: 4 }, 'at most 4'],
  [{ low: -Infinity, high: Infinity }, 'not known'],
])('%j is said as "%s"', (range, says) => expect(sayRange(range)).toBe(says))
