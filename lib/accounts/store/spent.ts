import 'server-only'
import { appendAudit } from '@/lib/server/audit'
import type { Transaction } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import type { Prisma } from '@/prisma/client/client'
import { retentionEnds } from './retention-ends'
import { readRetention } from './retention-setting'

/** How many rows there are, or were, of each kind that is used up after a while. */
export type Spent = { readonly sessions: number; readonly tries: number; readonly codes: number }

/** What ended, or was used, before a moment. */
const before = (moment: Date) => ({
  sessions: { OR: [{ expiresAt: { lt: moment } }, { revokedAt: { lt: moment } }] } satisfies Prisma.SessionWhereInput,
  tries: { windowStartedAt: { lt: moment } } satisfies Prisma.ThrottleWhereInput,
  codes: { usedAt: { lt: moment } } satisfies Prisma.SetupSecretWhereInput,
})

/** How much of it there is. */
export async function countSpent(within: Transaction, moment: Date): Promise<Spent> {
  const { sessions, tries, codes } = before(moment)
  return { sessions: await within.session.count({ where: sessions }), tries: await within.throttle.count({ where: tries }), codes: await within.setupSecret.count({ where: codes }) }
}

/** Held by the one server that removes just now. */
const removing = 72707370

/**
 * Removes what has been used up for longer than is set, and tells the audit how many of each kind. Done by the server at its start and once a day;
 * undefined where another server is at it.
 */
export async function removeSpent(): Promise<Spent | undefined> {
  return await transaction(async (within) => {
    const [lock] = await within.$queryRaw<{ readonly taken: boolean }[]>`SELECT pg_try_advisory_xact_lock(${removing}::bigint) AS taken`
    if (lock?.taken !== true) return undefined
    const { sessions, tries, codes } = before(retentionEnds(await readRetention(within), new Date()).spent)
    const removed: Spent = {
      sessions: (await within.session.deleteMany({ where: sessions })).count,
      tries: (await within.throttle.deleteMany({ where: tries })).count,
      codes: (await within.setupSecret.deleteMany({ where: codes })).count,
    }
    for (const [kind, count] of Object.entries(removed)) {
      if (count > 0) await appendAudit(within, { actorId: null, action: 'spent.removed', subject: 'setting', subjectId: 'retention', outcome: 'done', detail: { kind, count } })
    }
    return removed
  })
}
