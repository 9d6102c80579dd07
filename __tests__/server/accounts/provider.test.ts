import { randomUUID } from 'node:crypto'
import { providerVariables } from '../../../bin/setup/hospital.mjs'
import { nextFreePort } from '../../../bin/setup/ports.mjs'
import * as start from '@/app/api/oidc/start/route'
import * as onePassword from '@/app/api/people/[id]/password/route'
import * as oneRole from '@/app/api/people/[id]/role/route'
import * as oneSecondStep from '@/app/api/people/[id]/second-step/route'
import * as people from '@/app/api/people/route'
import * as password from '@/app/api/password/route'
import * as reauthenticate from '@/app/api/re-authenticate/route'
import * as sessions from '@/app/api/sessions/route'
import { isFresh } from '@/lib/accounts/session'
import { findSession, type SignedIn } from '@/lib/accounts/store/sessions'
import { Browser } from '../../support/provider/browser'
import { openProvider } from '../../support/provider/open.mjs'
import { auditOf, firstAdministrator, letGo, newPerson, password as words, signInAs, useFreshDatabase } from '../../support/server/accounts'
import { ask, problemOf } from '../../support/server/ask'
import { query, refusal } from '../../support/server/database'

let appUrl: string
let ownerUrl: string
let hospital: Awaited<ReturnType<typeof openProvider>>

beforeAll(async () => {
  ;({ appUrl, ownerUrl } = await useFreshDatabase())
  const issuer = `http://localhost:${await nextFreePort(4400)}`
  Object.assign(process.env, providerVariables(issuer))
  hospital = await openProvider({ issuer, redirectUri: 'http://127.0.0.1:3000/api/oidc/callback' })
})
afterAll(async () => {
  await hospital.close()
  await letGo()
})
// Each test comes from a new set of browsers; what one of them tried keeps no other waiting.
beforeEach(async () => {
  await query(ownerUrl, 'DELETE FROM throttle')
  await query(ownerUrl, 'DELETE FROM provider_visit')
})

const psychiatrist = { name: 'Dr. Una Heron', groups: ['staff', 'consult-psychiatrists'] }
/** Somebody the provider knows, new in each test. */
async function known(person: { readonly name?: string; readonly groups?: readonly string[] | string } = psychiatrist): Promise<string> {
  const subject = `u-${randomUUID()}`
  await hospital.know({ [subject]: person })
  return subject
}

async function hereIn({ token }: Browser): Promise<SignedIn | undefined> {
  return token === undefined ? undefined : await findSession(token)
}

type Row = { readonly id: string; readonly name: string; readonly role: string | null }
const accountOf = async (subject: string) => (await query<Row>(appUrl, 'SELECT id, name, role FROM person WHERE issuer = $1 AND subject = $2', [hospital.issuer, subject]))[0]
const refusals = async () => (await query<{ reason: string }>(appUrl, "SELECT detail->>'reason' AS reason FROM audit WHERE outcome = 'refused' AND detail->>'kind' = 'provider' ORDER BY number DESC")).map(({ reason }) => reason)
const parametersOf = (address: string) => Object.fromEntries(new URL(address).searchParams)

/** The address with one of its parameters replaced, or removed. */
function changed(address: string | undefined, name: string, value?: string): string {
  const url = new URL(String(address))
  if (value === undefined) url.searchParams.delete(name)
  else url.searchParams.set(name, value)
  return url.href
}

