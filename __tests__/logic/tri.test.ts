import { atLeastHold, negate, type Tri } from '@/lib/logic/tri'

const tris = ['yes', 'no', 'unknown'] as const

/** Every list of three-valued answers of a length. */
function lists(length: number): readonly (readonly Tri[])[] {
  return length === 0 ? [[]] : lists(length - 1).flatMap((list) => tris.map((tri) => [...list, tri]))
}

/** What two-valued logic gives for every way in which the unknown parts may turn out. */
function byCompletion(atLeast: number, parts: readonly Tri[]): Tri {
  const completions = parts.reduce<readonly (readonly boolean[])[]>(
    (lists, part) => lists.flatMap((list) => (part === 'unknown' ? [true, false] : [part === 'yes']).map((value) => [...list, value])),
    [[]],
  )
  const found = new Set(completions.map((list) => list.filter(Boolean).length >= atLeast))
  if (found.size > 1) return 'unknown'
  return found.has(true) ? 'yes' : 'no'
}

describe('negate', () => {
  test.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ] as const)('%s becomes %s', (before, after) => expect(negate(before)).toBe(after))
})

describe('at least n of up to 4 parts', () => {
  test.each([0, 1, 2, 3, 4])('of %i parts: every n and every list is what its completions give', (length) => {
    for (const parts of lists(length)) for (let n = 0; n <= length + 1; n += 1) expect([parts, n, atLeastHold(n, parts)]).toEqual([parts, n, byCompletion(n, parts)])
  })

  test('an empty "all" holds, an empty "any" does not', () => {
    expect(atLeastHold(0, [])).toBe('yes')
    expect(atLeastHold(1, [])).toBe('no')
  })

  test.each([
    ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'unknown', 'no', 'unknown'],
    ['no', 'yes', 'no', 'yes'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s and %s: all %s, any %s', (a, b, all, any) => {
    expect(atLeastHold(2, [a, b])).toBe(all)
    expect(atLeastHold(1, [a, b])).toBe(any)
  })
})
