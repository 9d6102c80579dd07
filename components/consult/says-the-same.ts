const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/**
 * Whether two values say the same, all the way down. Conclusions are new objects at every answer, most of them in the same words:
 * a part of the page that is given one of those is not drawn again.
 */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && saysTheSame(one[name], other[name]))
}
