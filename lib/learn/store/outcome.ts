import 'server-only'
import type { Fault } from '@/lib/input/fault'
import { appendAudit, type AuditDetail } from '@/lib/server/audit'
import type { Transaction } from '@/lib/server/database'
import { doesNotFollow, fieldsRefused, notAllowed, notFound, type Answer } from '@/lib/server/problem'
import type { Actor } from '../../accounts/person'
import { hasPower } from '../../accounts/role'

/** What was done, or why not. `hidden`: as if it were not there. `faults`: what was sent does not fit. `reason`: why, in one word, where a page makes something of it. */
export type Outcome<T> = { readonly value: T } | { readonly denied: { readonly says: string; readonly hidden?: true; readonly faults?: readonly Fault[]; readonly reason?: string } }

/** Why nothing was done, where that was thought of something else than what is kept by now. */
export const STALE = 'stale'

/** What a person did, as the audit names it. */
type Told = { readonly actor: Actor; readonly action: string; readonly subjectId?: string; readonly detail?: AuditDetail }

/** Notes in the audit what was done in practice. Last in a transaction. */
export async function audit(within: Transaction, { actor, action, subjectId, detail }: Told, outcome: 'done' | 'refused' = 'done'): Promise<void> {
  await appendAudit(within, { actorId: actor.id, action: `practice.${action}`, subject: 'practice', ...(subjectId !== undefined && { subjectId }), outcome, ...(detail !== undefined && { detail }) })
}

/** Notes a refusal; nothing else is written. */
export async function refuse(within: Transaction, told: Told, denied: Extract<Outcome<never>, { denied: unknown }>['denied']): Promise<Outcome<never>> {
  await audit(within, told, 'refused')
  return { denied }
}

/** Why somebody may not, where their role does not include it. */
export function unless(actor: Actor, power: 'practice' | 'supervise'): { readonly says: string } | undefined {
  if (hasPower(actor.role, power)) return undefined
  return { says: power === 'practice' ? 'Your role does not include practice in an account. Sign out to practice on this device.' : 'Your role does not include supervising.' }
}

/** What is at fault in a commitment, by where that stands in what was sent. */
export const inCommitment = (faults: readonly Fault[]): readonly Fault[] => faults.map(({ field, message }) => ({ field: `commitment.${field}`, message }))

/** What came of an act, as a route answers it. */
export function answerOf<T>(outcome: Outcome<T>): Answer<T> {
  if ('value' in outcome) return outcome
  const { says, hidden, faults, reason } = outcome.denied
  if (hidden === true) return { refused: notFound() }
  if (faults !== undefined) return { refused: fieldsRefused(faults) }
  if (reason === STALE) return { refused: doesNotFollow(reason, says, undefined) }
  return { refused: { ...notAllowed(says), ...(reason !== undefined && { reason }) } }
}
