import type { CitationId } from '../cite'
import type { Conflict } from '../types'

/** A conflict as it is told: every side can be cited. What it touches stands in a list of its own. */
export type HeldConflict = Omit<Conflict, 'touches'> & {
  readonly says: readonly { readonly who: string; readonly statement: string; readonly citation: CitationId }[]
}
