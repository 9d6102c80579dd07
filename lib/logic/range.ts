/** What is known of a quantity: it lies between `low` and `high`, both included. */
export type Range = { readonly low: number; readonly high: number }

/** A range in words: "2", "1 to 2", "at least 3". */
export function sayRange({ low, high }: Range): string {
  if (low === high) return String(low)
  if (high === Infinity) return low === -Infinity ? 'not known' : `at least ${low}`
  return low === -Infinity ? `at most ${high}` : `${low} to ${high}`
}
