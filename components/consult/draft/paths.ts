import type { ChoiceId, Entries, ListId, PressureEntry, RowsEntry, ScoreEntry, TrialEntry, TypedId } from './entries'

type Table = 'trials' | 'scores'

/** Where the form keeps a value: a question, a cell of one, or a row of a table. */
export type Path =
  | ChoiceId
  | TypedId
  | ListId
  | 'example'
  | 'bloodPressure'
  | `bloodPressure.${keyof PressureEntry}`
  | Table
  | `${Table}.${keyof RowsEntry<unknown>}`
  | `${Table}.rows.${number}`
  | `trials.rows.${number}.${keyof TrialEntry}`
  | `scores.rows.${number}.${keyof ScoreEntry}`

type Step<T, K extends string> = T extends readonly (infer Row)[] ? Row : K extends keyof T ? T[K] : never
type At<T, P extends string> = P extends `${infer Head}.${infer Rest}` ? At<Step<T, Head>, Rest> : Step<T, P>

/** What is kept there. */
export type ValueAt<P extends Path> = At<Entries, P>

type Kept = Readonly<Record<string, unknown>> | readonly unknown[]

const stepInto = (within: unknown, key: string): unknown => (typeof within === 'object' && within !== null ? (within as Readonly<Record<string, unknown>>)[key] : undefined)

/** The value at a path. A row that has been taken away has none. */
export function valueAt<P extends Path>(entries: Entries, path: P): ValueAt<P> {
  return path.split('.').reduce<unknown>(stepInto, entries) as ValueAt<P>
}

function replaced(within: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const next = rest.length === 0 ? value : replaced(stepInto(within, key), rest, value)
  if (Array.isArray(within)) return (within as readonly unknown[]).map((one, at) => (String(at) === key ? next : one))
  return { ...(within as Kept), [key]: next }
}

/** The entries with one value replaced; what is beside it stays the very same. */
export function withValue<P extends Path>(entries: Entries, path: P, value: ValueAt<P>): Entries {
  return replaced(entries, path.split('.'), value) as Entries
}
