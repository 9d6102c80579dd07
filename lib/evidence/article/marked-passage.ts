import type { EvidenceId } from '../records'
import type { Passage } from '../types'

/** A passage whose deciding records are all held here. */
export type MarkedPassage = Passage & { readonly authoritative: readonly EvidenceId[] }
