import * as start from '@/app/api/oidc/start/route'
import * as sessions from '@/app/api/sessions/route'
import { Browser } from '../../support/provider/browser'
import { hereIn, parametersOf, psychiatrist, useHospital } from '../../support/provider/hospital'
import { auditOf, firstAdministrator } from '../../support/server/accounts'
import { ask } from '../../support/server/ask'
import { query } from '../../support/server/database'

const at = useHospital(4400)

describe('signing in through the provider', () => {
  test('makes an account at the first time, and opens a session as a password does', async () => {
    const subject = await at.known()
    const browser = new Browser()
    expect(await browser.signIn(subject, '?to=/cases')).toBe('/cases')
    const here = await hereIn(browser)
    expect(here).toMatchObject({ actor: { name: 'Dr. Una Heron', role: 'psychiatrist' }, proof: { by: 'provider', label: 'Heron Hospital' }, secondStep: 'off' })
    expect(here?.signInName).toBeUndefined()
    expect(await (await ask(sessions.GET, 'GET', { token: String(browser.token) })).json()).toMatchObject([{ device: 'Firefox', isThis: true }])
    const { id } = (await at.accountOf(subject)) ?? { id: '' }
    expect(await auditOf(at.appUrl, id)).toEqual(['person.made done'])
    expect(await auditOf(at.appUrl, String(here?.session))).toEqual(['session.opened done'])
  })

  test('finds the account at the second time, and keeps name and role in step', async () => {
    const subject = await at.known()
    await new Browser().signIn(subject)
    const first = await at.accountOf(subject)
    await at.know({ [subject]: { name: 'Dr. Una Marsh', groups: 'consult-nurses' } })
    const browser = new Browser()
    expect(await browser.signIn(subject)).toBe('/sign-in')
    expect((await hereIn(browser))?.actor).toEqual({ id: first?.id, name: 'Dr. Una Marsh', role: 'care-team' })
    expect(await auditOf(at.appUrl, String(first?.id))).toEqual(['person.made done', 'person.renamed done', 'person.role-set done'])
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
    const subject = await at.known({ name: 'Dr. Canary Heron', groups: ['consult-psychiatrists', 'canary-group'] })
    const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const browser = new Browser()
    const answer = await browser.visit(await browser.start(), { account: subject })
    await browser.comeBack(answer)
    const written = log.mock.calls.map(([line]) => String(line)).join('')
    log.mockRestore()
    expect(await query(at.appUrl, 'SELECT 1 FROM provider_visit')).toEqual([])
    const rows = JSON.stringify(await query(at.appUrl, 'SELECT row_to_json(audit)::text AS row FROM audit'))
    for (const secret of ['anary', subject, String(new URL(String(answer)).searchParams.get('code'))]) expect(`${written}${rows}`).not.toContain(secret)
  })

  test('is under way in two tabs of a browser at once, also for somebody who was never here', async () => {
    const subject = await at.known()
    const browser = new Browser()
    const [first, second] = [await browser.start('?to=/cases'), await browser.start('?to=/queue')]
    const answers = [await browser.visit(first, { account: subject }), await browser.visit(second, { account: subject })]
    expect(await Promise.all(answers.map((answer) => browser.comeBack(answer)))).toEqual(['/cases', '/queue'])
    expect(await query(at.appUrl, 'SELECT 1 FROM person WHERE subject = $1', [subject])).toHaveLength(1)
  })

  test('leads on within this application alone', async () => {
    const subject = await at.known()
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) expect(await new Browser().signIn(subject, `?to=${encodeURIComponent(to)}`)).toBe('/sign-in')
  })

  test('begins at no address but this machine\'s own', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', '192.0.2.1:3000']) expect((await ask(start.GET, 'GET', { headers: { host } })).status).toBe(404)
    const led = await ask(start.GET, 'GET', { headers: { host: 'localhost:3000', 'x-forwarded-host': 'evil.example' } })
    expect(parametersOf(String(led.headers.get('location'))).redirect_uri).toBe('http://localhost:3000/api/oidc/callback')
  })

  test('joins nobody with an account of the same name', async () => {
    const ada = await firstAdministrator(at.appUrl)
    const subject = await at.known({ name: ada.name, groups: ['consult-administrators'] })
    await at.know({ ada: { name: ada.name, groups: ['consult-administrators'] }, [subject]: { name: ada.name, groups: [] } })
    const browser = new Browser()
    await browser.signIn('ada')
    expect((await hereIn(browser))?.actor.id).not.toBe(ada.id)
  })
})

describe('the role comes from the provider', () => {
  test.each([['of no group of ours', ['staff']], ['of no group', []], ['that tells of none', undefined], ['whose claim is no text', [42, null]]])('and somebody %s comes in nowhere', async (_, groups) => {
    const subject = await at.known({ name: 'Dr. Una Heron', ...(groups !== undefined && { groups: groups as string[] }) })
    const browser = new Browser()
    expect(await browser.signIn(subject)).toContain('refused=no-role')
    expect([browser.token, await at.accountOf(subject)]).toEqual([undefined, undefined])
  })

  test('and nobody without a name', async () => {
    expect(await new Browser().signIn(await at.known({ groups: psychiatrist.groups }))).toContain('refused=no-name')
  })

  test('of several the one that is written first counts', async () => {
    const browser = new Browser()
    await browser.signIn(await at.known({ name: 'Dr. Una Heron', groups: ['consult-administrators', 'consult-nurses'] }))
    expect((await hereIn(browser))?.actor.role).toBe('care-team')
  })

  test('taken away there, every session here ends, and the account stays without a role', async () => {
    const subject = await at.known()
    const [desk, ward] = [new Browser(), new Browser()]
    await desk.signIn(subject)
    await at.know({ [subject]: { name: 'Dr. Una Heron', groups: ['staff'] } })
    expect(await hereIn(desk)).toBeDefined()
    expect(await ward.signIn(subject)).toContain('refused=no-role')
    expect([ward.token, await hereIn(desk), (await at.accountOf(subject))?.role]).toEqual([undefined, undefined, null])
    await at.know({ [subject]: psychiatrist })
    await ward.signIn(subject)
    expect((await hereIn(ward))?.actor.role).toBe('psychiatrist')
  })

  test('and who was marked as left here stays out', async () => {
    const subject = await at.known()
    await new Browser().signIn(subject)
    await query(at.ownerUrl, 'UPDATE person SET active = false WHERE subject = $1', [subject])
    expect(await new Browser().signIn(subject)).toContain('refused=left')
  })
})
