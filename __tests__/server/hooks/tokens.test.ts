import { randomUUID } from 'node:crypto'
import { exportSPKI, SignJWT, generateKeyPair } from 'jose'
import * as discovery from '@/app/api/cds-services/route'
import { daily } from '@/lib/hooks/store/daily'
import { letGo, useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'
import { issuer, origin, outcomeOf, send, System } from '../../support/hooks/system'

const path = '/api/cds-services'
let system: System
let appUrl: string
let logged: jest.SpyInstance

beforeAll(async () => {
  system = await System.begin()
  ;({ appUrl } = await useFreshDatabase())
})
beforeEach(() => (logged = jest.spyOn(process.stderr, 'write').mockReturnValue(true)))
afterEach(() => logged.mockRestore())
afterAll(letGo)

const call = async (token: string | undefined, headers: Readonly<Record<string, string>> = {}) => await send(discovery.GET, 'GET', path, { ...(token !== undefined && { token }), headers })
const words = (): string => logged.mock.calls.flat().map(String).join('')
const now = () => Math.floor(Date.now() / 1000)
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token whose parts are written by hand. */
const forged = (header: object, signature = ''): string => [encode(header), encode({ iss: issuer, aud: `${origin}${path}`, iat: now(), exp: now() + 120, jti: randomUUID() }), signature].join('.')

test.each(['ES384', 'RS384'] as const)('a token signed with %s and a pinned key is taken, with its audience in a list as well', async (alg) => {
  expect((await call(await system.token(path, { alg }))).status).toBe(200)
  expect((await call(await system.token(path, { alg, more: { aud: [`${origin}${path}`] } }))).status).toBe(200)
})

describe('a token is not taken', () => {
  const refused: Readonly<Record<string, () => Promise<string | undefined> | string | undefined>> = {
    'that is absent': () => undefined,
    'that is none': () => 'x.y.z',
    'of the algorithm none': () => forged({ alg: 'none', kid: 'es' }),
    'of the algorithm none, with a signature': () => forged({ alg: 'none', kid: 'es' }, 'AAAA'),
    'signed with the public key as a secret': async () =>
      await new SignJWT({ iss: issuer, aud: `${origin}${path}`, jti: randomUUID() }).setProtectedHeader({ alg: 'HS384', kid: 'rs' }).setIssuedAt().setExpirationTime('2m').sign(Buffer.from(await exportSPKI(system.keys.RS384.publicKey))),
    'of another algorithm of the same key': async () => {
      const { privateKey } = await generateKeyPair('RS256')
      return await new SignJWT({ iss: issuer, aud: `${origin}${path}`, jti: randomUUID() }).setProtectedHeader({ alg: 'RS256', kid: 'rs' }).setIssuedAt().setExpirationTime('2m').sign(privateKey)
    },
    'signed with a key of somebody else': async () => await system.token(path, { key: (await generateKeyPair('ES384')).privateKey }),
    'with a key of its own in its head': async () => {
      const { privateKey, publicKey } = await generateKeyPair('ES384', { extractable: true })
      const { exportJWK } = await import('jose')
      return await system.token(path, { key: privateKey, header: { jwk: await exportJWK(publicKey) } })
    },
    'with an unknown key id': async () => await system.token(path, { header: { kid: 'gone' } }),
    'without a key id': async () => await system.token(path, { header: { kid: undefined } }),
    'of a system that is not listed': async () => await system.token(path, { more: { iss: 'https://evil.example' } }),
    'of a system whose name begins like that of one': async () => await system.token(path, { more: { iss: `${issuer}/` } }),
    'of another listed system, whose keys are others': async () => await system.token(path, { more: { iss: 'https://other.example' } }),
    'for another address': async () => await system.token(path, { more: { aud: `${origin}${path}/treatment-resistance` } }),
    'for this address without its end': async () => await system.token(path, { more: { aud: origin } }),
    'for several': async () => await system.token(path, { more: { aud: [`${origin}${path}`, 'https://evil.example'] } }),
    'for nobody': async () => await system.token(path, { more: { aud: undefined } }),
    'that expired': async () => await system.token(path, { more: { iat: now() - 200, exp: now() - 60 } }),
    'without an end': async () => await system.token(path, { more: { exp: undefined } }),
    'that was made too long ago, however late it ends': async () => await system.token(path, { more: { iat: now() - 400, exp: now() + 9999 } }),
    'that will be made': async () => await system.token(path, { more: { iat: now() + 120 } }),
    'that does not say when it was made': async () => await system.token(path, { more: { iat: undefined } }),
    'to be used later': async () => await system.token(path, { more: { nbf: now() + 120 } }),
    'without an id': async () => await system.token(path, { more: { jti: undefined } }),
    'with an empty id': async () => await system.token(path, { more: { jti: '' } }),
    'with an id that is no text': async () => await system.token(path, { more: { jti: 7 } }),
  }

  test.each(Object.entries(refused))('%s', async (_, make) => {
    const token = await make()
    const before = await query(appUrl, 'SELECT 1 FROM hook_token')
    const response = await call(token)
    expect([response.status, response.headers.get('www-authenticate'), await outcomeOf(response)]).toEqual([401, 'Bearer', ['This call was not accepted.']])
    expect(await query(appUrl, 'SELECT 1 FROM hook_token')).toHaveLength(before.length)
    expect(words()).toContain('"event":"hook-call-refused","reason":"')
    for (const part of (token ?? '').split('.').filter((one) => one.length > 3)) expect(words()).not.toContain(part)
  })

  test('in another header than its own', async () => {
    const token = await system.token(path)
    const elsewhere: readonly Readonly<Record<string, string>>[] = [{ 'x-authorization': `Bearer ${token}` }, { cookie: `authorization=${token}` }, { authorization: `Basic ${token}` }]
    for (const headers of elsewhere) expect((await call(undefined, headers)).status).toBe(401)
  })
})

test('a token counts once, also where it is sent many times at once, and its id is one of its system alone', async () => {
  const jti = randomUUID()
  const token = await system.token(path, { more: { jti } })
  const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await call(token)).status))
  expect(statuses.toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 401)])
  expect((await call(await system.token(path, { more: { jti } }))).status).toBe(401)
  expect(words()).toContain('"reason":"used-before"')
})

test('used tokens are removed once they are too old in any case, and the audit is told how many', async () => {
  expect((await call(await system.token(path))).status).toBe(200)
  await daily()
  const [kept] = await query<{ many: number }>(appUrl, 'SELECT count(*)::int AS many FROM hook_token WHERE expires_at BETWEEN now() + interval \'340 seconds\' AND now() + interval \'361 seconds\'')
  expect(kept?.many).toBeGreaterThan(0)
  await daily(new Date(Date.now() + 362_000))
  expect(await query(appUrl, 'SELECT 1 FROM hook_token')).toEqual([])
  expect(await query(appUrl, "SELECT (detail ->> 'count')::int > 0 AS some FROM audit WHERE action = 'spent.removed' AND detail ->> 'kind' = 'hook-tokens'")).toEqual([{ some: true }])
})
