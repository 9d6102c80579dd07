import 'server-only'
import { passwordFault } from '@/lib/accounts/password'
import { actorOf, type Actor, type Person } from '@/lib/accounts/person'
import type { Role } from '@/lib/accounts/role'
import { isUuid } from '@/lib/accounts/uuid'
import { appendAudit, type AuditDetail } from '@/lib/server/audit'
import { database, type Transaction } from '@/lib/server/database'
import { fieldsRefused, notFound, type Answer, type Problem } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'
import type { Person as PersonRow } from '@/prisma/client/client'
import { refusalOfChange, refusalOfReading, type Manager } from './managing'
import { hashPassword } from './password-hash'
import { addPerson, personOf, withNewPerson, type NewPerson } from './person-row'
import { revokeAll } from './sessions'

/** Somebody as they would act now, for a change that names them; undefined where nobody has this id. */
export async function findActor(within: Transaction, id: string): Promise<Actor | undefined> {
  const found = await within.person.findUnique({ where: { id } })
  return found === null ? undefined : actorOf(found)
}

/** Everybody who is here, as they would act now, by name. */
export async function listActors(within: Transaction): Promise<readonly Actor[]> {
  return (await within.person.findMany({ where: { active: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true, role: true, active: true } })).map(actorOf)
}

/** Everybody with an account, by name. */
export async function listPeople(actor: Actor): Promise<Answer<readonly Person[]>> {
  const refused = await refusalOfReading(actor, { action: 'person.list', subject: 'person' })
  if (refused !== undefined) return { refused }
  return { value: (await database().person.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })).map(personOf) }
}

/** Makes an account for somebody, who chooses a password of their own once they are in. */
export async function makePerson(by: Manager, person: NewPerson): Promise<Answer<Person>> {
  const refused = await refusalOfChange(by, { action: 'person.made', subject: 'person' })
  if (refused !== undefined) return { refused }
  return await withNewPerson(person, async (passwordHash) =>
    await database().$transaction(async (within) => {
      const made = await addPerson(within, person, passwordHash, true)
      await appendAudit(within, { actorId: by.actor.id, action: 'person.made', subject: 'person', subjectId: made.id, outcome: 'done', detail: { role: person.role } })
      return { value: personOf(made) }
    }),
  )
}

/** Why a change does not follow from how things stand: in one word for the audit, and as it is told. */
type Fault = { readonly fault: string; readonly problem: Problem }

type Change = { readonly action: string; readonly make: (within: Transaction, person: PersonRow) => Promise<AuditDetail | Fault> }

const isFault = (made: AuditDetail | Fault): made is Fault => 'problem' in made

/** One change to one person by whoever manages people, told in the audit in the same transaction, also where it is refused. */
async function change(by: Manager, personId: string, { action, make }: Change): Promise<Answer<null>> {
  // What is no id is the id of nobody, and nothing to keep in the audit.
  if (!isUuid(personId)) return { refused: notFound() }
  const told = { action, subject: 'person', subjectId: personId } as const
  const refused = await refusalOfChange(by, told)
  if (refused !== undefined) return { refused }
  return await transaction(async (within) => {
    const person = await within.person.findUnique({ where: { id: personId } })
    const made = person === null ? { fault: 'not-found', problem: notFound() } : await make(within, person)
    const entry = { ...told, actorId: by.actor.id }
    if (isFault(made)) {
      await appendAudit(within, { ...entry, outcome: 'refused', detail: { reason: made.fault } })
      return { refused: made.problem }
    }
    await appendAudit(within, { ...entry, outcome: 'done', detail: made })
    return { value: null }
  })
}

/** Whether this is the only active administrator, or the only one with a password: the others may lose their role at the provider. All of them are locked until the end, so that two do not remove each other. */
async function isLastAdministrator(within: Transaction, { id }: PersonRow): Promise<boolean> {
  const found = await within.$queryRaw<{ readonly id: string; readonly isOurs: boolean }[]>`
    SELECT id::text, sign_in_name IS NOT NULL AS "isOurs" FROM person WHERE role = 'administrator' AND active ORDER BY id FOR UPDATE`
  const isOnly = (those: readonly { readonly id: string }[]): boolean => those.length === 1 && those[0]?.id === id
  return isOnly(found) || isOnly(found.filter(({ isOurs }) => isOurs))
}

/** What the provider keeps of somebody is not changed here. */
const ofProvider = (field: string): Fault => ({ fault: 'of-provider', problem: fieldsRefused([{ field, message: 'This comes from the provider that this person signs in through. Change it there.' }]) })

const lastAdministrator = (field: string): Fault => ({ fault: 'last-administrator', problem: fieldsRefused([{ field, message: 'This is the last administrator. Make another one first.' }]) })

/** Gives somebody another role; what they may do changes with their next request. */
export async function setRole(by: Manager, personId: string, role: Role): Promise<Answer<null>> {
  const make = async (within: Transaction, person: PersonRow) => {
    if (person.subject !== null) return ofProvider('role')
    if (role !== 'administrator' && (await isLastAdministrator(within, person))) return lastAdministrator('role')
    await within.person.update({ where: { id: personId }, data: { role } })
    return { from: person.role ?? 'none', to: role }
  }
  return await change(by, personId, { action: 'person.role-set', make })
}

/** Somebody who left keeps their name on what they signed, is signed out at once, and can come back. */
export async function setActive(by: Manager, personId: string, active: boolean): Promise<Answer<null>> {
  const make = async (within: Transaction, person: PersonRow) => {
    if (!active && (await isLastAdministrator(within, person))) return lastAdministrator('active')
    await within.person.update({ where: { id: personId }, data: { active } })
    return active ? {} : { count: await revokeAll(within, personId) }
  }
  return await change(by, personId, { action: active ? 'person.reactivated' : 'person.deactivated', make })
}

/** A new password for somebody who lost theirs; it signs them out everywhere, and they choose their own once they are in. */
export async function setPassword(by: Manager, personId: string, password: string): Promise<Answer<null>> {
  const make = async (within: Transaction, { name, signInName, subject }: PersonRow) => {
    if (subject !== null) return ofProvider('password')
    const fault = passwordFault(password, [name, signInName ?? ''])
    if (fault !== undefined) return { fault: fault.reason, problem: fieldsRefused([{ field: 'password', message: fault.says }]) }
    await within.person.update({ where: { id: personId }, data: { passwordHash: await hashPassword(password), passwordGiven: true } })
    return { count: await revokeAll(within, personId) }
  }
  return await change(by, personId, { action: 'person.password-set', make })
}

/** Takes the second step away from somebody who lost their device; it signs them out everywhere. */
export async function resetTotp(by: Manager, personId: string): Promise<Answer<null>> {
  const make = async (within: Transaction, { subject }: PersonRow) => {
    if (subject !== null) return ofProvider('second-step')
    await within.person.update({ where: { id: personId }, data: { totpSecret: null, totpLastStep: null } })
    return { count: await revokeAll(within, personId) }
  }
  return await change(by, personId, { action: 'person.second-step-reset', make })
}
