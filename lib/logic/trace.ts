import type { Expression, FactName, Leaf, Value } from './expression'
import { leafHolds } from './expression'
import { sayCount, sayExpression } from './say'
import { atLeastHold, atLeastOf, negate, type Tri } from './tri'

/** What is known of one fact: every value it may still have (one when it is known), and what was seen. */
export type Reading = {
  readonly possible: readonly Value[]
  readonly seen: string
  /** The number, among the readings of its fact, of one that is made once and shared; small. */
  readonly fixed?: number | undefined
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
function decideLeaf(leaf: Leaf, possible: readonly Value[]): Tri {
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

/** Concepts traced already for the same answers: several rules share one. */
export type TracedConcepts = Map<Expression, Trace>

type Tracer = (read: ReadFact, traced: TracedConcepts) => Trace

const NO_PARTS: readonly Trace[] = []
const verdictOf = ({ verdict }: Trace): Tri => verdict

/** An expression is prepared once, with its words, for it is traced for every person. */
function prepare(expression: Expression): Tracer {
  const says = expression.kind === 'count' ? sayCount(expression.atLeast, expression.of.length) : sayExpression(expression)
  switch (expression.kind) {
    case 'is':
    case 'reaches':
    case 'below':
      return (read) => {
        const { possible, seen } = read(expression.fact.id)
        return { says, verdict: decideLeaf(expression, possible), seen, fact: expression.fact.id, parts: NO_PARTS }
      }
    case 'count': {
      const prepared = expression.of.map(tracerOf)
      return (read, traced) => {
        const parts = prepared.map((part) => part(read, traced))
        return { says, verdict: atLeastOf(expression.atLeast, parts, verdictOf), parts }
      }
    }
    case 'not': {
      const prepared = tracerOf(expression.of)
      return (read, traced) => {
        const part = prepared(read, traced)
        return { says: 'not', verdict: negate(part.verdict), parts: [part] }
      }
    }
    case 'concept': {
      const prepared = tracerOf(expression.of)
      return (read, traced) => {
        const known = traced.get(expression)
        if (known !== undefined) return known
        const part = prepared(read, traced)
        const made = { says, verdict: part.verdict, parts: [part] }
        traced.set(expression, made)
        return made
      }
    }
  }
}

const tracers = new WeakMap<Expression, Tracer>()

function tracerOf(expression: Expression): Tracer {
  const tracer = tracers.get(expression) ?? prepare(expression)
  tracers.set(expression, tracer)
  return tracer
}

export function trace(expression: Expression, read: ReadFact, traced: TracedConcepts = new Map()): Trace {
  return tracerOf(expression)(read, traced)
}
