import { fieldOf, type Fault } from './faults'

const DEEPEST = 8
const MOST_ENTRIES = 1000

/** Where an input is nested deeper, or holds more entries, than any case could; found before anything is read from it. */
export function excessOf(input: unknown, path: readonly string[] = []): Fault | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  if (path.length === DEEPEST) return { field: fieldOf(path), message: 'too deeply nested' }
  const entries = Object.entries(input)
  if (entries.length > MOST_ENTRIES) return { field: fieldOf(path), message: `too many entries: at most ${MOST_ENTRIES}` }
  for (const [key, value] of entries) {
    const excess = excessOf(value, [...path, key])
    if (excess !== undefined) return excess
  }
  return undefined
}
