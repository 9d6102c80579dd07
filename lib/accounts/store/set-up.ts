import 'server-only'
import { appendAudit } from '@/lib/server/audit'
import { database, type Transaction } from '@/lib/server/database'
import { fieldsRefused, type Answer } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'
import { addPerson, withNewPerson, type NewPerson } from './person-row'
import { secretHash } from './secret'
import { openSession } from './sessions'
import { forgiveTry, reserveTry } from './tries'

const entry = { actorId: null, action: 'person.set-up', subject: 'person' } as const

/** Under which tries of the code are counted: sign-in names are in lower case. */
const SET_UP = 'SET-UP'

/** Takes back the codes that were printed and not used: somebody is an administrator by another way. */
export async function closeSetUp(within: Transaction): Promise<void> {
  await within.setupSecret.updateMany({ where: { usedAt: null }, data: { usedAt: new Date() } })
}

export type SettingUp = { readonly secret: string; readonly person: Omit<NewPerson, 'role'>; readonly address: string; readonly device: string }

const wrongSecret = () => fieldsRefused([{ field: 'secret', message: 'This is not the code printed at the last start, or it was used.' }])

async function refuseSecret(within: Transaction) {
  await appendAudit(within, { ...entry, outcome: 'refused', detail: { reason: 'wrong-secret' } })
  return { refused: wrongSecret() }
}

/** Whether there is no administrator yet, so that set-up is open. */
export async function isSetUpOpen(): Promise<boolean> {
  return (await database().person.findFirst({ where: { role: 'administrator', active: true }, select: { id: true } })) === null
}

/** Makes the first administrator with the one-time secret, and signs them in. Nothing is hashed for whoever does not have it. */
export async function setUp({ secret, person, address, device }: SettingUp): Promise<Answer<{ readonly token: string }>> {
  const attempt = { account: SET_UP, address }
  // Once it is closed it says so to everybody, and keeps nothing of who asks.
  if (!(await isSetUpOpen())) return { refused: wrongSecret() }
  const tooMany = await reserveTry(attempt, entry)
  if (tooMany !== undefined) return { refused: tooMany }
  const unused = { hash: secretHash(secret), usedAt: null }
  const isKnown = (await database().setupSecret.count({ where: unused })) === 1
  if (!isKnown) return await transaction(refuseSecret)
  // Whoever has the code may mend their name and password as often as it takes.
  await transaction((within) => forgiveTry(within, attempt))
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
