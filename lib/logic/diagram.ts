import { leafHolds, type Expression, type FactName, type Value } from './expression'

/**
 * A question with finitely many kinds of answer. Each class gives every fact that the question decides one value;
 * facts that hang together (counts taken from one list of trials) share a question, so that no impossible mix is considered.
 */
export type Variable = {
  readonly id: string
  readonly classes: readonly Readonly<Record<string, Value>>[]
}

/** A node of a diagram. Terminals are the numbers 0 to 7 themselves; every other node is at least `FIRST_NODE`. */
export type NodeId = number

export const FIRST_NODE = 8

/** More nodes than this, and two different pairs would share a key in `combine`. */
const MOST_NODES = 0x100000

/**
 * Reduced ordered decision diagrams with many-valued variables (Bryant 1986, in the many-valued form of Srinivasan et al. 1990):
 * a function from answers to a small number, as a graph without repeated parts.
 * Two functions are equal exactly when their node is the same, so "can this answer still matter?" has an exact answer.
 */
export class Diagrams {
  readonly level: number[] = []
  readonly children: (readonly NodeId[])[] = []
  private readonly unique = new Map<string, NodeId>()
  private readonly place = new Map<string, number>()

  constructor(readonly variables: readonly Variable[]) {
    variables.forEach((variable, level) => {
      for (const fact of Object.keys(variable.classes[0] ?? {})) this.place.set(fact, level)
    })
    for (let i = 0; i < FIRST_NODE; i += 1) {
      this.level.push(variables.length)
      this.children.push([])
    }
  }

  /** The level of the variable that decides a fact. */
  levelOf(factId: string): number | undefined {
    return this.place.get(factId)
  }

  node(level: number, children: readonly NodeId[]): NodeId {
    const first = children[0]
    if (first !== undefined && children.every((child) => child === first)) return first
    const key = `${level}:${children.join()}`
    const known = this.unique.get(key)
    if (known !== undefined) return known
    const id = this.level.length
    if (id >= MOST_NODES) throw new Error(`A diagram can have at most ${MOST_NODES} nodes`)
    this.level.push(level)
    this.children.push(children)
    this.unique.set(key, id)
    return id
  }

  /** Combines two functions value by value, with an operation on the small numbers. */
  combine(a: NodeId, b: NodeId, operation: (x: number, y: number) => number): NodeId {
    const done = new Map<number, NodeId>()
    const visit = (x: NodeId, y: NodeId): NodeId => {
      if (x < FIRST_NODE && y < FIRST_NODE) return operation(x, y)
      const key = x * MOST_NODES + y
      const known = done.get(key)
      if (known !== undefined) return known
      const level = Math.min(this.level[x] ?? 0, this.level[y] ?? 0)
      const width = this.variables[level]?.classes.length ?? 0
      const children = Array.from({ length: width }, (_, i) => visit(this.step(x, level, i), this.step(y, level, i)))
      const id = this.node(level, children)
      done.set(key, id)
      return id
    }
    return visit(a, b)
  }

  /** The diagram of an expression: 1 where it holds, 0 where it does not. A fact that no variable decides is a bug: it throws. */
  of<F extends FactName>(expression: Expression<F>): NodeId {
    switch (expression.kind) {
      case 'is':
      case 'reaches':
      case 'below': {
        const level = this.place.get(expression.fact.id) ?? -1
        const variable = this.variables[level]
        // Read as "never", its opposite would be "always".
        if (variable === undefined) throw new Error(`No variable decides the fact ${expression.fact.id}`)
        return this.node(
          level,
          variable.classes.map((values) => {
            const value = values[expression.fact.id]
            if (value === undefined) throw new Error(`A class of ${variable.id} gives the fact ${expression.fact.id} no value`)
            return leafHolds(expression, value) ? 1 : 0
          }),
        )
      }
      case 'not':
        return this.combine(this.of(expression.of), 0, (x) => 1 - x)
      case 'concept':
        return this.of(expression.of)
      case 'count':
        return this.atLeast(expression.atLeast, expression.of.map((part) => this.of(part)))
    }
  }

  /** At least k of the parts so far, for every k up to n: one more part either adds one or changes nothing. */
  private atLeast(n: number, parts: readonly NodeId[]): NodeId {
    const none: readonly NodeId[] = Array.from({ length: n + 1 }, (_, k) => (k === 0 ? 1 : 0))
    const reached = parts.reduce(
      (before, part) => before.map((node, k) => (k === 0 ? node : this.combine(node, this.combine(part, before[k - 1] ?? 0, Math.min), Math.max))),
      none,
    )
    return reached[n] ?? 0
  }

  private step(id: NodeId, level: number, choice: number): NodeId {
    if (this.level[id] !== level) return id
    return this.children[id]?.[choice] ?? 0
  }
}
