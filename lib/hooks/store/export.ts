import 'server-only'
import type { HookFeedback } from '@/prisma/client/client'
import type { Actor } from '@/lib/accounts/person'
import { hasPower } from '@/lib/accounts/role'
import { appendAudit } from '@/lib/server/audit'
import { notAllowed, type Answer } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'

/** More is not handed out at once. */
export const MOST_EXPORTED = 10_000

export type FeedbackLine = Omit<HookFeedback, 'hash'>

/** What clinicians did with cards, the latest first, for whoever reads the audit. The audit tells that it was read, and whether with what they wrote. */
export async function exportFeedback(actor: Actor, withComments: boolean): Promise<Answer<readonly FeedbackLine[]>> {
  const entry = { actorId: actor.id, action: 'feedback.exported', subject: 'hook-feedback' } as const
  return await transaction(async (within) => {
    if (!hasPower(actor.role, 'read-audit')) {
      await appendAudit(within, { ...entry, outcome: 'refused', detail: { reason: 'not-allowed' } })
      return { refused: notAllowed() }
    }
    const found = await within.hookFeedback.findMany({ orderBy: { receivedAt: 'desc' }, take: MOST_EXPORTED, omit: { hash: true } })
    await appendAudit(within, { ...entry, outcome: 'done', detail: { count: found.length, format: 'csv', kind: withComments ? 'with-text' : 'coded' } })
    return { value: withComments ? found : found.map((line) => ({ ...line, comment: null })) }
  })
}
