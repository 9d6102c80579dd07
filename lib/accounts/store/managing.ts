import 'server-only'
import type { Actor } from '@/lib/accounts/person'
import { hasPower, type Power } from '@/lib/accounts/role'
import { isFresh } from '@/lib/accounts/session'
import { appendAudit, type AuditEntry } from '@/lib/server/audit'
import { notAllowed, proveAnew, type Problem } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'
import type { SignedIn } from './sessions'

/** Whoever changes what others may do: who they are, and when they last showed it. */
export type Manager = Pick<SignedIn, 'actor' | 'authenticatedAt'>

type Tried = Omit<AuditEntry, 'actorId' | 'outcome'>

async function refuse({ id }: Actor, tried: Tried, reason: string, problem: Problem): Promise<Problem> {
  await transaction((within) => appendAudit(within, { ...tried, actorId: id, outcome: 'refused', detail: { reason } }))
  return problem
}

/** Refuses whoever lacks the power to manage people, or another one, and tells the audit of what they tried. */
export async function refusalOfReading(actor: Actor, tried: Tried, power: Power = 'manage-people'): Promise<Problem | undefined> {
  return hasPower(actor.role, power) ? undefined : await refuse(actor, tried, 'not-allowed', notAllowed())
}

/** Refuses in the same way, and also whoever has not shown of late who they are: an unlocked screen makes no accounts. */
export async function refusalOfChange({ actor, authenticatedAt }: Manager, tried: Tried, power?: Power): Promise<Problem | undefined> {
  const refused = await refusalOfReading(actor, tried, power)
  if (refused !== undefined || isFresh(authenticatedAt, Date.now())) return refused
  return await refuse(actor, tried, 'prove-anew', proveAnew('Show again who you are before you change this'))
}
