import fc from 'fast-check'
import { Diagrams, FIRST_NODE, type NodeId } from '@/lib/logic/diagram'
import { any, not, type Expression } from '@/lib/logic/expression'
import { has, only, outcomesBelow, size, survey, type Outcomes } from '@/lib/logic/outcomes'
import { supportOf } from '@/lib/logic/support'
import { allowed, choices, every, expression, holdsAt, world } from '../support/small-world'

/** A function with up to four outcomes: the heaviest of three conditions. */
const leveled = fc.tuple(expression, expression, expression)
type Leveled = readonly [Expression, Expression, Expression]

const levelAt = (conditions: Leveled, choice: readonly number[]): number => Math.max(0, ...conditions.map((condition, i) => (holdsAt(condition, choice) ? i + 1 : 0)))

function rootOf(diagrams: Diagrams, conditions: Leveled): NodeId {
  return conditions.map((condition, i) => diagrams.combine(diagrams.of(condition), 0, (holds) => holds * (i + 1))).reduce((a, b) => diagrams.combine(a, b, Math.max), 0)
}

const outcomesAt = (conditions: Leveled, sets: readonly (readonly number[])[]): Outcomes => choices(sets).reduce((found, choice) => found | (1 << levelAt(conditions, choice)), 0)

const runs = { numRuns: 500, seed: 20261125 } as const

test('the diagram of an expression is what its definition gives for everyone', () => {
  fc.assert(
    fc.property(expression, (e) => {
      const diagrams = new Diagrams(world)
      const root = diagrams.of(e)
      for (const choice of choices(every)) {
        const below = outcomesBelow(diagrams, choice.map((one) => [one]))
        expect(only(below(root))).toBe(holdsAt(e, choice) ? 1 : 0)
      }
    }),
    runs,
  )
})

test.each([
  ['in no variable', 'No variable decides the fact weight', world],
  ['missing in a class of its variable', 'A class of size gives the fact weight no value', [{ id: 'size', classes: [{ size: 0, weight: 60 }, { size: 10 }] }]],
] as const)('a fact %s has no diagram, and neither has its opposite', (_, says, variables) => {
  const heavy: Expression = { kind: 'reaches', fact: { id: 'weight', says: 'weight' }, limit: 60 }
  const diagrams = new Diagrams(variables)
  for (const one of [heavy, not(heavy), any(heavy, not(heavy))]) expect(() => diagrams.of(one)).toThrow(says)
})

test('two expressions have the same node exactly where they hold for the same people', () => {
  fc.assert(
    fc.property(expression, expression, (a, b) => {
      const diagrams = new Diagrams(world)
      const alike = choices(every).every((choice) => holdsAt(a, choice) === holdsAt(b, choice))
      expect(diagrams.of(a) === diagrams.of(b)).toBe(alike)
      expect(diagrams.of(not(not(a)))).toBe(diagrams.of(a))
    }),
    runs,
  )
})

test('no node is kept that decides nothing, and none twice', () => {
  fc.assert(
    fc.property(expression, (e) => {
      const diagrams = new Diagrams(world)
      diagrams.of(e)
      const nodes = diagrams.children.slice(FIRST_NODE).map((children, i) => `${diagrams.level[i + FIRST_NODE]}:${children.join()}`)
      expect(new Set(nodes).size).toBe(nodes.length)
      expect(diagrams.children.slice(FIRST_NODE).every((children) => new Set(children).size > 1)).toBe(true)
      diagrams.children.slice(FIRST_NODE).forEach((children, i) => children.forEach((child) => expect(diagrams.level[child]).toBeGreaterThan(diagrams.level[i + FIRST_NODE] ?? 99)))
    }),
    runs,
  )
})

test('the outcomes below a node are those of all completions', () => {
  fc.assert(
    fc.property(leveled, allowed, (conditions, sets) => {
      const diagrams = new Diagrams(world)
      expect(outcomesBelow(diagrams, sets)(rootOf(diagrams, conditions))).toBe(outcomesAt(conditions, sets))
    }),
    runs,
  )
})

test('a survey tells what each answer would leave, also one outside what is followed', () => {
  fc.assert(
    fc.property(leveled, allowed, (conditions, sets) => {
      const diagrams = new Diagrams(world)
      const found = survey(diagrams, rootOf(diagrams, conditions), sets)
      expect(found.outcomes).toBe(outcomesAt(conditions, sets))
      every.forEach((all, level) => {
        for (const choice of all) expect(found.ifAnswered(level, choice)).toBe(outcomesAt(conditions, sets.map((set, i) => (i === level ? [choice] : set))))
      })
    }),
    runs,
  )
})

test('the support is exactly the questions that can still matter', () => {
  fc.assert(
    fc.property(leveled, allowed, (conditions, sets) => {
      const diagrams = new Diagrams(world)
      const support = supportOf(diagrams, rootOf(diagrams, conditions), sets)
      sets.forEach((set, level) => {
        const matters = choices(sets).some((choice) => set.some((other) => levelAt(conditions, choice) !== levelAt(conditions, choice.map((one, i) => (i === level ? other : one)))))
        expect([level, support.has(level)]).toEqual([level, matters])
      })
    }),
    runs,
  )
})

test('a fact has the level of its variable, and one of no variable has none', () => {
  const diagrams = new Diagrams(world)
  expect(['color', 'size', 'first', 'second', 'flag', 'unheard'].map((id) => diagrams.levelOf(id))).toEqual([0, 1, 2, 2, 3, undefined])
})

describe('a set of outcomes', () => {
  test('has its members, its size, and an only member where it has one', () => {
    for (let outcomes = 0; outcomes < 256; outcomes += 1) {
      const members = [0, 1, 2, 3, 4, 5, 6, 7].filter((outcome) => Math.floor(outcomes / 2 ** outcome) % 2 === 1)
      expect([0, 1, 2, 3, 4, 5, 6, 7].filter((outcome) => has(outcomes, outcome))).toEqual(members)
      expect(size(outcomes)).toBe(members.length)
      expect(only(outcomes)).toBe(members.length === 1 ? members[0] : undefined)
    }
  })
})

test.each(Array.from({ length: 10 }, (_, i) => i + 1))('of at least %i of 10 every question counts, and those only', (n) => {
  const questions = Array.from({ length: 10 }, (_, i) => ({ id: `q${i}`, classes: [{ [`q${i}`]: 'no' }, { [`q${i}`]: 'yes' }] }))
  const diagrams = new Diagrams([...questions, { id: 'idle', classes: [{ idle: 'no' }, { idle: 'yes' }] }])
  const root = diagrams.of({ kind: 'count', atLeast: n, of: questions.map(({ id }) => ({ kind: 'is', fact: { id, says: id }, values: ['yes'] })) })
  const open = Array.from({ length: 11 }, () => [0, 1])
  expect([...supportOf(diagrams, root, open)].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect([...supportOf(diagrams, root, open.map((both, i) => (i < n ? [1] : both)))]).toEqual([])
})

test('a diagram with more nodes than its pairs can tell apart is refused', () => {
  const diagrams = new Diagrams(world)
  diagrams.level.length = 0x100000 - 1
  expect(diagrams.node(0, [0, 1])).toBe(0x100000 - 1)
  expect(() => diagrams.node(0, [1, 0])).toThrow('A diagram can have at most 1048576 nodes')
})
