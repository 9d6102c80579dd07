import { randomBytes } from 'node:crypto'
import { actorOf, type Actor } from '../../lib/accounts/person'
import type { Role } from '../../lib/accounts/role'
import { makePerson } from '../../lib/accounts/store/people'
import { findSession, signOut, type SignedIn } from '../../lib/accounts/store/sessions'
import { setUp } from '../../lib/accounts/store/set-up'
import { changePassword, signIn } from '../../lib/accounts/store/sign-in'
import type { Answer } from '../../lib/server/problem'
import { makeSetUpSecret } from '../database/set-up-secret.mjs'
import { connected } from '../database/postmaster.mjs'

const administrator = { name: 'Al Example (synthetic)', signInName: 'administrator.demo' }

const others: readonly { readonly name: string; readonly signInName: string; readonly role: Role }[] = [
  { name: 'Dr. Ada Example (synthetic)', signInName: 'psychiatrist.demo', role: 'psychiatrist' },
  { name: 'Cam Example (synthetic)', signInName: 'care-team.demo', role: 'care-team' },
  { name: 'Tia Example (synthetic)', signInName: 'trainee.demo', role: 'trainee' },
]

/** `actor`: somebody with a clinical role, as they act. */
export type DemoPerson = { readonly name: string; readonly signInName: string; readonly password: string; readonly actor?: Actor }

const newPassword = () => randomBytes(18).toString('base64url')
const withPassword = <P extends object>(person: P) => ({ ...person, password: newPassword() })
const address = 'this machine'
const device = 'npm run demo'

function given<T>(answer: Answer<T>): T {
  if ('refused' in answer) throw new Error(`${answer.refused.title}: ${answer.refused.faults.map(({ field, message }) => `${field}, ${message}`).join(' ')}`)
  return answer.value
}

async function present(token: string): Promise<SignedIn> {
  const here = await findSession(token)
  if (here === undefined) throw new Error('A synthetic person could not sign in.')
  return here
}

/** Makes an account with a first password, for which the person then chooses the one that is told. */
async function make(by: SignedIn, person: (typeof others)[number] & { readonly password: string }): Promise<DemoPerson> {
  const first = newPassword()
  const made = given(await makePerson(by, { ...person, password: first }))
  const here = await present(given(await signIn(person.signInName, { password: first, address }, device)).token)
  given(await changePassword(here, { password: first, address }, person.password))
  await signOut(here)
  return { ...person, actor: actorOf(made) }
}

/** Makes one synthetic person of each role, as set-up, an administrator and they themselves would. Throws where anybody has an account. */
export async function makeDemoPeople(appUrl: string): Promise<readonly DemoPerson[]> {
  const { rowCount } = await connected(appUrl, (client) => client.query('SELECT FROM person LIMIT 1'))
  const secret = rowCount === 0 ? await makeSetUpSecret(appUrl) : undefined
  if (secret === undefined) throw new Error('People have accounts here already: synthetic ones are not mixed with them. Use an empty data folder (KETAMINE_CONSULT_DATA).')
  const first = withPassword(administrator)
  const here = await present(given(await setUp({ secret, person: first, address, device })).token)
  const made: DemoPerson[] = []
  for (const person of others.map(withPassword)) made.push(await make(here, person))
  await signOut(here)
  return [...made, first]
}
