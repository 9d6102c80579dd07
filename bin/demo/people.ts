import { randomBytes } from 'node:crypto'
import { actorOf, type Actor } from '../../lib/accounts/person'
import type { Role } from '../../lib/accounts/role'
import { makePerson } from '../../lib/accounts/store/people'
import { findSession, signOut } from '../../lib/accounts/store/sessions'
import { setUp } from '../../lib/accounts/store/set-up'
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

const withPassword = <P extends object>(person: P) => ({ ...person, password: randomBytes(18).toString('base64url') })

function given<T>(answer: Answer<T>): T {
  if ('refused' in answer) throw new Error(`${answer.refused.title}: ${answer.refused.faults.map(({ field, message }) => `${field}, ${message}`).join(' ')}`)
  return answer.value
}

/** Makes one synthetic person of each role, as set-up and an administrator would. Throws where anybody has an account. */
export async function makeDemoPeople(appUrl: string): Promise<readonly DemoPerson[]> {
  const { rowCount } = await connected(appUrl, (client) => client.query('SELECT FROM person LIMIT 1'))
  const secret = rowCount === 0 ? await makeSetUpSecret(appUrl) : undefined
  if (secret === undefined) throw new Error('People have accounts here already: synthetic ones are not mixed with them. Use an empty data folder (KETAMINE_CONSULT_DATA).')
  const first = withPassword(administrator)
  const here = await findSession(given(await setUp({ secret, person: first, address: 'this machine', device: 'npm run demo' })).token)
  if (here === undefined) throw new Error('The synthetic administrator could not sign in.')
  const made: DemoPerson[] = []
  for (const person of others.map(withPassword)) made.push({ ...person, actor: actorOf(given(await makePerson(here, person))) })
  await signOut(here)
  return [...made, first]
}
