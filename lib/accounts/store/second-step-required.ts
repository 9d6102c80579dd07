import 'server-only'
import type { Actor } from '@/lib/accounts/person'
import { appendAudit } from '@/lib/server/audit'
import { database } from '@/lib/server/database'
import { fieldsRefused, type Answer } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'
import { refusalOfChange, refusalOfReading, type Manager } from './managing'
import { canSeal } from './sealed-secret'

const name = 'second-step-required'

/** Whether everybody needs a second step. */
export async function isSecondStepRequired(): Promise<boolean> {
  return (await database().setting.findUnique({ where: { name } }))?.value === true
}

/** The same for whoever manages people. */
export async function secondStepSetting(actor: Actor): Promise<Answer<{ readonly required: boolean }>> {
  const tried = { action: 'setting.read', subject: 'setting', subjectId: name } as const
  const refused = await refusalOfReading(actor, tried)
  if (refused !== undefined) return { refused }
  const required = await isSecondStepRequired()
  await transaction((within) => appendAudit(within, { ...tried, actorId: actor.id, outcome: 'done' }))
  return { value: { required } }
}

/** Has everybody need a second step, or not. Who has none yet keeps signing in, but may do nothing until it is set up. */
export async function requireSecondStep(by: Manager, required: boolean): Promise<Answer<null>> {
  const tried = { action: 'setting.changed', subject: 'setting', subjectId: name } as const
  const refused = await refusalOfChange(by, tried)
  if (refused !== undefined) return { refused }
  if (required && !canSeal()) return { refused: fieldsRefused([{ field: 'required', message: 'Nobody could set one up: this server has no key to keep second steps with (SECOND_STEP_KEY).' }]) }
  return await transaction(async (within) => {
    await within.setting.upsert({ where: { name }, create: { name, value: required }, update: { value: required } })
    await appendAudit(within, { ...tried, actorId: by.actor.id, outcome: 'done', detail: { to: required } })
    return { value: null }
  })
}
