import type { Expression, FactName } from './expression'

/** An expression in one line of words. */
export function sayExpression<F extends FactName>(expression: Expression<F>): string {
  switch (expression.kind) {
    case 'is':
      return `${expression.fact.says}: ${expression.values.join(' or ')}`
    case 'reaches':
      return `${expression.fact.says}: at least ${expression.limit}`
    case 'below':
      return `${expression.fact.says}: below ${expression.limit}`
    case 'count': {
      const [only] = expression.of
      if (expression.of.length === 1 && only !== undefined) return sayExpression(only)
      const head = sayCount(expression.atLeast, expression.of.length)
      return expression.of.length === 0 ? head : `${head} (${expression.of.map(sayExpression).join('; ')})`
    }
    case 'not':
      return `not (${sayExpression(expression.of)})`
    case 'concept':
      return expression.name
  }
}

/** The head of a list of conditions: "all of", "any of", "at least 2 of". */
export function sayCount(atLeast: number, total: number): string {
  if (total === 0) return 'always'
  if (atLeast === total) return 'all of'
  return atLeast === 1 ? 'any of' : `at least ${atLeast} of`
}
