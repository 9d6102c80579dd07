import 'server-only'
import { appendAudit } from '@/lib/server/audit'
import { transaction } from '@/lib/server/transaction'
import { canSeal, isSealed, openSecret, sealSecret } from './sealed-secret'

/** How many secrets of second steps were sealed just now, and how many cannot be opened with the key of this server. */
export type Sealing = { readonly sealed: number; readonly unreadable: number }

/** Seals the secrets that an earlier version kept as they were. A second time, or beside another server, it changes nothing. */
export async function sealSecrets(): Promise<Sealing> {
  return await transaction(async (within) => {
    const kept = await within.person.findMany({ where: { totpSecret: { not: null } }, select: { id: true, totpSecret: true }, orderBy: { id: 'asc' } })
    let sealed = 0
    let unreadable = 0
    for (const { id, totpSecret } of kept) {
      if (totpSecret === null) continue
      const secret = openSecret(id, totpSecret)
      if (secret === undefined) unreadable += 1
      if (secret === undefined || isSealed(totpSecret) || !canSeal()) continue
      const { count } = await within.person.updateMany({ where: { id, totpSecret }, data: { totpSecret: sealSecret(id, secret) } })
      sealed += count
    }
    if (sealed > 0) await appendAudit(within, { actorId: null, action: 'person.second-steps-sealed', subject: 'person', outcome: 'done', detail: { count: sealed } })
    return { sealed, unreadable }
  })
}
