import { nextFreePort } from '../../../bin/setup/ports.mjs'
import { client } from '../../../bin/setup/hospital.mjs'
import * as launched from '@/app/api/smart/launch/route'
import * as start from '@/app/api/oidc/start/route'
import { Browser } from '../../support/provider/browser'
import { hereIn, parametersOf, psychiatrist, redirectUri } from '../../support/provider/hospital'
import { openProvider } from '../../support/provider/open.mjs'
import { auditOf, letGo, useFreshDatabase } from '../../support/server/accounts'
import { ask } from '../../support/server/ask'
import { query } from '../../support/server/database'

const LAUNCH = 'launch-canary-7'

/** What systems tell of themselves, by their address: the first is in order, each other one is not. */
const documents = {
  '/fhir': {},
  '/of-another-issuer': { issuer: 'https://evil.example' },
  '/without-its-keys': { jwks_uri: null },
  '/without-s256': { code_challenge_methods_supported: ['plain'] },
  '/without-pkce': { code_challenge_methods_supported: null },
  '/over-http': { token_endpoint: 'http://evil.example/token' },
  '/missing': { status: 404 },
  '/not-json': { text: '<html>' },
  '/elsewhere': { status: 302, location: '/fhir/.well-known/smart-configuration' },
  '/failing': { status: 503 },
  // All is in order but who signs.
  '/signed-by-another': {},
}

let appUrl: string
let ehr: Awaited<ReturnType<typeof openProvider>>
let origin: string

beforeAll(async () => {
  ;({ appUrl } = await useFreshDatabase())
  origin = `http://localhost:${await nextFreePort(4520)}`
  const { clientId, clientSecret } = client
  const system = { clientId, clientSecret, label: 'Heron records', roleClaim: 'groups', roles: { psychiatrist: ['consult-psychiatrists'] } }
  process.env.SMART_SYSTEMS = JSON.stringify(Object.keys(documents).map((path) => ({ ...system, fhirServer: `${origin}${path}`, issuer: `${origin}${path === '/fhir' ? '' : path}` })))
  ehr = await openProvider({ issuer: origin, redirectUri, clinical: { launches: [LAUNCH], documents } })
  await ehr.know({ una: psychiatrist, ivo: { name: 'Ivo Rail', groups: ['staff'] } })
})
beforeEach(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true))
afterEach(() => jest.restoreAllMocks())
afterAll(async () => {
  await ehr.close()
  await letGo()
})

const from = (path: string, more = ''): string => `?iss=${encodeURIComponent(`${origin}${path}`)}${more}`
const fromEhr = () => from('/fhir', `&launch=${LAUNCH}`)

