import { fieldOf, type Fault } from './fault'

/** How deep an input may be nested, and how many entries any part of it may have. */
export type Bounds = { readonly deepest: number; readonly mostEntries: number }

/** More than any case could have. */
export const OURS: Bounds = { deepest: 8, mostEntries: 1000 }

/** Where an input is nested deeper, or holds more entries, than its bounds; found before anything is read from it. */
export function excessOf(input: unknown, bounds: Bounds, path: readonly string[] = []): Fault | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  if (path.length === bounds.deepest) return { field: fieldOf(path), message: 'too deeply nested' }
  const entries = Object.entries(input)
  if (entries.length > bounds.mostEntries) return { field: fieldOf(path), message: `too many entries: at most ${bounds.mostEntries}` }
  for (const [key, value] of entries) {
    const excess = excessOf(value, bounds, [...path, key])
    if (excess !== undefined) return excess
  }
  return undefined
}
