import 'server-only'
import { retentionEnds } from '@/lib/accounts/store/retention-ends'
import { readRetention } from '@/lib/accounts/store/retention-setting'
import { appendAudit } from '@/lib/server/audit'
import { log } from '@/lib/server/log'
import { transaction } from '@/lib/server/transaction'

/** What a server does for clinical systems at its start and once a day: tokens that are too old in any case go, and cards that were given longer ago than is set. Several servers may do it at once. */
export async function daily(now = new Date()): Promise<void> {
  const removed = await transaction(async (within) => {
    const given = retentionEnds(await readRetention(within), now).spent
    const counts = {
      'hook-tokens': (await within.hookToken.deleteMany({ where: { expiresAt: { lt: now } } })).count,
      'hook-cards': (await within.hookCard.deleteMany({ where: { givenAt: { lt: given } } })).count,
    }
    for (const [kind, count] of Object.entries(counts)) {
      if (count > 0) await appendAudit(within, { actorId: null, action: 'spent.removed', subject: 'setting', subjectId: 'retention', outcome: 'done', detail: { kind, count } })
    }
    return counts
  })
  if (Object.values(removed).some((count) => count > 0)) log.info('spent-removed', removed)
}
