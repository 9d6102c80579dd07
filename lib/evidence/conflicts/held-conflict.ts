import type { CitationId } from '../cite'
import type { Conflict } from '../types'

/** A conflict whose every side, and everything it touches, can be cited. */
export type HeldConflict = Conflict & {
  readonly says: readonly { readonly who: string; readonly statement: string; readonly citation: CitationId }[]
  readonly touches: readonly CitationId[]
}
