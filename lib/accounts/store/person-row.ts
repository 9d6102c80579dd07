import 'server-only'
import { passwordFault } from '@/lib/accounts/password'
import { nameFault, signInName, signInNameFault, type Person } from '@/lib/accounts/person'
import { isRole, type Role } from '@/lib/accounts/role'
import type { Fault } from '@/lib/input/fault'
import type { Transaction } from '@/lib/server/database'
import { fieldsRefused, type Answer } from '@/lib/server/problem'
import { Prisma, type Person as PersonRow } from '@/prisma/client/client'
import { hashPassword } from './password-hash'

/** Somebody who is to have an account. */
export type NewPerson = { readonly name: string; readonly signInName: string; readonly password: string; readonly role: Role }

/** A person as others see them: no hash and no secret. */
export function personOf({ id, name, signInName, subject, role, active, totpLastStep }: PersonRow): Person {
  const known = { ...(signInName !== null && { signInName }), ...(subject !== null && { subject }) }
  return { id, name, ...known, active, hasSecondStep: totpLastStep !== null, ...(role !== null && isRole(role) && { role }) }
}

/** What is wrong with a new person, field by field. */
export function personFaults({ name, signInName, password }: Omit<NewPerson, 'role'>): readonly Fault[] {
  const found = { name: nameFault(name), signInName: signInNameFault(signInName), password: passwordFault(password, [name, signInName])?.says }
  return Object.entries(found).flatMap(([field, message]) => (message === undefined ? [] : [{ field, message }]))
}

/** Adds a person within a transaction. `passwordGiven`: by somebody else, who knows it. */
export async function addPerson(within: Transaction, { name, signInName: typed, role }: Omit<NewPerson, 'password'>, passwordHash: string, passwordGiven = false): Promise<PersonRow> {
  return await within.person.create({ data: { name: name.trim(), signInName: signInName(typed), role, passwordHash, passwordGiven } })
}

/** Checks a new person and hashes their password, then runs the transaction that adds them. A sign-in name that is taken is told as a fault of its field: what the database says of it must come through `act` as it is. */
export async function withNewPerson<T>(person: Omit<NewPerson, 'role'>, act: (passwordHash: string) => Promise<Answer<T>>): Promise<Answer<T>> {
  const faults = personFaults(person)
  if (faults.length > 0) return { refused: fieldsRefused(faults) }
  try {
    return await act(await hashPassword(person.password))
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')) throw error
    return { refused: fieldsRefused([{ field: 'signInName', message: 'Somebody has this sign-in name already.' }]) }
  }
}
