import { all, any, atLeast, concept, factsOf, leafHolds, not, type Expression } from '@/lib/logic/expression'
import { sayCount, sayExpression } from '@/lib/logic/say'

const color = { id: 'color', says: 'color' } as const
const size = { id: 'size', says: 'size in cm' } as const
const red: Expression = { kind: 'is', fact: color, values: ['red'] }
const warm: Expression = { kind: 'is', fact: color, values: ['red', 'orange'] }
const tall: Expression = { kind: 'reaches', fact: size, limit: 10 }
const small: Expression = { kind: 'below', fact: size, limit: 3 }

describe('a leaf', () => {
  test.each([
    [{ kind: 'is', fact: color, values: ['red', 'orange'] }, 'orange', true],
    [{ kind: 'is', fact: color, values: ['red', 'orange'] }, 'blue', false],
    [{ kind: 'reaches', fact: size, limit: 10 }, 10, true],
    [{ kind: 'reaches', fact: size, limit: 10 }, 9.99, false],
    [{ kind: 'reaches', fact: size, limit: 10 }, '11', false],
    [{ kind: 'below', fact: size, limit: 3 }, 2.99, true],
    [{ kind: 'below', fact: size, limit: 3 }, 3, false],
    [{ kind: 'below', fact: size, limit: 3 }, '2', false],
  ] as const)('%j of %s: %s', (leaf, value, holds) => expect(leafHolds(leaf, value)).toBe(holds))
})

test('"all" and "any" are the ends of "at least"', () => {
  expect(all(red, tall)).toEqual(atLeast(2, red, tall))
  expect(any(red, tall)).toEqual(atLeast(1, red, tall))
  expect(all()).toEqual({ kind: 'count', atLeast: 0, of: [] })
})

test('the facts of an expression are each named once, in order of appearance', () => {
  expect(factsOf(all(not(tall), concept('warm', any(warm, red)), small)).map(({ id }) => id)).toEqual(['size', 'color'])
  expect(factsOf(all())).toEqual([])
})

describe('in words', () => {
  test.each([
    [red, 'color: red'],
    [warm, 'color: red or orange'],
    [tall, 'size in cm: at least 10'],
    [small, 'size in cm: below 3'],
    [all(red, tall), 'all of (color: red; size in cm: at least 10)'],
    [any(red, tall), 'any of (color: red; size in cm: at least 10)'],
    [atLeast(2, red, tall, small), 'at least 2 of (color: red; size in cm: at least 10; size in cm: below 3)'],
    [all(any(red)), 'color: red'],
    [not(red), 'not (color: red)'],
    [concept('a warm color', warm), 'a warm color'],
    [all(), 'always'],
  ])('%#', (expression, says) => expect(sayExpression(expression)).toBe(says))

  test.each([
    [0, 0, 'always'],
    [1, 1, 'all of'],
    [2, 2, 'all of'],
    [1, 3, 'any of'],
    [2, 3, 'at least 2 of'],
    [0, 3, 'at least 0 of'],
  ])('at least %i of %i is "%s"', (n, total, says) => expect(sayCount(n, total)).toBe(says))
})
