import { makeSetUpSecret } from '../../../bin/database/set-up-secret.mjs'
import { hasPower } from '@/lib/accounts/role'
import { isSetUpOpen, setUp } from '@/lib/accounts/store/set-up'
import { auditOf, given, letGo, password, reasonOf, signedIn, useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'

let appUrl: string
const ada = { name: ' Dr. Ada Quill ', signInName: ' Ada@Example.org', password }
const sent = (secret: string, person: typeof ada, address = '192.0.2.1') => setUp({ secret, person, address, device: 'Firefox' })
const fields = (answer: Awaited<ReturnType<typeof setUp>>) => ('refused' in answer ? answer.refused.faults.map(({ field }) => field) : [])

beforeAll(async () => {
  ;({ appUrl } = await useFreshDatabase())
})
afterAll(letGo)

/** In order: one database is set up once. */
describe('the first administrator', () => {
  let older: string
  let secret: string

  test('is made with a code of 256 bits, of which the hash alone is kept', async () => {
    older = String(await makeSetUpSecret(appUrl))
    secret = String(await makeSetUpSecret(appUrl))
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const rows = await query<{ hash: string }>(appUrl, "SELECT encode(hash, 'hex') AS hash FROM setup_secret")
    expect(rows).toHaveLength(1)
    expect(rows[0]?.hash).not.toBe(Buffer.from(secret, 'base64url').toString('hex'))
    expect(await isSetUpOpen()).toBe(true)
  })

  test('is not made with a guess, nor with a code that a later start replaced', async () => {
    expect(fields(await sent('guess', ada))).toEqual(['secret'])
    expect(fields(await sent(older, ada))).toEqual(['secret'])
  })

  test('is guessed at five times from one address, and the audit is told once that there were more', async () => {
    const here = '192.0.2.66'
    const answers = []
    for (let tried = 0; tried < 20; tried += 1) answers.push(reasonOf(await sent(`guess ${tried}`, ada, here)))
    expect(answers.filter((reason) => reason === 'fields-refused')).toHaveLength(5)
    expect(answers.filter((reason) => reason === 'too-many-tries')).toHaveLength(15)
    const rows = await query<{ reason: string }>(appUrl, "SELECT detail->>'reason' AS reason FROM audit WHERE action = 'person.set-up' ORDER BY number")
    expect(rows.filter(({ reason }) => reason === 'too-many-tries')).toHaveLength(1)
    expect(reasonOf(await sent(secret, ada, here))).toBe('too-many-tries')
  })

  test('is asked for everything that is wrong at once, as often as it takes, and the code stays good', async () => {
    for (let tried = 0; tried < 8; tried += 1) expect(fields(await sent(secret, { name: ' ', signInName: 'a b', password: 'short' }))).toEqual(['name', 'signInName', 'password'])
  })

  test('is made once, however often the code is sent at the same time, and is signed in', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, (_, at) => sent(secret, { ...ada, signInName: `ada-${at}` })))
    const [made, ...more] = answers.filter((answer) => 'value' in answer)
    expect(more).toEqual([])
    const { actor } = await signedIn(given(made as NonNullable<typeof made>).token)
    expect(actor).toMatchObject({ name: 'Dr. Ada Quill', role: 'administrator' })
    expect(hasPower(actor.role, 'manage-people')).toBe(true)
    expect(await auditOf(appUrl, actor.id)).toEqual(['person.set-up done'])
  })

  test('closes set-up: no further code is made, and the old one is refused', async () => {
    expect(await isSetUpOpen()).toBe(false)
    expect(await makeSetUpSecret(appUrl)).toBeUndefined()
    const before = await query(appUrl, 'SELECT number FROM audit')
    expect(fields(await sent(secret, { ...ada, signInName: 'eve' }))).toEqual(['secret'])
    // Whoever asks on leaves nothing behind.
    expect(await query(appUrl, 'SELECT number FROM audit')).toHaveLength(before.length)
  })
})
