import 'server-only'
import type { Actor } from '@/lib/accounts/person'
import { hasPower } from '@/lib/accounts/role'
import { appendAudit, type AuditEntry } from '@/lib/server/audit'
import { database } from '@/lib/server/database'
import { notAllowed, type Problem } from '@/lib/server/problem'

/** Refuses whoever may not manage people, and tells the audit of what they tried. */
export async function refusalFor(actor: Actor, tried: Omit<AuditEntry, 'actorId' | 'outcome'>): Promise<Problem | undefined> {
  if (hasPower(actor.role, 'manage-people')) return undefined
  await database().$transaction((within) => appendAudit(within, { ...tried, actorId: actor.id, outcome: 'refused', detail: { reason: 'not-allowed' } }))
  return notAllowed()
}
