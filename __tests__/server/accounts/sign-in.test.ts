import { randomUUID } from 'node:crypto'
import * as argon2 from '@node-rs/argon2'
import type { Actor } from '@/lib/accounts/person'
import { hashCost, hashPassword, nobodysHash } from '@/lib/accounts/store/password-hash'
import { setActive } from '@/lib/accounts/store/people'
import { findSession } from '@/lib/accounts/store/sessions'
import { changePassword, reauthenticate, signIn } from '@/lib/accounts/store/sign-in'
import { verifyAudit } from '@/lib/server/audit'
import { auditOf, firstAdministrator, given, letGo, newPerson, proof, proven, reasonOf, signInAs, signedIn, useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'

let ownerUrl: string
let appUrl: string
let administrator: Actor

/** How often a password was really verified: the package is watched, not replaced. */
jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof argon2>('@node-rs/argon2')
  return { ...real, verify: jest.fn(real.verify) }
})
const verified = () => jest.mocked(argon2.verify).mock.calls.length

beforeAll(async () => {
  ;({ ownerUrl, appUrl } = await useFreshDatabase())
  administrator = await firstAdministrator(appUrl)
})
beforeEach(() => jest.mocked(argon2.verify).mockClear())
afterAll(letGo)

const from = () => randomUUID()

describe('signing in', () => {
  test('opens a session of which the hash alone is kept, and tells the audit', async () => {
    const { id, name } = await newPerson()
    const { token, here } = await signInAs(` ${name.toUpperCase()} `)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(here.actor).toEqual({ id, name: 'Dr. Bo Lind', role: 'psychiatrist' })
    const rows = await query<{ device: string; hash: string }>(appUrl, "SELECT device, encode(token_hash, 'hex') AS hash FROM session WHERE person_id = $1", [id])
    expect(rows).toEqual([{ device: 'Firefox', hash: expect.not.stringMatching(Buffer.from(token, 'base64url').toString('hex')) as string }])
    expect(await auditOf(appUrl, here.session)).toEqual(['session.opened done'])
  })

  test('says the same, after the same work, of a wrong password, an unknown name and somebody who left', async () => {
    const { name } = await newPerson()
    const left = await newPerson()
    given(await setActive(proven(administrator), left.id, false))
    jest.mocked(argon2.verify).mockClear()
    const answers = [await signIn(name, proof({ password: 'some other long words', address: from() }), ''), await signIn(from(), proof({ address: from() }), ''), await signIn(left.name, proof({ address: from() }), '')]
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers.map(reasonOf)).toEqual(Array(3).fill('sign-in-refused'))
    expect(verified()).toBe(3)
    expect(await auditOf(appUrl, left.id)).toEqual(['person.deactivated done', 'session.opened refused wrong-password'])
  })

  test('checks nobody against a hash of the cost that everybody has', async () => {
    const cost = (hash: string) => hash.split('$').slice(1, 4).join(' ')
    expect(cost(nobodysHash)).toBe(cost(await hashPassword('any words at all')))
    expect(cost(nobodysHash)).toBe(`argon2id v=19 m=${hashCost.memoryCost},t=${hashCost.timeCost},p=${hashCost.parallelism}`)
  })
})

