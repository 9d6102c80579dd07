import { not } from '@/lib/logic/expression'
import { sayExpression } from '@/lib/logic/say'
import type { Condition } from '@/lib/clinical/words'

/** A condition with one mistake in it, and which. */
type Mutant = { readonly says: string; readonly when: Condition }

type Count = Extract<Condition, { kind: 'count' }>
type Leaf = Extract<Condition, { kind: 'is' | 'reaches' | 'below' }>

function leafMutants(leaf: Leaf): readonly Mutant[] {
  if (leaf.kind === 'is') {
    if (leaf.values.length === 1) return []
    return leaf.values.map((value) => ({ says: `without the value "${value}" of ${leaf.fact.id}`, when: { ...leaf, values: leaf.values.filter((other) => other !== value) } }))
  }
  return [-1, 1].map((by) => ({ says: `${leaf.fact.id} ${leaf.kind} ${leaf.limit + by} instead of ${leaf.limit}`, when: { ...leaf, limit: leaf.limit + by } }))
}

function countMutants(count: Count): readonly Mutant[] {
  const all = count.atLeast === count.of.length
  const dropped = count.of.map((part, i): Mutant => {
    const of = count.of.filter((_, j) => j !== i)
    return { says: `without "${sayExpression(part)}"`, when: { ...count, of, atLeast: all ? of.length : count.atLeast } }
  })
  const shifted = [-1, 1].flatMap((by): readonly Mutant[] => {
    const atLeast = count.atLeast + by
    // "At least 0" and "at least -1" are the same condition.
    return atLeast < 0 ? [] : [{ says: `at least ${atLeast} instead of ${count.atLeast} of "${sayExpression(count)}"`, when: { ...count, atLeast } }]
  })
  return [...dropped, ...shifted]
}

/** Every condition that differs from this one in one place. What `whole` names is taken as a whole: it can be dropped or negated only. */
export function mutantsOf(condition: Condition, whole: (condition: Condition) => boolean): readonly Mutant[] {
  const negated: Mutant = { says: `not "${sayExpression(condition)}"`, when: not(condition) }
  return [negated, ...inner(condition, whole)]
}

/** The mistakes inside a condition, other than its negation. */
function inner(condition: Condition, whole: (condition: Condition) => boolean): readonly Mutant[] {
  switch (condition.kind) {
    case 'is':
    case 'reaches':
    case 'below':
      return leafMutants(condition)
    case 'not':
      return mutantsOf(condition.of, whole).map(({ says, when }) => ({ says, when: { ...condition, of: when } }))
    case 'concept':
      return whole(condition) ? [] : mutantsOf(condition.of, whole).map(({ says, when }) => ({ says, when: { ...condition, of: when } }))
    case 'count':
      return [
        ...countMutants(condition),
        ...condition.of.flatMap((part, i) =>
          mutantsOf(part, whole).map(({ says, when }) => ({ says, when: { ...condition, of: condition.of.map((other, j) => (j === i ? when : other)) } })),
        ),
      ]
  }
}
