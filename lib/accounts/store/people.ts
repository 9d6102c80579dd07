import 'server-only'
import { passwordFault } from '@/lib/accounts/password'
import { actorOf, type Actor, type Person } from '@/lib/accounts/person'
import type { Role } from '@/lib/accounts/role'
import { isUuid } from '@/lib/accounts/uuid'
import { appendAudit, type AuditDetail } from '@/lib/server/audit'
import { database, type Transaction } from '@/lib/server/database'
import { fieldsRefused, notAllowed, notFound, type Answer, type Problem } from '@/lib/server/problem'
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

/** Those of some people who are here, as they would act now. */
export async function findActors(within: Transaction, ids: readonly string[]): Promise<readonly Actor[]> {
  return ids.length === 0 ? [] : (await within.person.findMany({ where: { id: { in: [...ids] }, active: true } })).map(actorOf)
}

/** Whether whoever acts still has the role they were let in with. Their row is locked: a departure or another role waits for the act, or the act sees it. */
export async function standsStill(within: Transaction, { id, role }: Actor): Promise<boolean> {
  const [now] = await within.$queryRaw<{ id: string; name: string; role: string | null; active: boolean }[]>`SELECT id::text, name, role, active FROM person WHERE id = ${id}::uuid FOR SHARE`
  return role === undefined || (now !== undefined && actorOf(now).role === role)
}

/** What somebody is told whose act came too late for the role they were let in with. */
export const standsNoMore = 'Your account or your role changed while this was under way. Sign in again.'

/** Everybody who is here, as they would act now, by name. */
export async function listActors(within: Transaction): Promise<readonly Actor[]> {
  return (await within.person.findMany({ where: { active: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, name: true, role: true, active: true } })).map(actorOf)
}

/** Everybody with an account, by name. */
export async function listPeople(actor: Actor): Promise<Answer<readonly Person[]>> {
  const refused = await refusalOfReading(actor, { action: 'person.list', subject: 'person' })
  if (refused !== undefined) return { refused }
  return await transaction(async (within) => {
    const people = (await within.person.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })).map(personOf)
    await appendAudit(within, { actorId: actor.id, action: 'person.list', subject: 'person', outcome: 'done', detail: { count: people.length } })
    return { value: people }
  })
}

/** Makes an account for somebody, who chooses a password of their own once they are in. */
export async function makePerson(by: Manager, person: NewPerson): Promise<Answer<Person>> {
  const refused = await refusalOfChange(by, { action: 'person.made', subject: 'person' })
  if (refused !== undefined) return { refused }
  return await withNewPerson(person, async (passwordHash) =>
    await database().$transaction(async (within): Promise<Answer<Person>> => {
      if (!isAmong(await lockAdministrators(within), by)) {
        await appendAudit(within, { actorId: by.actor.id, action: 'person.made', subject: 'person', outcome: 'refused', detail: { reason: noLonger.fault } })
        return { refused: noLonger.problem }
      }
      const made = await addPerson(within, person, passwordHash, true)
      await appendAudit(within, { actorId: by.actor.id, action: 'person.made', subject: 'person', subjectId: made.id, outcome: 'done', detail: { role: person.role } })
      return { value: personOf(made) }
    }),
  )
}

/** Why a change does not follow from how things stand: in one word for the audit, and as it is told. */
type Fault = { readonly fault: string; readonly problem: Problem }

type Change = { readonly action: string; readonly make: (within: Transaction, person: PersonRow, administrators: readonly Administrator[]) => Promise<AuditDetail | Fault> }

const isFault = (made: AuditDetail | Fault): made is Fault => 'problem' in made

const isAmong = (administrators: readonly Administrator[], { actor }: Manager): boolean => administrators.some(({ id }) => id === actor.id)

const noLonger: Fault = { fault: 'changed-meanwhile', problem: notAllowed(standsNoMore) }

/** One change to one person by whoever manages people, told in the audit in the same transaction, also where it is refused. */
async function change(by: Manager, personId: string, { action, make }: Change): Promise<Answer<null>> {
  // What is no id is the id of nobody, and nothing to keep in the audit.
  if (!isUuid(personId)) return { refused: notFound() }
  const told = { action, subject: 'person', subjectId: personId } as const
  const refused = await refusalOfChange(by, told)
  if (refused !== undefined) return { refused }
  return await transaction(async (within) => {
    const administrators = await lockAdministrators(within)
    const person = await within.person.findUnique({ where: { id: personId } })
    const made = !isAmong(administrators, by) ? noLonger : person === null ? { fault: 'not-found', problem: notFound() } : await make(within, person, administrators)
    const entry = { ...told, actorId: by.actor.id }
    if (isFault(made)) {
      await appendAudit(within, { ...entry, outcome: 'refused', detail: { reason: made.fault } })
      return { refused: made.problem }
    }
    await appendAudit(within, { ...entry, outcome: 'done', detail: made })
    return { value: null }
  })
}

type Administrator = { readonly id: string; readonly isOurs: boolean }

/** All active administrators, locked until the end in one order: so two do not remove each other, and nobody acts who lost the role meanwhile. */
async function lockAdministrators(within: Transaction): Promise<readonly Administrator[]> {
  return await within.$queryRaw<Administrator[]>`
    SELECT id::text, sign_in_name IS NOT NULL AS "isOurs" FROM person WHERE role = 'administrator' AND active ORDER BY id FOR UPDATE`
}

/** Whether this is the only active administrator, or the only one with a password: the others may lose their role at the provider. */
function isLastAdministrator({ id }: PersonRow, administrators: readonly Administrator[]): boolean {
  const isOnly = (those: readonly Administrator[]): boolean => those.length === 1 && those[0]?.id === id
  return isOnly(administrators) || isOnly(administrators.filter(({ isOurs }) => isOurs))
}

/** What the provider keeps of somebody is not changed here. */
const ofProvider = (field: string): Fault => ({ fault: 'of-provider', problem: fieldsRefused([{ field, message: 'This comes from the provider that this person signs in through. Change it there.' }]) })

const lastAdministrator = (field: string): Fault => ({ fault: 'last-administrator', problem: fieldsRefused([{ field, message: 'This is the last administrator. Make another one first.' }]) })

/** Gives somebody another role; what they may do changes with their next request. */
export async function setRole(by: Manager, personId: string, role: Role): Promise<Answer<null>> {
  const make: Change['make'] = async (within, person, administrators) => {
    if (person.subject !== null) return ofProvider('role')
    if (role !== 'administrator' && isLastAdministrator(person, administrators)) return lastAdministrator('role')
    await within.person.update({ where: { id: personId }, data: { role } })
    return { from: person.role ?? 'none', to: role }
  }
  return await change(by, personId, { action: 'person.role-set', make })
}

/** Somebody who left keeps their name on what they signed, is signed out at once, and can come back. */
export async function setActive(by: Manager, personId: string, active: boolean): Promise<Answer<null>> {
  const make: Change['make'] = async (within, person, administrators) => {
    if (!active && isLastAdministrator(person, administrators)) return lastAdministrator('active')
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
