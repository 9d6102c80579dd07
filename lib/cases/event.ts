import type { Actor } from '../accounts/person'
import type { Answer, Answers } from '../clinical/answers'
import type { IsoDate } from '../clinical/dates'
import type { ItemId } from '../clinical/items'
import type { Responses } from './differ'
import type { PriorAuthorization } from './prior-authorization'

/** Changes of answers by question; `null` takes an answer back, so that the question counts as not asked. */
export type Changes = { readonly [K in ItemId]?: Answer<K> | null }

/** What the sharing of a case allows; a trainee reads a shared case de-identified, whatever is given. */
export type Sharing = 'read' | 'write'

export const outputs = { note: 'note', guidance: 'guidance', packet: 'prior-authorization packet', handout: 'handout', record: 'signed record', case: 'case' } as const
export type Output = keyof typeof outputs

/** What can happen to a case. What is overwritten is named (`from`), so that nothing is overwritten unseen. */
export type Happening =
  | { readonly kind: 'created'; readonly id: string; readonly label: string; readonly answers: Answers }
  | { readonly kind: 'answered'; readonly revision: number; readonly changes: Changes }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'shared'; readonly with: Actor; readonly sharing: Sharing }
  | { readonly kind: 'unshared'; readonly with: Actor }
  | { readonly kind: 'assigned'; readonly from: string | null; readonly to: Actor | null }
  | { readonly kind: 'archived' }
  | { readonly kind: 'restored' }
  | {
      readonly kind: 'signed'
      readonly revision: number
      readonly knowledge: string
      /** SHA-256 of the canonical record, in hexadecimal. */
      readonly sha256: string
      readonly responses: Responses
      /** Whom the signer asks to sign beside them, each with a line of their own. */
      readonly asks: readonly Actor[]
    }
  | { readonly kind: 'co-signed'; readonly sha256: string; readonly line: string }
  | { readonly kind: 'returned'; readonly sha256: string; readonly line: string }
  | { readonly kind: 'addendum'; readonly sha256: string; readonly text: string }
  | { readonly kind: 'reopened'; readonly version: number }
  | { readonly kind: 'prior-authorization'; readonly from: PriorAuthorization | null; readonly to: PriorAuthorization }
  | { readonly kind: 'review-due'; readonly from: IsoDate | null; readonly to: IsoDate | null }
  /** `sha256`: which record. */
  | { readonly kind: 'printed'; readonly what: Output; readonly sha256?: string | undefined }
  | { readonly kind: 'exported'; readonly what: Output; readonly format: string }

export type EventKind = Happening['kind']

/** What happened, as it is stored: its place in the story, when (UTC), and by whom, with name and role as they were. */
export type CaseEvent = Happening & { readonly number: number; readonly at: string; readonly by: Actor }

export const eventKinds = [
  ...(['created', 'answered', 'renamed', 'shared', 'unshared', 'assigned', 'archived', 'restored', 'signed'] as const),
  ...(['co-signed', 'returned', 'addendum', 'reopened', 'prior-authorization', 'review-due', 'printed', 'exported'] as const),
] as const satisfies readonly EventKind[]
