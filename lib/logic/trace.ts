import type { Expression, FactName, Leaf, Value } from './expression'
import { leafHolds } from './expression'
import { sayCount, sayExpression } from './say'
import { atLeastHold, negate, type Tri } from './tri'

/** What is known of one fact: every value it may still have (one when it is known), and what was seen. */
export type Reading = {
  readonly possible: readonly Value[]
  readonly seen: string
  /** The number, among the readings of its fact, of one that is made once and shared; below 256. */
  readonly fixed?: number
}

export type ReadFact = (factId: string) => Reading

/** The same tree as the expression, with a verdict at every node and, at the leaves, what was seen. No short circuit. */
export type Trace = {
  readonly says: string
  readonly verdict: Tri
  readonly seen?: string
  readonly fact?: string
  readonly parts: readonly Trace[]
}

/** Whether a leaf holds for all, none, or some of the values its fact may have. */
export function decideLeaf(leaf: Leaf, possible: readonly Value[]): Tri {
  let holds = 0
  for (const value of possible) if (leafHolds(leaf, value)) holds += 1
  if (possible.length === 0) return 'unknown'
  if (holds === possible.length) return 'yes'
  return holds === 0 ? 'no' : 'unknown'
}

/** Decides an expression in three-valued logic, without a trace. */
export function decide<F extends FactName>(expression: Expression<F>, read: ReadFact): Tri {
  switch (expression.kind) {
    case 'is':
    case 'reaches':
    case 'below':
      return decideLeaf(expression, read(expression.fact.id).possible)
    case 'count':
      return atLeastHold(
        expression.atLeast,
        expression.of.map((part) => decide(part, read)),
      )
    case 'not':
      return negate(decide(expression.of, read))
    case 'concept':
      return decide(expression.of, read)
  }
}

const sayings = new WeakMap<Expression, string>()

/** The words of an expression, made once. */
function saysOf(expression: Expression): string {
  const known = sayings.get(expression)
  if (known !== undefined) return known
  const says = sayExpression(expression)
  sayings.set(expression, says)
  return says
}

/** Concepts traced already for the same answers: several rules share one. */
export type TracedConcepts = Map<Expression, Trace>

export function trace<F extends FactName>(expression: Expression<F>, read: ReadFact, traced: TracedConcepts = new Map()): Trace {
  switch (expression.kind) {
    case 'is':
    case 'reaches':
    case 'below': {
      const { possible, seen } = read(expression.fact.id)
      const verdict = decideLeaf(expression, possible)
      return { says: saysOf(expression), verdict, seen, fact: expression.fact.id, parts: [] }
    }
    case 'count': {
      const parts = expression.of.map((part) => trace(part, read, traced))
      const verdict = atLeastHold(
        expression.atLeast,
        parts.map((part) => part.verdict),
      )
      return { says: sayCount(expression.atLeast, expression.of.length), verdict, parts }
    }
    case 'not': {
      const part = trace(expression.of, read, traced)
      return { says: 'not', verdict: negate(part.verdict), parts: [part] }
    }
    case 'concept': {
      const known = traced.get(expression)
      if (known !== undefined) return known
      const part = trace(expression.of, read, traced)
      const made = { says: expression.name, verdict: part.verdict, parts: [part] }
      traced.set(expression, made)
      return made
    }
  }
}
