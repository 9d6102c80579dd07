import * as onePassword from '@/app/api/people/[id]/password/route'
import * as oneRole from '@/app/api/people/[id]/role/route'
import * as oneSecondStep from '@/app/api/people/[id]/second-step/route'
import * as people from '@/app/api/people/route'
import * as password from '@/app/api/password/route'
import * as reauthenticate from '@/app/api/re-authenticate/route'
import { isFresh } from '@/lib/accounts/session'
import { signIn } from '@/lib/accounts/store/sign-in'
import { clientAddress } from '@/lib/server/client-address'
import { Browser } from '../../support/provider/browser'
import { changed, hereIn, parametersOf, psychiatrist, useHospital } from '../../support/provider/hospital'
import { auditOf, firstAdministrator, newPerson, password as words, signInAs } from '../../support/server/accounts'
import { ask, problemOf } from '../../support/server/ask'
import { query, refusal } from '../../support/server/database'

const at = useHospital(4420)

describe('who was vouched for shows anew who they are', () => {
  const isProven = async (browser: Browser) => isFresh((await hereIn(browser))?.authenticatedAt ?? 0, Date.now())
  /** Signed in, and not asked for five minutes. */
  async function longHere(): Promise<{ browser: Browser; subject: string }> {
    const subject = await at.known()
    const browser = new Browser()
    await browser.signIn(subject)
    await query(at.ownerUrl, "UPDATE session SET authenticated_at = now() - interval '5 minutes' WHERE person_id = (SELECT id FROM person WHERE subject = $1)", [subject])
    expect(await isProven(browser)).toBe(false)
    return { browser, subject }
  }

  test('at the provider, which asks although it remembers them', async () => {
    const { browser, subject } = await longHere()
    const address = await browser.startProof()
    expect(parametersOf(address)).toMatchObject({ prompt: 'login', max_age: '0' })
    const answer = await browser.visit(address, { account: subject })
    expect([browser.wasAsked, await browser.comeBack(answer), await isProven(browser)]).toEqual([true, '/returned', true])
    expect(await auditOf(at.appUrl, String((await hereIn(browser))?.session))).toEqual(['session.opened done', 'session.proven done'])
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
    const other = await at.known()
    // Somebody else at the desk, whom the provider meets for the first time.
    browser.others.clear()
    expect([await browser.prove({ account: other }), await isProven(browser), await at.accountOf(other)]).toEqual(['/returned?refused=someone-else', false, undefined])
  })

  test('and a proof for a session that ended meanwhile proves no other', async () => {
    const { browser, subject } = await longHere()
    const answer = await browser.visit(await browser.startProof(), { account: subject })
    await browser.signIn(subject)
    const { token } = browser
    await query(at.ownerUrl, 'UPDATE session SET authenticated_at = now() - interval \'5 minutes\'')
    expect([await browser.comeBack(answer), await isProven(browser), browser.token]).toEqual(['/returned?refused=someone-else', false, token])
  })

  test('a session the provider opened from memory is as old as what they showed it', async () => {
    const subject = await at.known()
    const browser = new Browser()
    await browser.visit(await browser.start(), { account: subject, ago: 600 })
    const answer = await browser.visit(await browser.start(), 'denied')
    expect([browser.wasAsked, await browser.comeBack(answer), await isProven(browser)]).toEqual([false, '/sign-in', false])
    // To unlock a screen it asks.
    const anew = await browser.visit(await browser.start('?anew&to=/returned'), { account: subject })
    expect([browser.wasAsked, await browser.comeBack(anew), await isProven(browser)]).toEqual([true, '/returned', true])
  })

  test('and nobody else is sent there', async () => {
    await firstAdministratorOnce()
    const { token } = await signInAs((await newPerson()).name)
    const browser = new Browser()
    browser.own.set('consult', token)
    expect(await browser.startProof()).toBe('null')
    expect(await new Browser().startProof()).toBe('null')
  })
})

/** Whoever is administrator of the test file: made by the first test that needs one. */
async function firstAdministratorOnce() {
  const [found] = await query<{ id: string; name: string }>(at.appUrl, "SELECT id, name FROM person WHERE sign_in_name = 'ada'")
  return found === undefined ? await firstAdministrator(at.appUrl) : { ...found, role: 'administrator' as const }
}

