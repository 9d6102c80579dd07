import fc from 'fast-check'
import { all, any, atLeast, concept, not, type Expression, type Value } from '@/lib/logic/expression'
import { decide, trace, type ReadFact, type Trace } from '@/lib/logic/trace'
import { atLeastHold, negate, type Tri } from '@/lib/logic/tri'
import { sayCount, sayExpression } from '@/lib/logic/say'
import { allowed, choices, expression, holdsAt, world } from '../support/small-world'

/** Reads the facts of the small world where these kinds of answer are possible. */
function readerOf(sets: readonly (readonly number[])[]): ReadFact {
  return (id) => {
    const at = world.findIndex(({ classes }) => id in (classes[0] ?? {}))
    const possible = (sets[at] ?? []).map((choice): Value | undefined => world[at]?.classes[choice]?.[id]).filter((value) => value !== undefined)
    return { possible: [...new Set(possible)], seen: `${id} seen` }
  }
}

const runs = { numRuns: 500, seed: 20261125 } as const

/** Whether a trace is the tree of its expression, each node by the nodes below it. */
function isTraceOf(e: Expression, found: Trace): boolean {
  const parts = e.kind === 'count' ? e.of : e.kind === 'not' || e.kind === 'concept' ? [e.of] : []
  if (found.parts.length !== parts.length || !parts.every((part, i) => found.parts.slice(i, i + 1).every((below) => isTraceOf(part, below)))) return false
  const below = found.parts.map(({ verdict }) => verdict)
  switch (e.kind) {
    case 'is':
    case 'reaches':
    case 'below':
      return found.says === sayExpression(e) && found.fact === e.fact.id && found.seen === `${e.fact.id} seen`
    case 'count':
      return found.says === sayCount(e.atLeast, e.of.length) && found.verdict === atLeastHold(e.atLeast, below) && found.fact === undefined
    case 'not':
      return found.says === 'not' && below.every((verdict) => found.verdict === negate(verdict))
    case 'concept':
      return found.says === e.name && below.every((verdict) => found.verdict === verdict)
  }
}

test('a trace is the whole tree, each node decided by those below it, and ends as the decision does', () => {
  fc.assert(
    fc.property(expression, allowed, (e, sets) => {
      const read = readerOf(sets)
      const found = trace(e, read)
      expect(found.verdict).toBe(decide(e, read))
      expect(isTraceOf(e, found)).toBe(true)
    }),
    runs,
  )
})

test('what is decided holds for every completion; where everything is known, all is decided', () => {
  fc.assert(
    fc.property(expression, allowed, (e, sets) => {
      const decided = decide(e, readerOf(sets))
      const all = choices(sets).map((choice) => holdsAt(e, choice))
      if (decided === 'yes') expect(all).not.toContain(false)
      if (decided === 'no') expect(all).not.toContain(true)
      for (const choice of choices(sets)) expect(decide(e, readerOf(choice.map((one) => [one])))).toBe(holdsAt(e, choice) ? 'yes' : 'no')
    }),
    runs,
  )
})

describe('by hand', () => {
  const flag: Expression = { kind: 'is', fact: { id: 'flag', says: 'flag' }, values: ['yes'] }
  const size: Expression = { kind: 'reaches', fact: { id: 'size', says: 'size' }, limit: 10 }
  const known: Readonly<Record<string, readonly Value[]>> = { flag: ['yes'], size: [0, 10] }
  const read: ReadFact = (id) => ({ possible: known[id] ?? [], seen: id })

  test.each<readonly [string, Expression, Tri]>([
    ['a known leaf', flag, 'yes'],
    ['an unknown leaf', size, 'unknown'],
    ['its opposite', not(size), 'unknown'],
    ['a condition or its opposite, which three values leave open', any(size, not(size)), 'unknown'],
    ['all', all(flag, size), 'unknown'],
    ['any', any(flag, size), 'yes'],
    ['two of three', atLeast(2, flag, size, not(flag)), 'unknown'],
    ['a name', concept('named', not(flag)), 'no'],
  ])('%s', (_, e, verdict) => expect(decide(e, read)).toBe(verdict))
})
