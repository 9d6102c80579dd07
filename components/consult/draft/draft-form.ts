import type { Entries } from './entries'
import { valueAt, withValue, type Path, type ValueAt } from './paths'

/** The form: what was entered, and who is told when it changes. */
export type DraftForm = {
  /** All of it. It is never changed in place: the same object holds the same entries. */
  readonly all: () => Entries
  readonly get: <P extends Path>(path: P) => ValueAt<P>
  readonly set: <P extends Path>(path: P, value: ValueAt<P>) => void
  /** Puts other entries in place of all. */
  readonly replace: (entries: Entries) => void
  readonly subscribe: (changed: () => void) => () => void
}

/** A form that begins with these entries. */
export function draftForm(first: Entries): DraftForm {
  const listeners = new Set<() => void>()
  let entries = first
  const replace = (next: Entries): void => {
    entries = next
    listeners.forEach((listener) => listener())
  }
  return {
    all: () => entries,
    get: (path) => valueAt(entries, path),
    set: (path, value) => {
      if (valueAt(entries, path) !== value) replace(withValue(entries, path, value))
    },
    replace,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
