import 'server-only'
import { passwordFault, passwordForm } from '@/lib/accounts/password'
import { appendAudit } from '@/lib/server/audit'
import { fieldsRefused, type Answer } from '@/lib/server/problem'
import { hashPassword } from './password-hash'
import { whenProven, whenProvenAnew, type Proof } from './proof'
import { markProven, openSession, revokeAll, type SignedIn } from './sessions'

/** Signs somebody in and returns the token of their new session. */
export async function signIn(name: string, proof: Proof, device: string): Promise<Answer<{ readonly token: string }>> {
  return await whenProven(name, proof, 'session.opened', async (within, person) => {
    const { token, id } = await openSession(within, person.id, device)
    await appendAudit(within, { actorId: person.id, action: 'session.opened', subject: 'session', subjectId: id, outcome: 'done' })
    return { token }
  })
}

/** Proves anew who somebody is, by their password. */
export async function reauthenticate(here: SignedIn, proof: Proof): Promise<Answer<null>> {
  return await whenProvenAnew(here, proof, 'session.proven', async (within, person) => {
    await markProven(within, person.id, here.session)
    return null
  })
}

/** Changes somebody's own password and signs out their other devices. */
export async function changePassword(here: SignedIn, proof: Proof, next: string): Promise<Answer<null>> {
  const fault = passwordFault(next, [here.actor.name, here.signInName ?? ''])
  if (fault !== undefined) return { refused: fieldsRefused([{ field: 'next', message: fault.says }]) }
  if (passwordForm(next) === passwordForm(proof.password)) return { refused: fieldsRefused([{ field: 'next', message: 'This is the present one. Choose another.' }]) }
  const passwordHash = await hashPassword(next)
  return await whenProvenAnew(here, proof, 'person.password-changed', async (within, { id }) => {
    await within.person.update({ where: { id }, data: { passwordHash, passwordGiven: false } })
    const count = await revokeAll(within, id, here.session)
    await appendAudit(within, { actorId: id, action: 'person.password-changed', subject: 'person', subjectId: id, outcome: 'done', detail: { count } })
    return null
  })
}