describe('signing in through the provider', () => {
  test('makes an account at the first time, and opens a session as a password does', async () => {
    const subject = await known()
    const browser = new Browser()
    expect(await browser.signIn(subject, '?to=/cases')).toBe('/cases')
    const here = await hereIn(browser)
    expect(here).toMatchObject({ actor: { name: 'Dr. Una Heron', role: 'psychiatrist' }, proof: { by: 'provider', label: 'Heron Hospital' }, secondStep: 'off' })
    expect(here?.signInName).toBeUndefined()
    expect(await (await ask(sessions.GET, 'GET', { token: String(browser.token) })).json()).toMatchObject([{ device: 'Firefox', isThis: true }])
    const { id } = (await accountOf(subject)) ?? { id: '' }
    expect(await auditOf(appUrl, id)).toEqual(['person.made done'])
    expect(await auditOf(appUrl, String(here?.session))).toEqual(['session.opened done'])
  })

  test('finds the account at the second time, and keeps name and role in step', async () => {
    const subject = await known()
    await new Browser().signIn(subject)
    const first = await accountOf(subject)
    await hospital.know({ [subject]: { name: 'Dr. Una Marsh', groups: 'consult-nurses' } })
    const browser = new Browser()
    expect(await browser.signIn(subject)).toBe('/sign-in')
    expect((await hereIn(browser))?.actor).toEqual({ id: first?.id, name: 'Dr. Una Marsh', role: 'care-team' })
    expect(await auditOf(appUrl, String(first?.id))).toEqual(['person.made done', 'person.renamed done', 'person.role-set done'])
  })

  test('asks with PKCE, state, nonce, and for nothing but who it is', async () => {
    const browser = new Browser()
    const [first, second] = [parametersOf(await browser.start()), parametersOf(await browser.start())]
    expect(first).toEqual({
      client_id: 'ketamine-consult', response_type: 'code', scope: 'openid profile', max_age: '43200', redirect_uri: 'http://127.0.0.1:3000/api/oidc/callback',
      code_challenge_method: 'S256', ...Object.fromEntries(['code_challenge', 'nonce', 'state'].map((name) => [name, expect.stringMatching(/^[\w-]{43}$/) as string])),
    })
    for (const name of ['code_challenge', 'nonce', 'state']) expect(first[name]).not.toBe(second[name])
  })

  test('keeps no token, no secret of the visit and no claim', async () => {
    const subject = await known({ name: 'Dr. Canary Heron', groups: ['consult-psychiatrists', 'canary-group'] })
    const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const browser = new Browser()
    const answer = await browser.visit(await browser.start(), { account: subject })
    await browser.comeBack(answer)
    const written = log.mock.calls.map(([line]) => String(line)).join('')
    log.mockRestore()
    expect(await query(appUrl, 'SELECT 1 FROM provider_visit')).toEqual([])
    const rows = JSON.stringify(await query(appUrl, 'SELECT row_to_json(audit)::text AS row FROM audit'))
    for (const secret of ['anary', subject, String(new URL(String(answer)).searchParams.get('code'))]) expect(`${written}${rows}`).not.toContain(secret)
  })

  test('is under way in two tabs of a browser at once, also for somebody who was never here', async () => {
    const subject = await known()
    const browser = new Browser()
    const [first, second] = [await browser.start('?to=/cases'), await browser.start('?to=/queue')]
    const answers = [await browser.visit(first, { account: subject }), await browser.visit(second, { account: subject })]
    expect(await Promise.all(answers.map((answer) => browser.comeBack(answer)))).toEqual(['/cases', '/queue'])
    expect(await query(appUrl, 'SELECT 1 FROM person WHERE subject = $1', [subject])).toHaveLength(1)
  })

  test('leads on within this application alone', async () => {
    const subject = await known()
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) expect(await new Browser().signIn(subject, `?to=${encodeURIComponent(to)}`)).toBe('/sign-in')
  })

  test('begins at no address but this machine\'s own', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', '192.0.2.1:3000']) expect((await ask(start.GET, 'GET', { headers: { host } })).status).toBe(404)
    const led = await ask(start.GET, 'GET', { headers: { host: 'localhost:3000', 'x-forwarded-host': 'evil.example' } })
    expect(parametersOf(String(led.headers.get('location'))).redirect_uri).toBe('http://localhost:3000/api/oidc/callback')
  })

  test('joins nobody with an account of the same name', async () => {
    const ada = await firstAdministrator(appUrl)
    const subject = await known({ name: ada.name, groups: ['consult-administrators'] })
    await hospital.know({ ada: { name: ada.name, groups: ['consult-administrators'] }, [subject]: { name: ada.name, groups: [] } })
    const browser = new Browser()
    await browser.signIn('ada')
    expect((await hereIn(browser))?.actor.id).not.toBe(ada.id)
  })
})

