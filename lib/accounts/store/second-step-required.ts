import 'server-only'
import type { Actor } from '@/lib/accounts/person'
import { appendAudit } from '@/lib/server/audit'
import { database } from '@/lib/server/database'
import type { Answer } from '@/lib/server/problem'
import { refusalFor } from './managing'

const name = 'second-step-required'

/** Whether everybody needs a second step. */
export async function isSecondStepRequired(): Promise<boolean> {
  return (await database().setting.findUnique({ where: { name } }))?.value === true
}

/** Has everybody need a second step, or not. Who has none yet keeps signing in, but may do nothing until it is set up. */
export async function requireSecondStep(actor: Actor, required: boolean): Promise<Answer<null>> {
  const entry = { actorId: actor.id, action: 'setting.changed', subject: 'setting', subjectId: name }
  const refused = await refusalFor(actor, entry)
  if (refused !== undefined) return { refused }
  return await database().$transaction(async (within) => {
    await within.setting.upsert({ where: { name }, create: { name, value: required }, update: { value: required } })
    await appendAudit(within, { ...entry, outcome: 'done', detail: { to: required } })
    return { value: null }
  })
}
