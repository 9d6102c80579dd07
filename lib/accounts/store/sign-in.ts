import 'server-only'
import { passwordFault, passwordForm } from '@/lib/accounts/password'
import { appendAudit } from '@/lib/server/audit'
import { fieldsRefused, type Answer } from '@/lib/server/problem'
import { hashPassword } from './password-hash'
import { whenProven, type Proof } from './proof'
import { openSession, revokeAll, type SignedIn } from './sessions'

/** Signs somebody in and returns the token of their new session. */
export async function signIn(name: string, proof: Proof, device: string): Promise<Answer<{ readonly token: string }>> {
  return await whenProven(name, proof, 'session.opened', async (within, person) => {
    const { token, id } = await openSession(within, person.id, device)
    await appendAudit(within, { actorId: person.id, action: 'session.opened', subject: 'session', subjectId: id, outcome: 'done' })
    return { token }
  })
}

/** Proves anew who somebody is, for what asks for that: `isFresh` holds for a while after. */
export async function reauthenticate({ signInName, session }: SignedIn, proof: Proof): Promise<Answer<null>> {
  return await whenProven(signInName, proof, 'session.proven', async (within, person) => {
    await within.session.updateMany({ where: { tokenHash: new Uint8Array(Buffer.from(session, 'base64url')), personId: person.id }, data: { authenticatedAt: new Date() } })
    await appendAudit(within, { actorId: person.id, action: 'session.proven', subject: 'session', subjectId: session, outcome: 'done' })
    return null
  })
}

/** Changes somebody's own password and signs out their other devices. */
export async function changePassword({ actor, signInName, session }: SignedIn, proof: Proof, next: string): Promise<Answer<null>> {
  const fault = passwordFault(next, [actor.name, signInName])
  if (fault !== undefined) return { refused: fieldsRefused([{ field: 'next', message: fault.says }]) }
  if (passwordForm(next) === passwordForm(proof.password)) return { refused: fieldsRefused([{ field: 'next', message: 'This is the present one. Choose another.' }]) }
  const passwordHash = await hashPassword(next)
  return await whenProven(signInName, proof, 'person.password-changed', async (within, { id }) => {
    await within.person.update({ where: { id }, data: { passwordHash, passwordGiven: false } })
    const count = await revokeAll(within, id, session)
    await appendAudit(within, { actorId: id, action: 'person.password-changed', subject: 'person', subjectId: id, outcome: 'done', detail: { count } })
    return null
  })
}
