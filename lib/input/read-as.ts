import { excessOf, OURS, type Bounds } from './excess'
import { faultsOf, type Fault, type Issue } from './fault'

/** A shape that an input may have; those of zod are some. */
type Shape<T> = { readonly safeParse: (input: unknown) => { readonly success: true; readonly data: T } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } } }

/** What an input says, or every fault of it with the field it is in (`body` where it is the whole). */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads an input from outside by its shape; what is beyond the bounds is not looked into. */
export function readAs<T>(shape: Shape<T>, input: unknown, bounds: Bounds = OURS): Read<T> {
  const excess = excessOf(input, bounds)
  if (excess !== undefined) return { ok: false, faults: [excess] }
  const read = shape.safeParse(input)
  return read.success ? { ok: true, value: read.data } : { ok: false, faults: faultsOf(read.error.issues, input) }
}
