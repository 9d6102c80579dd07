import 'server-only'
import { passwordFault } from '@/lib/accounts/password'
import { actorOf, type Actor, type Person } from '@/lib/accounts/person'
import type { Role } from '@/lib/accounts/role'
import { appendAudit, type AuditDetail } from '@/lib/server/audit'
import { database, type Transaction } from '@/lib/server/database'
import { fieldsRefused, notFound, type Answer, type Problem } from '@/lib/server/problem'
import type { Person as PersonRow } from '@/prisma/client/client'
import { refusalFor } from './managing'
import { hashPassword } from './password-hash'
import { addPerson, personOf, withNewPerson, type NewPerson } from './person-row'
import { revokeAll } from './sessions'

/** Somebody as they would act now, for a change that names them; undefined where nobody has this id. */
export async function findActor(within: Transaction, id: string): Promise<Actor | undefined> {
  const found = await within.person.findUnique({ where: { id } })
  return found === null ? undefined : actorOf(found)
}

/** Everybody with an account, by name. */
export async function listPeople(actor: Actor): Promise<Answer<readonly Person[]>> {
  const refused = await refusalFor(actor, { action: 'person.list', subject: 'person' })
  if (refused !== undefined) return { refused }
  return { value: (await database().person.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })).map(personOf) }
}

export async function makePerson(actor: Actor, person: NewPerson): Promise<Answer<Person>> {
  const refused = await refusalFor(actor, { action: 'person.made', subject: 'person' })
  if (refused !== undefined) return { refused }
  return await withNewPerson(person, async (passwordHash) =>
    await database().$transaction(async (within) => {
      const made = await addPerson(within, person, passwordHash)
      await appendAudit(within, { actorId: actor.id, action: 'person.made', subject: 'person', subjectId: made.id, outcome: 'done', detail: { role: person.role } })
      return { value: personOf(made) }
    }),
  )
}

type Change = { readonly action: string; readonly make: (within: Transaction, person: PersonRow) => Promise<AuditDetail | Problem> }

/** One change to one person by whoever manages people, told in the audit in the same transaction. */
async function change(actor: Actor, personId: string, { action, make }: Change): Promise<Answer<null>> {
  const refused = await refusalFor(actor, { action, subject: 'person', subjectId: personId })
  if (refused !== undefined) return { refused }
  return await database().$transaction(async (within) => {
    const person = await within.person.findUnique({ where: { id: personId } })
    if (person === null) return { refused: notFound() }
    const made = await make(within, person)
    if (isProblem(made)) return { refused: made }
    await appendAudit(within, { actorId: actor.id, action, subject: 'person', subjectId: personId, outcome: 'done', detail: made })
    return { value: null }
  })
}

const isProblem = (made: AuditDetail | Problem): made is Problem => 'status' in made

/** Whether this is the only active administrator. All of them are locked until the end, so that two do not remove each other. */
async function isLastAdministrator(within: Transaction, { id }: PersonRow): Promise<boolean> {
  const found = await within.$queryRaw<{ readonly id: string }[]>`SELECT id::text FROM person WHERE role = 'administrator' AND active ORDER BY id FOR UPDATE`
  return found.length === 1 && found[0]?.id === id
}

const lastAdministrator = (field: string): Problem => fieldsRefused([{ field, message: 'This is the last administrator. Make another one first.' }])

export async function setRole(actor: Actor, personId: string, role: Role): Promise<Answer<null>> {
  const make = async (within: Transaction, person: PersonRow) => {
    if (role !== 'administrator' && (await isLastAdministrator(within, person))) return lastAdministrator('role')
    await within.person.update({ where: { id: personId }, data: { role } })
    return { from: person.role, to: role }
  }
  return await change(actor, personId, { action: 'person.role-set', make })
}

/** Somebody who left keeps their name on what they signed, is signed out at once, and can come back. */
export async function setActive(actor: Actor, personId: string, active: boolean): Promise<Answer<null>> {
  const make = async (within: Transaction, person: PersonRow) => {
    if (!active && (await isLastAdministrator(within, person))) return lastAdministrator('active')
    await within.person.update({ where: { id: personId }, data: { active } })
    return active ? {} : { count: await revokeAll(within, personId) }
  }
  return await change(actor, personId, { action: active ? 'person.reactivated' : 'person.deactivated', make })
}

/** A new password for somebody who lost theirs; it signs them out everywhere. */
export async function setPassword(actor: Actor, personId: string, password: string): Promise<Answer<null>> {
  const make = async (within: Transaction, { name, signInName }: PersonRow) => {
    const fault = passwordFault(password, [name, signInName])
    if (fault !== undefined) return fieldsRefused([{ field: 'password', message: fault.says }])
    await within.person.update({ where: { id: personId }, data: { passwordHash: await hashPassword(password) } })
    return { count: await revokeAll(within, personId) }
  }
  return await change(actor, personId, { action: 'person.password-set', make })
}

/** Takes the second step away from somebody who lost their device; it signs them out everywhere. */
export async function resetTotp(actor: Actor, personId: string): Promise<Answer<null>> {
  const make = async (within: Transaction) => {
    await within.person.update({ where: { id: personId }, data: { totpSecret: null, totpLastStep: null } })
    return { count: await revokeAll(within, personId) }
  }
  return await change(actor, personId, { action: 'person.second-step-reset', make })
}
