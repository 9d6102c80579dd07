import 'server-only'
import { appendAudit } from '@/lib/server/audit'
import { database, type Transaction } from '@/lib/server/database'
import { fieldsRefused, type Answer } from '@/lib/server/problem'
import { addPerson, withNewPerson, type NewPerson } from './person-row'
import { secretHash } from './secret'
import { openSession } from './sessions'

const entry = { actorId: null, action: 'person.set-up', subject: 'person' }

async function refuseSecret(within: Transaction) {
  await appendAudit(within, { ...entry, outcome: 'refused', detail: { reason: 'wrong-secret' } })
  return { refused: fieldsRefused([{ field: 'secret', message: 'This is not the code printed at the last start, or it was used.' }]) }
}

/** Whether there is no administrator yet, so that set-up is open. */
export async function isSetUpOpen(): Promise<boolean> {
  return (await database().person.findFirst({ where: { role: 'administrator', active: true }, select: { id: true } })) === null
}

/** Makes the first administrator with the one-time secret, and signs them in. Nothing is hashed for whoever does not have it. */
export async function setUp(secret: string, person: Omit<NewPerson, 'role'>, device: string): Promise<Answer<{ readonly token: string }>> {
  const unused = { hash: secretHash(secret), usedAt: null }
  const isKnown = (await isSetUpOpen()) && (await database().setupSecret.count({ where: unused })) === 1
  if (!isKnown) return await database().$transaction(refuseSecret)
  return await withNewPerson(person, async (passwordHash) =>
    await database().$transaction(async (within) => {
      const { count } = await within.setupSecret.updateMany({ where: unused, data: { usedAt: new Date() } })
      if (count === 0) return await refuseSecret(within)
      const { id } = await addPerson(within, { ...person, role: 'administrator' }, passwordHash)
      const { token } = await openSession(within, id, device)
      await appendAudit(within, { ...entry, actorId: id, subjectId: id, outcome: 'done', detail: { role: 'administrator' } })
      return { value: { token } }
    }),
  )
}
