/** What is known of a quantity: it lies between `low` and `high`, both included. */
export type Range = { readonly low: number; readonly high: number }

/** The smallest range that holds all values; nothing known is (-inf, inf). */
export function rangeOf(values: readonly number[]): Range {
  if (values.length === 0) return { low: -Infinity, high: Infinity }
  return { low: Math.min(...values), high: Math.max(...values) }
}

/** A range in words: "2", "1 to 2", "at least 3". */
export function sayRange({ low, high }: Range): string {
  if (low === high) return String(low)
  if (high === Infinity) return low === -Infinity ? 'not known' : `at least ${low}`
  return low === -Infinity ? `at most ${high}` : `${low} to ${high}`
}
