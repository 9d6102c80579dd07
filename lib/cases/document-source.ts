import type { Answers } from '../clinical/answers'
import type { Assessment } from '../guidance/assessment'
import type { Case, Signature } from './case'

/** What a document of a case is made of. Of a signed case that is what was signed, as it was stored; else the answers as they stand, assessed now. */
export type DocumentSource = { readonly case: Case; readonly answers: Answers; readonly assessment: Assessment; readonly signature?: Signature }