test('those who come back from the provider and those who sign in here, from one address at once, do not stand in each other’s way', async () => {
  await firstAdministratorOnce()
  const address = clientAddress(new Headers())
  const browsers = Array.from({ length: 12 }, () => new Browser())
  await at.know(Object.fromEntries(browsers.map((_, i) => [`many-${i}`, psychiatrist])))
  const answers: (string | undefined)[] = []
  for (const [i, browser] of browsers.entries()) answers.push(await browser.visit(await browser.start(), { account: `many-${i}` }))
  const others = Array.from({ length: 4 }, () => signIn('ada', { password: words, address }, 'Firefox'))
  const [ends, here] = await Promise.all([Promise.all(browsers.map((browser, i) => browser.comeBack(answers[i]))), Promise.all(others)])
  expect(ends).toEqual(browsers.map(() => '/sign-in'))
  expect(here.map((one) => 'value' in one)).toEqual([true, true, true, true])
})

describe('an account of the provider', () => {
  test('has no password here, and takes none', async () => {
    const browser = new Browser()
    await browser.signIn(await at.known())
    const token = String(browser.token)
    for (const [route, body] of [[reauthenticate, { password: words }], [password, { password: words, next: 'nine calm otters drift' }]] as const) expect((await ask(route.POST, 'POST', { token, body })).status).toBe(403)
    const { actor } = (await hereIn(browser)) ?? {}
    expect((await auditOf(at.appUrl, String(actor?.id))).slice(1)).toEqual(['session.proven refused no-password', 'person.password-changed refused no-password'])
  })

  test('is listed with how it signs in; neither role nor password is set here', async () => {
    const subject = await at.known()
    await new Browser().signIn(subject)
    const { id } = (await at.accountOf(subject)) ?? { id: '' }
    await firstAdministratorOnce()
    const { token } = await signInAs('ada')
    const listed = (await (await ask(people.GET, 'GET', { token })).json()) as readonly { id: string }[]
    expect(listed.find((one) => one.id === id)).toEqual({ id, name: 'Dr. Una Heron', subject, role: 'psychiatrist', active: true, hasSecondStep: false })
    const tried = [[oneRole.PUT, 'PUT', { role: 'administrator' }, 'role'], [onePassword.PUT, 'PUT', { password: words }, 'password'], [oneSecondStep.DELETE, 'DELETE', {}, 'second-step']] as const
    for (const [handler, method, body, field] of tried) {
      const refused = await ask(handler, method, { token, params: { id }, body })
      expect([refused.status, (await problemOf(refused)).faults.map((fault) => fault.field)]).toEqual([422, [field]])
    }
    expect((await auditOf(at.appUrl, id)).slice(1)).toEqual(['person.role-set refused of-provider', 'person.password-set refused of-provider', 'person.second-step-reset refused of-provider'])
  })

  test('that administers does not stand in for the last administrator with a password, and closes set-up', async () => {
    await firstAdministratorOnce()
    await query(at.ownerUrl, "INSERT INTO setup_secret (hash) VALUES (decode(repeat('ab', 32), 'hex'))")
    await new Browser().signIn(await at.known({ name: 'Al Teal', groups: ['consult-administrators'] }))
    expect(await query(at.ownerUrl, 'SELECT 1 FROM setup_secret WHERE used_at IS NULL')).toEqual([])
    const { token } = await signInAs('ada')
    const listed = (await (await ask(people.GET, 'GET', { token })).json()) as readonly { id: string; signInName?: string }[]
    const refused = await ask(oneRole.PUT, 'PUT', { token, params: { id: String(listed.find(({ signInName }) => signInName === 'ada')?.id) }, body: { role: 'psychiatrist' } })
    expect([refused.status, (await problemOf(refused)).faults]).toEqual([422, [{ field: 'role', message: 'This is the last administrator. Make another one first.' }]])
  })

  test.each([
    ['a password as well', "INSERT INTO person (name, role, issuer, subject, password_hash) VALUES ('X', 'trainee', 'i', 's', 'h')"],
    ['a sign-in name as well', "INSERT INTO person (name, role, issuer, subject, sign_in_name) VALUES ('X', 'trainee', 'i', 's', 'x')"],
    ['neither', "INSERT INTO person (name, role) VALUES ('X', 'trainee')"],
    ['a name without a password', "INSERT INTO person (name, role, sign_in_name) VALUES ('X', 'trainee', 'x')"],
    ['a subject of nobody', "INSERT INTO person (name, role, subject) VALUES ('X', 'trainee', 's')"],
    ['a password and no role', "INSERT INTO person (name, sign_in_name, password_hash) VALUES ('X', 'x', 'h')"],
  ])('the database keeps none with %s', async (_, statement) => {
    expect(await refusal(at.appUrl, statement)).toContain('person_signs_in_one_way')
  })

  test('the database keeps one of a subject', async () => {
    const insert = "INSERT INTO person (name, role, issuer, subject) VALUES ('X', 'trainee', 'i', 's')"
    await query(at.appUrl, insert)
    expect(await refusal(at.appUrl, insert)).toContain('person_issuer_subject_key')
  })
})
