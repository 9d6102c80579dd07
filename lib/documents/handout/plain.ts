import type { CitationId } from '../../evidence/cite'

/** A sentence for the person treated, and what it rests on. */
export type Plain = { readonly says: string; readonly from: readonly CitationId[] }
