/** Whether a value is left out of JSON. */
const isLeftOut = (value: unknown): boolean => value === undefined || typeof value === 'function' || typeof value === 'symbol'

/**
 * JSON in one form only: keys sorted by code unit, nothing undefined, no spaces (as RFC 8785 writes plain values).
 * Equal content gives equal text, whatever order it was made in; what is no JSON number is written as null, as JSON does.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one: unknown) => (isLeftOut(one) ? 'null' : canonical(one))).join(',')}]`
  if (typeof value !== 'object' || value === null) return isLeftOut(value) ? 'null' : (JSON.stringify(value) ?? 'null')
  const entries = Object.entries(value).filter(([, one]) => !isLeftOut(one))
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}

/** Whether two values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}
