import fc from 'fast-check'
import { all, any, atLeast, concept, leafHolds, not, type Expression, type Leaf, type Value } from '@/lib/logic/expression'
import type { Variable } from '@/lib/logic/diagram'

/** Four small questions: a color, a size, two counts that hang together, and yes or no. 3 x 4 x 3 x 2 people. */
export const world: readonly Variable[] = [
  { id: 'color', classes: ['red', 'green', 'blue'].map((color) => ({ color })) },
  { id: 'size', classes: [0, 10, 20, 30].map((size) => ({ size })) },
  { id: 'pair', classes: [[0, 0], [1, 0], [1, 2]].map(([first = 0, second = 0]) => ({ first, second })) },
  { id: 'flag', classes: ['no', 'yes'].map((flag) => ({ flag })) },
]

const fact = (id: string) => ({ id, says: id })
const color: fc.Arbitrary<Leaf> = fc.uniqueArray(fc.constantFrom<Value[]>('red', 'green', 'blue'), { minLength: 1, maxLength: 2 }).map((values): Leaf => ({ kind: 'is', fact: fact('color'), values }))
const flag: fc.Arbitrary<Leaf> = fc.constantFrom('no', 'yes').map((value): Leaf => ({ kind: 'is', fact: fact('flag'), values: [value] }))
const number: fc.Arbitrary<Leaf> = fc
  .tuple(fc.constantFrom('reaches' as const, 'below' as const), fc.constantFrom<(readonly [string, number])[]>(['size', 5], ['size', 10], ['size', 30], ['first', 1], ['second', 1], ['second', 2]))
  .map(([kind, [id, limit]]): Leaf => ({ kind, fact: fact(id), limit }))

/** Any expression over that world, every kind of node among them. */
export const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const parts = fc.array(tie('expression'), { minLength: 1, maxLength: 4 })
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(color, flag, number),
      tie('expression').map((of) => not(of)),
      tie('expression').map((of) => concept('named', of)),
      parts.map((of) => all(...of)),
      parts.map((of) => any(...of)),
      fc.tuple(fc.integer({ min: 0, max: 5 }), parts).map(([n, of]) => atLeast(n, ...of)),
    ),
  }
})

/** For each question the kinds of answer that are still possible: at least one. */
export const allowed: fc.Arbitrary<readonly (readonly number[])[]> = fc.tuple(...world.map(({ classes }) => fc.subarray(classes.map((_, i) => i), { minLength: 1 })))

/** Every choice of one allowed kind of answer to each question. */
export function choices(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return sets.reduce<readonly (readonly number[])[]>((lists, set) => lists.flatMap((list) => set.map((choice) => [...list, choice])), [[]])
}

export const every = world.map(({ classes }) => classes.map((_, i) => i))

/** Whether an expression holds for one choice, by its definition. */
export function holdsAt(e: Expression, choice: readonly number[]): boolean {
  switch (e.kind) {
    case 'is':
    case 'reaches':
    case 'below': {
      const value = world.map(({ classes }, i): Readonly<Record<string, Value>> => classes[choice[i] ?? 0] ?? {}).find((values) => e.fact.id in values)?.[e.fact.id]
      return value !== undefined && leafHolds(e, value)
    }
    case 'not':
      return !holdsAt(e.of, choice)
    case 'concept':
      return holdsAt(e.of, choice)
    case 'count':
      return e.of.filter((part) => holdsAt(part, choice)).length >= e.atLeast
  }
}
