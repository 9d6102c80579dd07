import 'server-only'
import type { Transaction } from '@/lib/server/database'
import { sha256 } from '@/lib/server/sha256'
import type { Actor } from '../../accounts/person'
import { findActor } from '../../accounts/store/people'
import type { Moment } from '../../clinical/dates'
import { isSame } from '../canonical'
import { currentSignature, type Case } from '../case'
import type { Happening } from '../event'
import { recordOf, recordText, shownOf, type SignedRecord } from '../record'
import { refusal, type Refusal } from '../refusal'
import type { Answering, Request } from '../schema'
import { handOverFault } from '../sharing'

/** What a device asks to happen to a case. */
export type Wish = Request | ({ readonly kind: 'answered' } & Answering)

/** What is going to happen, and what is signed with it; or why it cannot. */
export type Prepared = { readonly what: Happening; readonly record?: { readonly made: SignedRecord; readonly text: string } } | { readonly refusal: Refusal }

/** Somebody as they are now. An id of nobody is somebody without a role, to whom nothing is granted. */
async function personOf(within: Transaction, id: string): Promise<Actor> {
  return (await findActor(within, id)) ?? { id, name: '' }
}

/** Whether somebody added the same words to the record before: a request that is sent again would stand there twice, for good. */
function hasAdded(one: Case, { id }: Actor, text: string): boolean {
  return currentSignature(one)?.addenda.some((added) => added.by.id === id && added.text === text) === true
}

/** Puts names to ids, and to a signature the record that it stands under. */
export async function prepare(within: Transaction, one: Case, wish: Wish, by: Actor, at: Moment): Promise<Prepared> {
  switch (wish.kind) {
    case 'shared':
    case 'unshared':
      return { what: { ...wish, with: await personOf(within, wish.with) } }
    case 'assigned': {
      const to = wish.to === null ? null : await personOf(within, wish.to)
      const fault = handOverFault(one, to)
      return fault === undefined ? { what: { ...wish, to } } : { refusal: fault }
    }
    case 'addendum':
      return hasAdded(one, by, wish.text) ? { refusal: refusal('nothing-changed', 'You added this already, in the same words.') } : { what: wish }
    case 'signed':
      return await sign(within, one, wish, by, at)
    case 'answered':
    case 'archived':
    case 'co-signed':
    case 'exported':
    case 'printed':
    case 'prior-authorization':
    case 'renamed':
    case 'reopened':
    case 'restored':
    case 'returned':
    case 'review-due':
      return { what: wish }
  }
}

/** The stored answers are assessed here: what is signed is what is kept, read by the knowledge that the signer saw. */
async function sign(within: Transaction, one: Case, { shown, ...wish }: Extract<Wish, { kind: 'signed' }>, by: Actor, at: Moment): Promise<Prepared> {
  if (wish.revision !== one.revision) return { refusal: refusal('stale') }
  const asks: Actor[] = []
  for (const id of wish.asks) asks.push(await personOf(within, id))
  const made = recordOf({ case: one, at, signer: by, responses: wish.responses, asks })
  if (made.knowledge.version !== wish.knowledge) return { refusal: refusal('other-knowledge') }
  // Answers grow old: what they concluded when the page was made may no longer be what they conclude.
  if (!isSame(shownOf(made.assessment), shown)) return { refusal: refusal('other-guidance') }
  const text = recordText(made)
  return { what: { ...wish, asks, sha256: sha256(text) }, record: { made, text } }
}
