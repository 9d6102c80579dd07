/** What a fact can be: a word from its own list, or a number. */
export type Value = string | number

/** Something the answers can tell. `says` is how a sentence names it. */
export type FactName = { readonly id: string; readonly says: string }

/**
 * A condition as data, so that one evaluator decides it, traces it, prints it and says what is missing.
 * `count` is the only connective: *all* and *any* are its ends.
 */
export type Expression<F extends FactName = FactName> =
  | { readonly kind: 'is'; readonly fact: F; readonly values: readonly Value[] }
  | { readonly kind: 'reaches'; readonly fact: F; readonly limit: number }
  | { readonly kind: 'below'; readonly fact: F; readonly limit: number }
  | { readonly kind: 'count'; readonly atLeast: number; readonly of: readonly Expression<F>[] }
  | { readonly kind: 'not'; readonly of: Expression<F> }
  | { readonly kind: 'concept'; readonly name: string; readonly of: Expression<F> }

export type Leaf<F extends FactName = FactName> = Extract<Expression<F>, { readonly fact: F }>

export function all<F extends FactName>(...of: readonly Expression<F>[]): Expression<F> {
  return { kind: 'count', atLeast: of.length, of }
}

export function any<F extends FactName>(...of: readonly Expression<F>[]): Expression<F> {
  return { kind: 'count', atLeast: 1, of }
}

export function atLeast<F extends FactName>(n: number, ...of: readonly Expression<F>[]): Expression<F> {
  return { kind: 'count', atLeast: n, of }
}

export function not<F extends FactName>(of: Expression<F>): Expression<F> {
  return { kind: 'not', of }
}

export function concept<F extends FactName>(name: string, of: Expression<F>): Expression<F> {
  return { kind: 'concept', name, of }
}

/** Whether a leaf holds when its fact has this one value. */
export function leafHolds(leaf: Leaf, value: Value): boolean {
  switch (leaf.kind) {
    case 'is':
      return leaf.values.includes(value)
    case 'reaches':
      return typeof value === 'number' && value >= leaf.limit
    case 'below':
      return typeof value === 'number' && value < leaf.limit
  }
}

/** The facts an expression reads, each once, in order of appearance. */
export function factsOf<F extends FactName>(expression: Expression<F>): readonly F[] {
  const found = new Map<string, F>()
  const visit = (e: Expression<F>): void => {
    switch (e.kind) {
      case 'is':
      case 'reaches':
      case 'below':
        found.set(e.fact.id, e.fact)
        return
      case 'count':
        e.of.forEach(visit)
        return
      case 'not':
      case 'concept':
        visit(e.of)
        return
    }
  }
  visit(expression)
  return [...found.values()]
}
