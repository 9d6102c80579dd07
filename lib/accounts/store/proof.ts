import 'server-only'
import { signInName } from '@/lib/accounts/person'
import { appendAudit } from '@/lib/server/audit'
import { database, type Transaction } from '@/lib/server/database'
import { codeNeeded, notAllowed, signInRefused, type Answer, type Problem } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'
import type { Person } from '@/prisma/client/client'
import { isPassword } from './password-hash'
import type { SignedIn } from './sessions'
import { acceptCode } from './totp-code'
import { forgiveTry, giveBackTry, reserveTry } from './tries'

/** What somebody shows to prove who they are, and the address they show it from. */
export type Proof = { readonly password: string; readonly code?: string; readonly address: string }

/**
 * Does something for whoever proves to be the person of a sign-in name, in one transaction with taking the proof.
 * The try is reserved first; unknown, inactive and mistaken take the same time and get the same answer.
 */
export async function whenProven<T>(name: string, { password, code, address }: Proof, action: string, act: (within: Transaction, person: Person) => Promise<T>): Promise<Answer<T>> {
  const account = signInName(name)
  const person = await database().person.findUnique({ where: { signInName: account } })
  const entry = { actorId: null, action, subject: 'person', ...(person === null ? {} : { subjectId: person.id }) } as const
  const tooMany = await reserveTry({ account, address }, entry)
  if (tooMany !== undefined) return { refused: tooMany }
  const kept = person?.active === true ? person.passwordHash : undefined
  const matches = await isPassword(password, kept)
  return await transaction(async (within) => {
    const refuse = async ({ reason, problem }: Fault) => {
      await appendAudit(within, { ...entry, outcome: 'refused', detail: { reason } })
      return { refused: problem }
    }
    if (person === null || !matches) return await refuse({ reason: 'wrong-password', problem: signInRefused() })
    const fault = await faultOf(within, person, code)
    // The password was right and no code was guessed: the second half of signing in is not a second try.
    if (fault?.reason === 'code-needed') await giveBackTry(within, { account, address })
    if (fault !== undefined) return await refuse(fault)
    await forgiveTry(within, { account, address })
    return { value: await act(within, person) }
  })
}

/** The same for whoever is signed in. Whom the provider vouches for has no password here to prove anything with. */
export async function whenProvenAnew<T>({ actor: { id }, signInName: name }: SignedIn, proof: Proof, action: string, act: (within: Transaction, person: Person) => Promise<T>): Promise<Answer<T>> {
  if (name !== undefined) return await whenProven(name, proof, action, act)
  await transaction((within) => appendAudit(within, { actorId: id, action, subject: 'person', subjectId: id, outcome: 'refused', detail: { reason: 'no-password' } }))
  return { refused: notAllowed('You sign in through another system, which keeps your password') }
}

type Fault = { readonly reason: 'wrong-password' | 'changed-meanwhile' | 'code-needed' | 'wrong-code'; readonly problem: Problem }

/** What is still wrong once the password was right. The person is locked and read again, so that a change of password, a departure or a second step meanwhile counts. */
async function faultOf(within: Transaction, { id, passwordHash }: Person, code: string | undefined): Promise<Fault | undefined> {
  await within.$queryRaw`SELECT id FROM person WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  const now = await within.person.findUnique({ where: { id, active: true, passwordHash } })
  if (now === null) return { reason: 'changed-meanwhile', problem: signInRefused() }
  if (now.totpLastStep === null) return undefined
  if (code === undefined) return { reason: 'code-needed', problem: codeNeeded() }
  return (await acceptCode(within, now, code)) ? undefined : { reason: 'wrong-code', problem: signInRefused() }
}
