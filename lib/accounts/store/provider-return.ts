import 'server-only'
import { isProvenSince, type ProviderRefusal, type Vouched } from '@/lib/accounts/vouched'
import { appendAudit } from '@/lib/server/audit'
import type { Transaction } from '@/lib/server/database'
import { vouchedAt } from '@/lib/server/identity-provider'
import { NotVouched } from '@/lib/server/not-vouched'
import { transaction } from '@/lib/server/transaction'
import { knownPerson } from './provider-people'
import { takeVisit, type Visit } from './provider-visits'
import { secretHash } from './secret'
import { markProven, openSession, type SignedIn } from './sessions'
import { forgiveTry, giveBackTry, reserveTry, takeTurn } from './tries'

/** A browser that comes back from the provider: the address it came to, how it is known again, and who is signed in with it. */
export type Return = { readonly answer: URL; readonly browser: string; readonly here: SignedIn | undefined; readonly address: string; readonly device: string }

/** Where its person goes on, and the token of a session that was opened; or why nothing came of it. */
export type Ended = { readonly goesTo: string; readonly token?: string } | { readonly refused: ProviderRefusal; readonly goesTo?: string }

type Refused = { readonly refused: ProviderRefusal; readonly visit?: Visit; readonly subjectId?: string }

/**
 * Ends a visit to the provider: opens a session, or proves the one it was begun for. Returns are counted by browser and address as tries of
 * passwords are, so that nobody fills the audit with answers of their own making; one that is right does not count.
 */
export async function endVisit(back: Return): Promise<Ended> {
  const attempt = { account: `PROVIDER ${Buffer.from(secretHash(back.browser)).toString('hex')}`, address: back.address }
  const tooMany = await reserveTry(attempt, { actorId: null, action: 'session.opened', subject: 'person' })
  if (tooMany !== undefined) return { refused: 'too-many-tries' }
  const answered = await answerOf(back)
  return await transaction(async (within) => {
    // Before the audit, as everybody does who counts tries: two who wait for each other would both fail.
    await takeTurn(within, attempt)
    const ended = 'refused' in answered ? answered : await act(within, answered, back)
    if ('refused' in ended) {
      // An answer that did not come is nobody's guess.
      if (ended.refused === 'away') await giveBackTry(within, attempt)
      return await refuse(within, ended)
    }
    await forgiveTry(within, attempt)
    return ended
  })
}

type Answered = { readonly visit: Visit; readonly vouched: Vouched }

/** Who is vouched for, held against the visit that the browser was sent on. */
async function answerOf({ answer, browser }: Return): Promise<Answered | Refused> {
  const state = answer.searchParams.get('state') ?? ''
  const visit = await takeVisit(state, browser)
  if (visit === undefined) return { refused: 'unknown-visit' }
  try {
    const vouched = await vouchedAt(visit.issuer, answer, { state, nonce: visit.nonce, verifier: visit.verifier })
    const isAsAsked = !visit.anew || isProvenSince(visit.startedAt.getTime(), vouched.provenAt)
    return isAsAsked ? { visit, vouched } : { refused: 'not-anew', visit }
  } catch (error) {
    if (!(error instanceof NotVouched)) throw error
    return { refused: error.reason, visit }
  }
}

async function act(within: Transaction, { visit, vouched }: Answered, { here, device }: Return): Promise<Ended | Refused> {
  const { sessionId, goesTo } = visit
  if (sessionId !== null && !(await isTheirs(within, sessionId, here, vouched))) return { refused: 'someone-else', visit }
  const known = await knownPerson(within, vouched)
  if ('refused' in known) return { ...known, visit }
  const { id } = known.person
  // The provider may remember somebody who is not there any more: only what they showed it counts as shown.
  const shownAt = Math.min(vouched.provenAt ?? 0, Date.now())
  if (sessionId !== null) {
    await markProven(within, id, sessionId, shownAt)
    return { goesTo }
  }
  const { token, id: session } = await openSession(within, id, device, shownAt)
  await appendAudit(within, { actorId: id, action: 'session.opened', subject: 'session', subjectId: session, outcome: 'done', detail: { kind: 'provider' } })
  return { goesTo, token }
}

/** Whether the session that is to be proven is still the one of this browser, and of the person vouched for. */
async function isTheirs(within: Transaction, sessionId: string, here: SignedIn | undefined, { issuer, subject }: Vouched): Promise<boolean> {
  if (here?.session !== sessionId) return false
  return (await within.person.count({ where: { id: here.actor.id, issuer, subject } })) === 1
}

async function refuse(within: Transaction, { refused, visit, subjectId }: Refused): Promise<Ended> {
  const action = typeof visit?.sessionId === 'string' ? 'session.proven' : 'session.opened'
  await appendAudit(within, { actorId: null, action, subject: 'person', ...(subjectId !== undefined && { subjectId }), outcome: 'refused', detail: { kind: 'provider', reason: refused } })
  return { refused, ...(visit !== undefined && { goesTo: visit.goesTo }) }
}