describe('guesses', () => {
  test('of 100 at once for one account at one address exactly 5 are verified', async () => {
    const { id, name } = await newPerson()
    const here = from()
    const answers = await Promise.all(Array.from({ length: 100 }, (_, at) => signIn(name, proof({ password: `guess number ${at} of many`, address: here }), '')))
    expect(verified()).toBe(5)
    expect(answers.filter((answer) => reasonOf(answer) === 'sign-in-refused')).toHaveLength(5)
    expect(answers.filter((answer) => reasonOf(answer) === 'too-many-tries')).toHaveLength(95)
    const told = await auditOf(appUrl, id)
    expect(told.filter((line) => line.endsWith('wrong-password'))).toHaveLength(5)
    // The audit is told once that there were more: nobody fills it by asking on.
    expect(told.filter((line) => line.endsWith('too-many-tries'))).toHaveLength(1)
    expect(reasonOf(await signIn(name, proof({ address: here }), ''))).toBe('too-many-tries')
    // From another address the right password still opens.
    given(await signIn(name, proof({ address: from() }), ''))
  })

  test('are told how long to wait, and the wait ends', async () => {
    const { id, name } = await newPerson()
    const here = from()
    for (let tried = 0; tried < 5; tried += 1) await signIn(name, proof({ password: 'some other long words', address: here }), '')
    const refused = await signIn(name, proof({ address: here }), '')
    expect(refused).toMatchObject({ refused: { status: 429, waitSeconds: expect.any(Number) as number } })
    await query(ownerUrl, "UPDATE throttle SET window_started_at = window_started_at - interval '15 minutes'")
    for (let tried = 0; tried < 5; tried += 1) await signIn(name, proof({ password: 'some other long words', address: here }), '')
    for (let tried = 0; tried < 3; tried += 1) await signIn(name, proof({ address: here }), '')
    // One refusal in each wait is told.
    expect((await auditOf(appUrl, id)).filter((line) => line.endsWith('too-many-tries'))).toHaveLength(2)
    await query(ownerUrl, "UPDATE throttle SET window_started_at = window_started_at - interval '30 minutes'")
    given(await signIn(name, proof({ address: here }), ''))
  })

  test('for many accounts from one address end at 100', async () => {
    const here = from()
    const known = (await query<{ key: string }>(appUrl, 'SELECT key FROM throttle')).map(({ key }) => key)
    await signIn(from(), proof({ address: here }), '')
    await query(ownerUrl, 'UPDATE throttle SET tried = 98 WHERE key <> ALL ($1)', [known])
    const answers = await Promise.all(Array.from({ length: 4 }, () => signIn(from(), proof({ address: here }), '')))
    expect(answers.map(reasonOf).sort()).toEqual(['sign-in-refused', 'sign-in-refused', 'too-many-tries', 'too-many-tries'])
  })

  test('right and wrong, for two accounts from two addresses at once, are all answered', async () => {
    const names = [(await newPerson()).name, (await newPerson()).name]
    const addresses = [from(), from()]
    const tries = Array.from({ length: 16 }, (_, at) =>
      signIn(String(names[at % 2]), proof({ address: String(addresses[(at >> 1) % 2]), ...(at % 6 === 0 && { password: 'some other long words' }) }), ''),
    )
    for (const answer of await Promise.all(tries)) if ('refused' in answer) expect(['sign-in-refused', 'too-many-tries']).toContain(reasonOf(answer))
  })

  test('that were right do not count', async () => {
    const { name } = await newPerson()
    for (let round = 0; round < 3; round += 1) {
      for (let tried = 0; tried < 4; tried += 1) await signIn(name, proof({ password: 'some other long words' }), '')
      given(await signIn(name, proof(), ''))
    }
  })

  test('leave no name in the counters', async () => {
    const name = `typed-by-mistake-${from()}`
    await signIn(name, proof({ address: from() }), '')
    const rows = await query<{ key: string }>(appUrl, 'SELECT key FROM throttle')
    expect(rows.filter(({ key }) => !/^[0-9a-f]{64}$/.test(key))).toEqual([])
  })
})

describe('a password of one\'s own', () => {
  test('is changed with the old one, and the other devices are signed out', async () => {
    const { id, name } = await newPerson()
    const other = await signInAs(name)
    const { here, token } = await signInAs(name)
    expect(reasonOf(await changePassword(here, proof(), 'short'))).toBe('fields-refused')
    expect(reasonOf(await changePassword(here, proof({ password: 'some other long words' }), 'nine calm otters drift'))).toBe('sign-in-refused')
    given(await changePassword(here, proof(), 'nine calm otters drift'))
    expect(await findSession(other.token)).toBeUndefined()
    expect((await signedIn(token)).actor.id).toBe(id)
    expect(reasonOf(await signIn(name, proof(), ''))).toBe('sign-in-refused')
    given(await signIn(name, proof({ password: 'nine calm otters drift' }), ''))
    expect(await auditOf(appUrl, id)).toContain('person.password-changed done')
  })

  test('proves anew who somebody is', async () => {
    const { name } = await newPerson()
    const { here, token } = await signInAs(name)
    await query(ownerUrl, "UPDATE session SET authenticated_at = authenticated_at - interval '1 hour' WHERE person_id = $1", [here.actor.id])
    const before = (await signedIn(token)).authenticatedAt
    expect(reasonOf(await reauthenticate(here, proof({ password: 'some other long words' })))).toBe('sign-in-refused')
    expect((await signedIn(token)).authenticatedAt).toBe(before)
    given(await reauthenticate(here, proof()))
    expect((await signedIn(token)).authenticatedAt).toBeGreaterThanOrEqual(here.authenticatedAt)
    expect(await auditOf(appUrl, here.session)).toEqual(['session.opened done', 'session.proven done'])
  })
})

test('the audit holds', async () => {
  expect((await verifyAudit()).faults).toEqual([])
})
