import 'server-only'
import { appendAudit, type AuditDetail } from '@/lib/server/audit'
import type { Transaction } from '@/lib/server/database'
import type { Actor } from '../../accounts/person'
import type { ItemId } from '../../clinical/items'
import type { Case } from '../case'
import type { RefusalReason } from '../refusal'

/** What somebody else answered since a revision. */
export type Since = { readonly by: string; readonly at: string; readonly items: readonly ItemId[] }

/** The case as it is now, told to somebody whose act no longer fits it, with what was answered since they loaded it. */
export type Current = { readonly case: Case; readonly since: readonly Since[] }

/**
 * Why nothing was done. `hidden`: as if there were no such case. `not-allowed`: nothing about the case would change that.
 * `prove-anew`: allowed once they have shown again who they are.
 * Any other reason is how the case stands now, which comes along.
 */
export type Denied =
  | { readonly reason: 'hidden' | 'not-allowed' | 'prove-anew'; readonly says: string }
  | { readonly reason: RefusalReason; readonly says: string; readonly current: Current }

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly denied: Denied }

export const hidden: Denied = { reason: 'hidden', says: 'There is no such case.' }

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** What a person did to a case, as the audit names it. */
export type Told = { readonly actor: Actor; readonly action: string; readonly caseId?: string; readonly detail?: AuditDetail }

/** Notes in the audit what was done. Last in a transaction. */
export async function audit(within: Transaction, { actor, action, caseId, detail }: Told, outcome: 'done' | 'refused' = 'done') {
  return await appendAudit(within, { actorId: actor.id, action: `case.${action}`, subject: 'case', ...(caseId !== undefined && { subjectId: caseId }), outcome, ...(detail !== undefined && { detail }) })
}

/** Notes in the audit that something was refused; nothing else is written. */
export async function refuse(within: Transaction, told: Told, denied: Denied): Promise<Outcome<never>> {
  await audit(within, { ...told, detail: { reason: denied.reason } }, 'refused')
  return { ok: false, denied }
}
