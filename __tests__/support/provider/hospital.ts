import { randomUUID } from 'node:crypto'
import { providerVariables } from '../../../bin/setup/hospital.mjs'
import { nextFreePort } from '../../../bin/setup/ports.mjs'
import { findSession, type SignedIn } from '@/lib/accounts/store/sessions'
import { letGo, useFreshDatabase } from '../server/accounts'
import { query } from '../server/database'
import type { Browser } from './browser'
import { openProvider } from './open.mjs'

type Known = { readonly name?: string; readonly groups?: readonly string[] | string }
type Account = { readonly id: string; readonly name: string; readonly role: string | null }

export const psychiatrist = { name: 'Dr. Una Heron', groups: ['staff', 'consult-psychiatrists'] } satisfies Known

/** The address under test, at which the provider takes people for done. */
export const redirectUri = 'http://127.0.0.1:3000/api/oidc/callback'

/** A hospital whose people sign in here, for the tests of a file: a database of its own, and a provider. */
class Hospital {
  appUrl = ''
  ownerUrl = ''
  provider: Awaited<ReturnType<typeof openProvider>> | undefined

  async open(from: number, tellsOtherKeys: boolean): Promise<void> {
    Object.assign(this, await useFreshDatabase())
    const issuer = `http://localhost:${await nextFreePort(from)}`
    Object.assign(process.env, providerVariables(issuer))
    this.provider = await openProvider({ issuer, redirectUri, tellsOtherKeys })
  }

  /** Has the provider know these people, by their subjects, and nobody else. */
  async know(people: Readonly<Record<string, Known>>): Promise<void> {
    await this.provider?.know(people)
  }

  /** Somebody the provider knows, new in each test, by their subject. */
  async known(person: Known = psychiatrist): Promise<string> {
    const subject = `u-${randomUUID()}`
    await this.know({ [subject]: person })
    return subject
  }

  async accountOf(subject: string): Promise<Account | undefined> {
    return (await query<Account>(this.appUrl, 'SELECT id, name, role FROM person WHERE issuer = $1 AND subject = $2', [this.provider?.issuer, subject]))[0]
  }

  /** Why nobody came in through the provider, the last first, as the audit tells it. */
  async refusals(): Promise<readonly string[]> {
    return (await query<{ reason: string }>(this.appUrl, "SELECT detail->>'reason' AS reason FROM audit WHERE outcome = 'refused' AND detail->>'kind' = 'provider' ORDER BY number DESC")).map(({ reason }) => reason)
  }
}

/** Opens a hospital for all tests of a file. What one test tried keeps no other waiting. */
export function useHospital(from: number, { tellsOtherKeys = false } = {}): Hospital {
  const at = new Hospital()
  beforeAll(async () => await at.open(from, tellsOtherKeys))
  beforeEach(async () => {
    await query(at.ownerUrl, 'DELETE FROM throttle')
    await query(at.ownerUrl, 'DELETE FROM provider_visit')
  })
  afterAll(async () => {
    await at.provider?.close()
    await letGo()
  })
  return at
}

/** Who is signed in, in a browser. */
export async function hereIn({ token }: Browser): Promise<SignedIn | undefined> {
  return token === undefined ? undefined : await findSession(token)
}

export const parametersOf = (address: string) => Object.fromEntries(new URL(address).searchParams)

/** An address with one of its parameters replaced, or removed. */
export function changed(address: string | undefined, name: string, value?: string): string {
  const url = new URL(String(address))
  if (value === undefined) url.searchParams.delete(name)
  else url.searchParams.set(name, value)
  return url.href
}
