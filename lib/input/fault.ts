import { echo } from './words'

/** What is wrong with an input: the field as a path (`answers.trials.1.weeks`), and what is asked for there. */
export type Fault = { readonly field: string; readonly message: string }

/** The name of the whole input, where no field of it can be named. */
export const WHOLE = 'body'

const MOST_FAULTS = 100

type Path = readonly PropertyKey[]
/** What a shape finds wrong, with what each of its alternatives finds (`errors`) and the names it does not know (`keys`). */
export type Issue = { readonly path: Path; readonly message: string; readonly keys?: readonly string[]; readonly errors?: readonly (readonly Issue[])[] }

/** A path in one line; a name that is not ours is cut to what may be repeated. */
export function fieldOf(path: Path): string {
  return path.length === 0 ? WHOLE : path.map((step) => nameOf(String(step))).join('.')
}

function nameOf(step: string): string {
  const name = echo(step)
  return name.trim() === '' ? `"${name}"` : name
}

/** The faults of an input, one a field, the first hundred of them. */
export function faultsOf(issues: readonly Issue[], input: unknown): readonly Fault[] {
  const all = issues.flatMap((issue) => faultsIn(issue, [], input))
  return [...new Map(all.toReversed().map((fault) => [fault.field, fault])).values()].toReversed().slice(0, MOST_FAULTS)
}

function faultsIn(issue: Issue, under: Path, input: unknown): readonly Fault[] {
  const path = [...under, ...issue.path]
  if (issue.keys !== undefined) return issue.keys.map((key) => ({ field: fieldOf([...path, key]), message: 'no field has this name' }))
  // Of "a value or not-known", the value says what is asked for.
  const [value] = issue.errors ?? []
  if (value !== undefined) return value.flatMap((inner) => faultsIn(inner, path, input))
  return [{ field: fieldOf(path), message: isMissing(path, input) ? `missing: ${issue.message}` : issue.message }]
}

function isMissing(path: Path, input: unknown): boolean {
  const found = path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined), input)
  return found === undefined
}