describe('an answer is refused', () => {
  /** Comes back with an answer that something is wrong with, and tells where that leads. */
  async function refusedWith(spoil: (answer: string | undefined) => string, begin: (address: string) => string = (address) => address): Promise<string | undefined> {
    const subject = await known()
    const browser = new Browser()
    const to = await browser.comeBack(spoil(await browser.visit(begin(await browser.start('?to=/cases')), { account: subject })))
    expect([browser.token, await accountOf(subject)]).toEqual([undefined, undefined])
    expect((await refusals())[0]).toBe(/refused=([a-z-]+)/.exec(to)?.[1])
    return to
  }
  const as = (answer: string | undefined) => String(answer)

  test('with another state', async () => {
    expect(await refusedWith((answer) => changed(answer, 'state', 'another'))).toBe('/sign-in?refused=unknown-visit&to=%2Fsign-in')
    expect(await refusedWith((answer) => changed(answer, 'state'))).toContain('refused=unknown-visit')
  })

  test('with another nonce', async () => {
    expect(await refusedWith(as, (address) => changed(address, 'nonce', 'n'.repeat(43)))).toBe('/sign-in?refused=not-believed&to=%2Fcases')
  })

  test('of another issuer, or of none', async () => {
    expect(await refusedWith((answer) => changed(answer, 'iss', 'https://evil.example'))).toContain('refused=not-believed')
    expect(await refusedWith((answer) => changed(answer, 'iss'))).toContain('refused=not-believed')
  })

  test('whose code was asked for with the challenge of somebody else', async () => {
    expect(await refusedWith(as, (address) => changed(address, 'code_challenge', 'c'.repeat(43)))).toContain('refused=not-believed')
  })

  test('with a code that was made up', async () => {
    expect(await refusedWith((answer) => changed(answer, 'code', 'made-up'))).toContain('refused=not-believed')
  })

  test('that came a second time, and changes nothing of the first', async () => {
    const browser = new Browser()
    const answer = await browser.visit(await browser.start(), { account: await known() })
    await browser.comeBack(answer)
    const { token } = browser
    expect(await browser.comeBack(answer)).toBe('/returned?refused=unknown-visit')
    expect(browser.token).toBe(token)
    expect(await hereIn(browser)).toBeDefined()
  })

  test('in another browser than it was asked for in', async () => {
    const [mine, other] = [new Browser(), new Browser()]
    await other.start()
    const answer = await mine.visit(await mine.start(), { account: await known() })
    expect(await other.comeBack(answer)).toContain('refused=unknown-visit')
    expect(await new Browser().comeBack(answer)).toContain('refused=unknown-visit')
    expect(await mine.comeBack(answer)).toBe('/sign-in')
    expect(other.token).toBeUndefined()
  })

  test('after 10 minutes', async () => {
    const browser = new Browser()
    const answer = await browser.visit(await browser.start(), { account: await known() })
    await query(ownerUrl, "UPDATE provider_visit SET started_at = started_at - interval '10 minutes'")
    expect(await browser.comeBack(answer)).toContain('refused=unknown-visit')
    // It was taken all the same, and what lies longer goes with the next visit.
    await browser.start()
    expect(await query(appUrl, 'SELECT 1 FROM provider_visit')).toHaveLength(1)
  })

  test('where the provider says no', async () => {
    const browser = new Browser()
    expect(await browser.comeBack(await browser.visit(await browser.start(), 'denied'))).toContain('refused=refused-there')
    expect((await refusals())[0]).toBe('refused-there')
  })

  test('again and again: the sixth time it has to wait, and the audit is told once', async () => {
    const browser = new Browser()
    await browser.start()
    const before = (await refusals()).length
    const ends: string[] = []
    for (let tried = 0; tried < 8; tried += 1) ends.push(await browser.comeBack('http://127.0.0.1:3000/api/oidc/callback?state=guess&code=guess'))
    expect(ends.map((to) => /refused=([a-z-]+)/.exec(to)?.[1])).toEqual([...Array<string>(5).fill('unknown-visit'), ...Array<string>(3).fill('too-many-tries')])
    expect((await refusals()).length).toBe(before + 5)
  })
})