describe('a launch from a clinical system', () => {
  test('asks it who is there, with PKCE, state and nonce, for this launch, and for no data', async () => {
    const browser = new Browser()
    const [first, second] = [await browser.launch(fromEhr()), await browser.launch(fromEhr())]
    expect(first.startsWith(`${origin}/auth?`)).toBe(true)
    expect(parametersOf(first)).toEqual({
      client_id: 'ketamine-consult', response_type: 'code', scope: 'launch openid profile', aud: `${origin}/fhir`, launch: LAUNCH, max_age: '43200', redirect_uri: redirectUri,
      code_challenge_method: 'S256', ...Object.fromEntries(['code_challenge', 'nonce', 'state'].map((name) => [name, expect.stringMatching(/^[\w-]{43}$/) as string])),
    })
    for (const name of ['code_challenge', 'nonce', 'state']) expect(parametersOf(first)[name]).not.toBe(parametersOf(second)[name])
  })

  test('ends at the cases, signed in as through the provider of a hospital, and no token, launch or claim is kept', async () => {
    const browser = new Browser()
    const answer = await browser.visit(await browser.launch(fromEhr()), { account: 'una' })
    expect(await browser.comeBack(answer)).toBe('/cases')
    const here = await hereIn(browser)
    expect(here).toMatchObject({ actor: { name: 'Dr. Una Heron', role: 'psychiatrist' }, issuer: origin, proof: { by: 'provider', label: 'Heron records' } })
    expect(await auditOf(appUrl, String(here?.session))).toEqual(['session.opened done'])
    const kept = JSON.stringify([await query(appUrl, 'SELECT to_jsonb(session)::text AS row FROM session'), await query(appUrl, 'SELECT to_jsonb(person)::text AS row FROM person'), await query(appUrl, 'SELECT to_jsonb(audit)::text AS row FROM audit'), await query(appUrl, 'SELECT 1 FROM provider_visit WHERE goes_to = $1 AND issuer IS NULL', ['/cases'])])
    for (const secret of ['canary', String(new URL(String(answer)).searchParams.get('code')), 'consult-psychiatrists']) expect(kept).not.toContain(secret)
    expect(await browser.comeBack(answer)).toContain('refused=unknown-visit')
  })

  test('without a launch of the system is signing in with the account there, and leads on within this application', async () => {
    const browser = new Browser()
    const address = await browser.launch(from('/fhir', '&to=/queue'))
    expect(parametersOf(address)).toMatchObject({ scope: 'openid profile', aud: `${origin}/fhir` })
    expect(parametersOf(address)).not.toHaveProperty('launch')
    expect(await browser.comeBack(await browser.visit(address, { account: 'una' }))).toBe('/queue')
    const other = new Browser()
    expect(await other.comeBack(await other.visit(await other.launch(from('/fhir', '&to=//evil.example')), { account: 'una' }))).toBe('/cases')
  })

  test('that the system did not begin is refused by it', async () => {
    const browser = new Browser()
    const answer = await browser.visit(await browser.launch(from('/fhir', '&launch=made-up')), { account: 'una' })
    expect([await browser.comeBack(answer), browser.token]).toEqual(['/sign-in?refused=refused-there&to=%2Fcases', undefined])
  })

  test('of somebody whose role is none of ours opens nothing', async () => {
    const browser = new Browser()
    const answer = await browser.visit(await browser.launch(fromEhr()), { account: 'ivo' })
    expect([await browser.comeBack(answer), browser.token]).toEqual(['/sign-in?refused=no-role&to=%2Fcases', undefined])
    expect(await query(appUrl, "SELECT 1 FROM person WHERE subject = 'ivo'")).toEqual([])
  })

  test('is answered in the browser in which it began alone', async () => {
    const [one, other] = [new Browser(), new Browser()]
    const answer = await one.visit(await one.launch(fromEhr()), { account: 'una' })
    await other.launch(fromEhr())
    expect([await other.comeBack(answer), other.token]).toEqual(['/sign-in?refused=unknown-visit&to=%2Fsign-in', undefined])
  })

  test('leads to nowhere from a system that is not listed to the letter', async () => {
    const queries = ['', '?iss=', `?iss=${encodeURIComponent('https://evil.example/fhir')}`, from('/fhir/'), from('/FHIR'), `${fromEhr()}&iss=${encodeURIComponent('https://evil.example')}`, `${fromEhr()}&launch=other`, from('/fhir', `&launch=${'x'.repeat(2001)}`)]
    for (const one of queries) expect((await ask(launched.GET, 'GET', { query: one })).status).toBe(404)
    expect((await ask(start.GET, 'GET')).status).toBe(404)
  })
})

describe('a system', () => {
  test.each<[string, string]>([
    ['/of-another-issuer', 'not-believed'], ['/without-its-keys', 'not-believed'], ['/without-s256', 'not-believed'], ['/without-pkce', 'not-believed'], ['/over-http', 'not-believed'],
    ['/missing', 'not-believed'], ['/not-json', 'not-believed'], ['/elsewhere', 'away'], ['/failing', 'away'],
  ])('at %s is not gone to: %s', async (path, refused) => {
    expect(await new Browser().launch(from(path))).toBe(`/sign-in?refused=${refused}&to=%2Fcases`)
  })

  test('whose answers another one signs is not believed', async () => {
    const browser = new Browser()
    const answer = await browser.visit(await browser.launch(from('/signed-by-another')), { account: 'una' })
    expect([await browser.comeBack(answer), browser.token]).toEqual(['/sign-in?refused=not-believed&to=%2Fcases', undefined])
  })
})

test('whoever came from a clinical system shows it anew who they are, not the provider of somebody else', async () => {
  const browser = new Browser()
  await browser.comeBack(await browser.visit(await browser.launch(fromEhr()), { account: 'una' }))
  await query(appUrl, "UPDATE session SET authenticated_at = now() - interval '1 hour'")
  const address = await browser.startProof()
  expect(parametersOf(address)).toMatchObject({ prompt: 'login', max_age: '0', aud: `${origin}/fhir`, scope: 'openid profile' })
  expect(await browser.comeBack(await browser.visit(address, { account: 'una' }))).toBe('/returned')
  expect(Date.now() - Number((await hereIn(browser))?.authenticatedAt)).toBeLessThan(60_000)
})
