import { makeSetUpSecret } from '../../../bin/database/set-up-secret.mjs'
import * as callback from '@/app/api/oidc/callback/route'
import * as proof from '@/app/api/oidc/proof/route'
import * as start from '@/app/api/oidc/start/route'
import * as password from '@/app/api/password/route'
import * as reauthenticate from '@/app/api/re-authenticate/route'
import * as session from '@/app/api/sessions/[id]/route'
import * as sessions from '@/app/api/sessions/route'
import * as setup from '@/app/api/setup/route'
import * as signIn from '@/app/api/sign-in/route'
import * as signOut from '@/app/api/sign-out/route'
import * as totp from '@/app/api/totp/route'
import { letGo, password as words, useFreshDatabase } from '../../support/server/accounts'
import { ask, problemOf, tokenIn } from '../../support/server/ask'
import { query } from '../../support/server/database'

let appUrl: string

beforeAll(async () => {
  ;({ appUrl } = await useFreshDatabase())
})
afterAll(letGo)

const ada = { signInName: 'ada', password: words }

async function enter(device = 'Firefox'): Promise<string> {
  const response = await ask(signIn.POST, 'POST', { body: ada, headers: { 'user-agent': device } })
  expect(response.status).toBe(204)
  return String(tokenIn(response))
}

type Device = { readonly id: string; readonly device: string; readonly isThis: boolean }
const devices = async (token: string) => (await (await ask(sessions.GET, 'GET', { token })).json()) as readonly Device[]

/** In order: the first account comes before everything else. */
test('setup makes the first account and signs it in', async () => {
  const secret = await makeSetUpSecret(appUrl)
  const refused = await ask(setup.POST, 'POST', { body: { secret: 'guess', name: 'Dr. Ada Quill', ...ada } })
  expect([refused.status, (await problemOf(refused)).faults.map(({ field }) => field)]).toEqual([422, ['secret']])
  expect(refused.headers.get('set-cookie')).toBeNull()
  const made = await ask(setup.POST, 'POST', { body: { secret, name: 'Dr. Ada Quill', ...ada } })
  expect(made.status).toBe(204)
  expect(await devices(String(tokenIn(made)))).toMatchObject([{ device: 'Firefox', isThis: true }])
})

test('sign-in and sign-out keep a token and have it forgotten', async () => {
  const token = await enter()
  const out = await ask(signOut.POST, 'POST', { token })
  expect([out.status, tokenIn(out)]).toEqual([204, ''])
  expect((await ask(signOut.POST, 'POST', { token })).status).toBe(401)
})

test('sign-in says one thing of a wrong password and of an unknown name', async () => {
  const told = async (body: object) => {
    const { correlation, ...problem } = await problemOf(await ask(signIn.POST, 'POST', { body }))
    expect(correlation).toMatch(/^[0-9a-f-]{36}$/)
    return problem
  }
  expect(await told({ ...ada, password: 'some other long words' })).toEqual(await told({ ...ada, signInName: 'nobody' }))
})

test('sessions are listed and signed out one by one and all others', async () => {
  const [first, second, here] = [await enter('Safari'), await enter('Chrome'), await enter('Firefox')]
  const listed = await devices(here)
  const id = listed.find(({ device }) => device === 'Safari')?.id ?? ''
  for (const odd of ['../x', `${id}!`, `${id}.`, `:${id}`, `${id}=`]) expect((await ask(session.DELETE, 'DELETE', { token: here, params: { id: odd } })).status).toBe(404)
  expect((await ask(session.DELETE, 'DELETE', { token: here, params: { id } })).status).toBe(204)
  expect((await ask(sessions.GET, 'GET', { token: first })).status).toBe(401)
  expect((await ask(sessions.DELETE, 'DELETE', { token: here })).status).toBe(204)
  expect((await ask(sessions.GET, 'GET', { token: second })).status).toBe(401)
  expect(await devices(here)).toHaveLength(1)
})

test.each<[string, (said: Parameters<typeof ask>[2]) => Promise<Response>]>([
  ['POST sign-out', (said) => ask(signOut.POST, 'POST', said)],
  ['GET sessions', (said) => ask(sessions.GET, 'GET', said)],
  ['DELETE sessions', (said) => ask(sessions.DELETE, 'DELETE', said)],
  ['DELETE session', (said) => ask(session.DELETE, 'DELETE', { ...said, params: { id: 'x' } })],
  ['POST password', (said) => ask(password.POST, 'POST', said)],
  ['POST re-authenticate', (said) => ask(reauthenticate.POST, 'POST', said)],
  ['POST totp', (said) => ask(totp.POST, 'POST', said)],
  ['PUT totp', (said) => ask(totp.PUT, 'PUT', said)],
  ['DELETE totp', (said) => ask(totp.DELETE, 'DELETE', said)],
])('%s needs somebody signed in, and a page of ours where it changes something', async (name, go) => {
  expect((await go({})).status).toBe(401)
  if (!name.startsWith('GET')) expect((await go({ headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
})

test('without a provider there is no way to one', async () => {
  for (const route of [start, callback]) expect((await ask(route.GET, 'GET')).status).toBe(404)
  expect((await ask(proof.GET, 'GET', { token: await enter() })).status).toBe(403)
})

test('a password is changed, and who is there is proven anew, with the present password', async () => {
  const token = await enter()
  const next = 'nine calm otters drift'
  expect((await ask(reauthenticate.POST, 'POST', { token, body: { password: 'some other long words' } })).status).toBe(401)
  expect((await ask(reauthenticate.POST, 'POST', { token, body: { password: words } })).status).toBe(204)
  const weak = await ask(password.POST, 'POST', { token, body: { password: words, next: 'Ketamine2026!!!' } })
  expect((await problemOf(weak)).faults.map(({ field }) => field)).toEqual(['next'])
  expect((await ask(password.POST, 'POST', { token, body: { password: words, next } })).status).toBe(204)
  expect((await ask(password.POST, 'POST', { token, body: { password: next, next: words } })).status).toBe(204)
})

test('the secret of a second step is shown to its owner once', async () => {
  const token = await enter()
  const begun = await ask(totp.POST, 'POST', { token, body: { password: words } })
  expect(Object.keys((await begun.json()) as object)).toEqual(['secret', 'uri'])
  expect(begun.headers.get('cache-control')).toBe('no-store')
  expect((await ask(totp.PUT, 'PUT', { token, body: { code: '000000' } })).status).toBe(422)
})

test('the audit, the log and the counters hold nothing that was typed', async () => {
  const canary = 'canary quartz umbrella'
  const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  await ask(signIn.POST, 'POST', { body: { signInName: canary, password: canary } })
  await ask(setup.POST, 'POST', { body: { secret: canary, name: canary, signInName: canary, password: canary } })
  const written = log.mock.calls.map(([line]) => String(line)).join('')
  log.mockRestore()
  const rows = await query(appUrl, 'SELECT row_to_json(audit)::text AS row FROM audit UNION ALL SELECT row_to_json(throttle)::text FROM throttle')
  expect(`${written}${JSON.stringify(rows)}`).not.toContain('canary')
})
