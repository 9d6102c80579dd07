import { makeSetUpSecret } from '../../../bin/database/set-up-secret.mjs'
import { hasPower } from '@/lib/accounts/role'
import { isSetUpOpen, setUp } from '@/lib/accounts/store/set-up'
import { auditOf, given, letGo, password, signedIn, useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'

let appUrl: string
const ada = { name: ' Dr. Ada Quill ', signInName: ' Ada@Example.org', password }
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
    expect(fields(await setUp('guess', ada, 'Firefox'))).toEqual(['secret'])
    expect(fields(await setUp(older, ada, 'Firefox'))).toEqual(['secret'])
  })

  test('is asked for everything that is wrong at once, and the code stays good', async () => {
    expect(fields(await setUp(secret, { name: ' ', signInName: 'a b', password: 'short' }, 'Firefox'))).toEqual(['name', 'signInName', 'password'])
  })

  test('is made once, however often the code is sent at the same time, and is signed in', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, (_, at) => setUp(secret, { ...ada, signInName: `ada-${at}` }, 'Firefox')))
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
    expect(fields(await setUp(secret, { ...ada, signInName: 'eve' }, 'Firefox'))).toEqual(['secret'])
  })
})
