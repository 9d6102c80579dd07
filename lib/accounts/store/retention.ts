import 'server-only'
import type { Actor } from '@/lib/accounts/person'
import { retentionWord, type Retention } from '@/lib/accounts/retention'
import { countArchived } from '@/lib/cases/store/archived'
import { appendAudit } from '@/lib/server/audit'
import type { Answer } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'
import { refusalOfChange, refusalOfReading, type Manager } from './managing'
import { retentionEnds } from './retention-ends'
import { readRetention, RETENTION } from './retention-setting'
import { countSpent, type Spent } from './spent'

const entry = { subject: 'setting', subjectId: RETENTION } as const

/** For how long things are kept, and what is older than that by now: numbers alone, of cases too. */
export type RetentionStanding = { readonly set: Retention; readonly due: Spent; readonly archived: number }

/** The same for whoever sets it. */
export async function retentionStanding(actor: Actor): Promise<Answer<RetentionStanding>> {
  const refused = await refusalOfReading(actor, { ...entry, action: 'setting.read' }, 'set-retention')
  if (refused !== undefined) return { refused }
  return await transaction(async (within) => {
    const set = await readRetention(within)
    const ends = retentionEnds(set, new Date())
    const standing = { set, due: await countSpent(within, ends.spent), archived: await countArchived(within, ends.archived) }
    await appendAudit(within, { ...entry, action: 'setting.read', actorId: actor.id, outcome: 'done' })
    return { value: standing }
  })
}

/** Sets for how long things are kept. It counts from the next time the server removes what is older. */
export async function setRetention(by: Manager, retention: Retention): Promise<Answer<null>> {
  const tried = { ...entry, action: 'setting.changed' }
  const refused = await refusalOfChange(by, tried, 'set-retention')
  if (refused !== undefined) return { refused }
  return await transaction(async (within) => {
    const from = await readRetention(within)
    await within.setting.upsert({ where: { name: RETENTION }, create: { name: RETENTION, value: retention }, update: { value: retention } })
    await appendAudit(within, { ...tried, actorId: by.actor.id, outcome: 'done', detail: { from: retentionWord(from), to: retentionWord(retention) } })
    return { value: null }
  })
}
