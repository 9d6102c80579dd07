import { providerVariables } from '../../../bin/setup/hospital.mjs'
import { nextFreePort } from '../../../bin/setup/ports.mjs'
import * as callback from '@/app/api/oidc/callback/route'
import * as start from '@/app/api/oidc/start/route'
import { visitAddress } from '@/lib/server/identity-provider'
import { openProvider } from '../../support/provider/open.mjs'
import { letGo, useFreshDatabase } from '../../support/server/accounts'
import { ask } from '../../support/server/ask'

let hospital: Awaited<ReturnType<typeof openProvider>>
let port: number

/** The environment is read once by the process: a file of its own for a server behind a proxy. */
beforeAll(async () => {
  await useFreshDatabase()
  port = await nextFreePort(4480)
  const issuer = `http://localhost:${port}`
  Object.assign(process.env, providerVariables(issuer), { PUBLIC_ORIGIN: 'https://consult.example', TRUSTED_PROXIES: '1' })
  hospital = await openProvider({ issuer, redirectUri: 'https://consult.example/api/oidc/callback' })
})
afterAll(async () => {
  await hospital.close()
  await letGo()
})

test('the provider sends people back to the configured address, whatever a request says of itself', async () => {
  const response = await ask(start.GET, 'GET', { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' } })
  expect(new URL(String(response.headers.get('location'))).searchParams.get('redirect_uri')).toBe('https://consult.example/api/oidc/callback')
})

test('the visit is bound to the browser over https alone, for 10 minutes', async () => {
  const { headers } = await ask(start.GET, 'GET')
  expect(headers.get('set-cookie')).toMatch(/^__Host-consult-visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/)
  expect(headers.get('cache-control')).toBe('no-store')
})

test('an answer under an address that is nobody\'s is told to begin again', async () => {
  const response = await ask(callback.GET, 'GET', { query: '?state=x&code=y' })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?refused=unknown-visit&to=%2Fsign-in'])
})

const way = { backTo: 'https://consult.example/api/oidc/callback', anew: false }
const asked = { state: 's', nonce: 'n', verifier: 'v'.repeat(43) }

test('a provider that calls itself otherwise than it was configured is not believed', async () => {
  await jest.isolateModulesAsync(async () => {
    // The same machine by another name.
    Object.assign(process.env, { OIDC_ISSUER: `http://127.0.0.1:${port}` })
    const apart = await import('@/lib/server/identity-provider')
    await expect(apart.visitAddress(null, asked, way)).rejects.toMatchObject({ name: 'NotVouched', reason: 'not-believed' })
  })
  expect(await visitAddress(null, asked, way)).toContain(`http://localhost:${port}/auth?`)
})
