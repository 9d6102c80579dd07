import { randomUUID } from 'node:crypto'
import { makeSetUpSecret } from '../../../bin/database/set-up-secret.mjs'
import type { Actor } from '@/lib/accounts/person'
import type { Role } from '@/lib/accounts/role'
import type { Manager } from '@/lib/accounts/store/managing'
import { findSession, type SignedIn } from '@/lib/accounts/store/sessions'
import { setUp } from '@/lib/accounts/store/set-up'
import { signIn } from '@/lib/accounts/store/sign-in'
import type { Proof } from '@/lib/accounts/store/proof'
import { database } from '@/lib/server/database'
import type { Answer } from '@/lib/server/problem'
import { password, passwordHash } from '../light-password'
import { freshDatabase, query } from './database'

// Hashing a password is slow by intention.
jest.setTimeout(60_000)

export { password } from '../light-password'
export const address = '192.0.2.7'

/** A database of a test file's own, which the application takes for its own. Set once: the application keeps its first connection. */
export async function useFreshDatabase(): Promise<{ readonly ownerUrl: string; readonly appUrl: string }> {
  const urls = await freshDatabase()
  process.env.DATABASE_URL = urls.appUrl
  process.env.SECOND_STEP_KEY = Buffer.alloc(32, 'synthetic').toString('base64')
  return urls
}

export const letGo = () => database().$disconnect()

/** What was answered; fails where it was refused. */
export function given<T>(answer: Answer<T>): T {
  if ('refused' in answer) throw new Error(`This was refused: ${JSON.stringify(answer.refused)}`)
  return answer.value
}

/** Why something was refused: the last word of the problem's type. Fails where it was not. */
export function reasonOf(answer: Answer<unknown>): string | undefined {
  if (!('refused' in answer)) throw new Error('This was not refused.')
  return answer.refused.type.split(':').at(-1)
}

/** The first administrator, as set-up makes them. */
export async function firstAdministrator(appUrl: string): Promise<Actor> {
  const secret = await makeSetUpSecret(appUrl)
  const { token } = given(await setUp({ secret: String(secret), person: { name: 'Ada Quill', signInName: 'ada', password }, address: '127.0.0.1', device: 'Firefox' }))
  const { actor } = await signedIn(token)
  await database().person.update({ where: { id: actor.id }, data: { passwordHash } })
  return actor
}

/** Somebody who just showed who they are. */
export const proven = (actor: Actor): Manager => ({ actor, authenticatedAt: Date.now() })

/** A new synthetic person, who has chosen their password, and the name they sign in with. */
export async function newPerson(role: Role = 'psychiatrist'): Promise<{ readonly id: string; readonly name: string }> {
  const name = `p.${randomUUID()}`
  const { id } = await database().person.create({ data: { name: 'Dr. Bo Lind', signInName: name, role, passwordHash, passwordGiven: false }, select: { id: true } })
  return { id, name }
}

export const proof = (more: Partial<Proof> = {}): Proof => ({ password, address, ...more })

export async function signedIn(token: string): Promise<SignedIn> {
  const found = await findSession(token)
  if (found === undefined) throw new Error('Nobody is signed in with this token.')
  return found
}

export async function signInAs(name: string, device = 'Firefox'): Promise<{ readonly token: string; readonly here: SignedIn }> {
  const { token } = given(await signIn(name, proof(), device))
  return { token, here: await signedIn(token) }
}

/** What the audit tells of a person or session, oldest first: action, outcome and reason. */
export async function auditOf(url: string, subjectId: string): Promise<readonly string[]> {
  const rows = await query<{ action: string; outcome: string; detail: { reason?: string } }>(url, 'SELECT action, outcome, detail FROM audit WHERE subject_id = $1 ORDER BY number', [subjectId])
  return rows.map(({ action, outcome, detail }) => [action, outcome, detail.reason].filter(Boolean).join(' '))
}
