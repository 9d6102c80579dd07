import 'server-only'
import type { ProviderRefusal, Vouched } from '@/lib/accounts/vouched'
import { appendAudit } from '@/lib/server/audit'
import type { Transaction } from '@/lib/server/database'
import type { Person } from '@/prisma/client/client'
import { revokeAll } from './sessions'
import { closeSetUp } from './set-up'

/** The person a provider vouches for, as they now stand here, or why they cannot come in. `subjectId`: whom the audit names. */
export type Known = { readonly person: Person } | { readonly refused: ProviderRefusal; readonly subjectId?: string }

/**
 * Finds somebody by who vouches for them and for whom, locks them, and brings role and name in step with what was told.
 * At the first time they get an account, where they have a role. Nobody is known by a name: names are no proof.
 */
export async function knownPerson(within: Transaction, vouched: Vouched): Promise<Known> {
  const person = await lockedPerson(within, vouched)
  if (person === null) return await newPerson(within, vouched)
  if (!person.active) return { refused: 'left', subjectId: person.id }
  const now = await inStep(within, person, vouched)
  return now.role === null ? { refused: 'no-role', subjectId: person.id } : { person: now }
}

/** Takes over name and role. Whoever has no role any more is signed out everywhere. */
async function inStep(within: Transaction, person: Person, vouched: Vouched): Promise<Person> {
  const { name = person.name, role = null } = vouched
  if (person.name === name && person.role === role) return person
  const now = await within.person.update({ where: { id: person.id }, data: { name, role } })
  if (role === 'administrator') await closeSetUp(within)
  const count = role === null ? await revokeAll(within, person.id) : 0
  const told = { actorId: person.id, subject: 'person', subjectId: person.id, outcome: 'done' } as const
  if (person.name !== name) await appendAudit(within, { ...told, action: 'person.renamed', detail: { kind: 'provider' } })
  if (person.role !== role) await appendAudit(within, { ...told, action: 'person.role-set', detail: { kind: 'provider', from: person.role ?? 'none', to: role ?? 'none', count } })
  return now
}

async function lockedPerson(within: Transaction, { issuer, subject }: Vouched): Promise<Person | null> {
  await within.$queryRaw`SELECT id FROM person WHERE issuer = ${issuer} AND subject = ${subject} FOR NO KEY UPDATE`
  return await within.person.findUnique({ where: { issuer_subject: { issuer, subject } } })
}

/** An account for somebody who was never here. Where two first visits end at once, the later finds the account of the earlier. */
async function newPerson(within: Transaction, vouched: Vouched): Promise<Known> {
  const { issuer, subject, name, role } = vouched
  if (role === undefined) return { refused: 'no-role' }
  if (name === undefined) return { refused: 'no-name' }
  const { count } = await within.person.createMany({ data: [{ issuer, subject, name, role }], skipDuplicates: true })
  if (count === 0) return await knownPerson(within, vouched)
  if (role === 'administrator') await closeSetUp(within)
  const person = await within.person.findUniqueOrThrow({ where: { issuer_subject: { issuer, subject } } })
  await appendAudit(within, { actorId: person.id, action: 'person.made', subject: 'person', subjectId: person.id, outcome: 'done', detail: { kind: 'provider', role } })
  return { person }
}