describe('the role comes from the provider', () => {
  test.each([['of no group of ours', ['staff']], ['of no group', []], ['that tells of none', undefined], ['whose claim is no text', [42, null]]])('and somebody %s comes in nowhere', async (_, groups) => {
    const subject = await known({ name: 'Dr. Una Heron', ...(groups !== undefined && { groups: groups as string[] }) })
    const browser = new Browser()
    expect(await browser.signIn(subject)).toContain('refused=no-role')
    expect([browser.token, await accountOf(subject)]).toEqual([undefined, undefined])
  })

  test('and nobody without a name', async () => {
    expect(await new Browser().signIn(await known({ groups: psychiatrist.groups }))).toContain('refused=no-name')
  })

  test('of several the one that is written first counts', async () => {
    const browser = new Browser()
    await browser.signIn(await known({ name: 'Dr. Una Heron', groups: ['consult-administrators', 'consult-nurses'] }))
    expect((await hereIn(browser))?.actor.role).toBe('care-team')
  })

  test('taken away there, every session here ends, and the account stays without a role', async () => {
    const subject = await known()
    const [desk, ward] = [new Browser(), new Browser()]
    await desk.signIn(subject)
    await hospital.know({ [subject]: { name: 'Dr. Una Heron', groups: ['staff'] } })
    expect(await hereIn(desk)).toBeDefined()
    expect(await ward.signIn(subject)).toContain('refused=no-role')
    expect([ward.token, await hereIn(desk), (await accountOf(subject))?.role]).toEqual([undefined, undefined, null])
    await hospital.know({ [subject]: psychiatrist })
    await ward.signIn(subject)
    expect((await hereIn(ward))?.actor.role).toBe('psychiatrist')
  })

  test('and who was marked as left here stays out', async () => {
    const subject = await known()
    await new Browser().signIn(subject)
    await query(ownerUrl, 'UPDATE person SET active = false WHERE subject = $1', [subject])
    expect(await new Browser().signIn(subject)).toContain('refused=left')
  })
})

describe('who was vouched for shows anew who they are', () => {
  const isProven = async (browser: Browser) => isFresh((await hereIn(browser))?.authenticatedAt ?? 0, Date.now())
  /** Signed in, and not asked for five minutes. */
  async function longHere(): Promise<{ browser: Browser; subject: string }> {
    const subject = await known()
    const browser = new Browser()
    await browser.signIn(subject)
    await query(ownerUrl, "UPDATE session SET authenticated_at = now() - interval '5 minutes' WHERE person_id = (SELECT id FROM person WHERE subject = $1)", [subject])
    expect(await isProven(browser)).toBe(false)
    return { browser, subject }
  }

  test('at the provider, which asks although it remembers them', async () => {
    const { browser, subject } = await longHere()
    const address = await browser.startProof()
    expect(parametersOf(address)).toMatchObject({ prompt: 'login', max_age: '0' })
    const answer = await browser.visit(address, { account: subject })
    expect([browser.wasAsked, await browser.comeBack(answer), await isProven(browser)]).toEqual([true, '/returned', true])
    expect(await auditOf(appUrl, String((await hereIn(browser))?.session))).toEqual(['session.opened done', 'session.proven done'])
  })

  test('and an answer of somebody who was asked earlier does not count', async () => {
    const { browser, subject } = await longHere()
    expect([await browser.prove({ account: subject, ago: 60 }), await isProven(browser)]).toEqual(['/returned?refused=not-anew', false])
    // Whoever is at the browser asks for it as an ordinary visit, which the provider answers from memory.
    const quiet = changed(changed(await browser.startProof(), 'prompt'), 'max_age', '600')
    await browser.visit(await browser.start(), { account: subject, ago: 300 })
    const remembered = await browser.visit(quiet, 'denied')
    expect(await browser.comeBack(remembered)).toMatch(/refused=(not-anew|not-believed)/)
    expect(await isProven(browser)).toBe(false)
  })

  test('and an answer for somebody else does not count, nor makes an account', async () => {
    const { browser } = await longHere()
    const other = await known()
    // Somebody else at the desk, whom the provider meets for the first time.
    browser.others.clear()
    expect([await browser.prove({ account: other }), await isProven(browser), await accountOf(other)]).toEqual(['/returned?refused=someone-else', false, undefined])
  })

  test('and a proof for a session that ended meanwhile proves no other', async () => {
    const { browser, subject } = await longHere()
    const answer = await browser.visit(await browser.startProof(), { account: subject })
    await browser.signIn(subject)
    const { token } = browser
    await query(ownerUrl, 'UPDATE session SET authenticated_at = now() - interval \'5 minutes\'')
    expect([await browser.comeBack(answer), await isProven(browser), browser.token]).toEqual(['/returned?refused=someone-else', false, token])
  })

  test('a session the provider opened from memory is as old as what they showed it', async () => {
    const subject = await known()
    const browser = new Browser()
    await browser.visit(await browser.start(), { account: subject, ago: 600 })
    const answer = await browser.visit(await browser.start(), 'denied')
    expect([browser.wasAsked, await browser.comeBack(answer), await isProven(browser)]).toEqual([false, '/sign-in', false])
    // To unlock a screen it asks.
    const anew = await browser.visit(await browser.start('?anew&to=/returned'), { account: subject })
    expect([browser.wasAsked, await browser.comeBack(anew), await isProven(browser)]).toEqual([true, '/returned', true])
  })

  test('and nobody else is sent there', async () => {
    const { token } = await signInAs((await newPerson(await firstAdministratorOnce())).name)
    const browser = new Browser()
    browser.own.set('consult', token)
    expect(await browser.startProof()).toBe('null')
    expect(await new Browser().startProof()).toBe('null')
  })
})

/** Whoever is administrator of the test file: made by the first test that needs one. */
async function firstAdministratorOnce() {
  const [found] = await query<{ id: string; name: string }>(appUrl, "SELECT id, name FROM person WHERE sign_in_name = 'ada'")
  return found === undefined ? await firstAdministrator(appUrl) : { ...found, role: 'administrator' as const }
}

describe('an account of the provider', () => {
  test('has no password here, and takes none', async () => {
    const browser = new Browser()
    await browser.signIn(await known())
    const token = String(browser.token)
    for (const [route, body] of [[reauthenticate, { password: words }], [password, { password: words, next: 'nine calm otters drift' }]] as const) expect((await ask(route.POST, 'POST', { token, body })).status).toBe(403)
    const { actor } = (await hereIn(browser)) ?? {}
    expect((await auditOf(appUrl, String(actor?.id))).slice(1)).toEqual(['session.proven refused no-password', 'person.password-changed refused no-password'])
  })

  test('is listed with how it signs in; neither role nor password is set here', async () => {
    const subject = await known()
    await new Browser().signIn(subject)
    const { id } = (await accountOf(subject)) ?? { id: '' }
    await firstAdministratorOnce()
    const { token } = await signInAs('ada')
    const listed = (await (await ask(people.GET, 'GET', { token })).json()) as readonly { id: string }[]
    expect(listed.find((one) => one.id === id)).toEqual({ id, name: 'Dr. Una Heron', subject, role: 'psychiatrist', active: true, hasSecondStep: false })
    const tried = [[oneRole.PUT, 'PUT', { role: 'administrator' }, 'role'], [onePassword.PUT, 'PUT', { password: words }, 'password'], [oneSecondStep.DELETE, 'DELETE', {}, 'second-step']] as const
    for (const [handler, method, body, field] of tried) {
      const refused = await ask(handler, method, { token, params: { id }, body })
      expect([refused.status, (await problemOf(refused)).faults.map((fault) => fault.field)]).toEqual([422, [field]])
    }
    expect((await auditOf(appUrl, id)).slice(1)).toEqual(['person.role-set refused of-provider', 'person.password-set refused of-provider', 'person.second-step-reset refused of-provider'])
  })

  test.each([
    ['a password as well', "INSERT INTO person (name, role, issuer, subject, password_hash) VALUES ('X', 'trainee', 'i', 's', 'h')"],
    ['a sign-in name as well', "INSERT INTO person (name, role, issuer, subject, sign_in_name) VALUES ('X', 'trainee', 'i', 's', 'x')"],
    ['neither', "INSERT INTO person (name, role) VALUES ('X', 'trainee')"],
    ['a name without a password', "INSERT INTO person (name, role, sign_in_name) VALUES ('X', 'trainee', 'x')"],
    ['a subject of nobody', "INSERT INTO person (name, role, subject) VALUES ('X', 'trainee', 's')"],
    ['a password and no role', "INSERT INTO person (name, sign_in_name, password_hash) VALUES ('X', 'x', 'h')"],
  ])('the database keeps none with %s', async (_, statement) => {
    expect(await refusal(appUrl, statement)).toContain('person_signs_in_one_way')
  })

  test('the database keeps one of a subject', async () => {
    const insert = "INSERT INTO person (name, role, issuer, subject) VALUES ('X', 'trainee', 'i', 's')"
    await query(appUrl, insert)
    expect(await refusal(appUrl, insert)).toContain('person_issuer_subject_key')
  })
})
