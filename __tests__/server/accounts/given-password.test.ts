import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as passwordRoute from '@/app/api/password/route'
import * as queue from '@/app/api/queue/route'
import * as signOut from '@/app/api/sign-out/route'
import type { Actor } from '@/lib/accounts/person'
import { makePerson, setPassword } from '@/lib/accounts/store/people'
import { findSession } from '@/lib/accounts/store/sessions'
import { signIn } from '@/lib/accounts/store/sign-in'
import { auditOf, firstAdministrator, given, letGo, newPerson, password, proof, proven, signInAs, useFreshDatabase } from '../../support/server/accounts'
import { ask, problemOf } from '../../support/server/ask'

let appUrl: string
let administrator: Actor

beforeAll(async () => {
  ;({ appUrl } = await useFreshDatabase())
  administrator = await firstAdministrator(appUrl)
})
afterAll(letGo)

const own = 'nine calm otters drift'

/** Somebody whose account was made just now, signed in with the password they were given. */
async function newcomer() {
  const signInName = `p.${randomUUID()}`
  const { id } = given(await makePerson(proven(administrator), { name: 'Dr. Bo Lind', signInName, role: 'psychiatrist', password }))
  return { id, name: signInName, ...(await signInAs(signInName)) }
}
const choose = (token: string, next: string, present = password) => ask(passwordRoute.POST, 'POST', { token, body: { password: present, next } })

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Handlers = Readonly<Record<(typeof methods)[number], Parameters<typeof ask>[0]>>

/** What every method of every address answers with a token, but for those that answer everybody, and for signing out, which ends the session. */
async function answers(token: string): Promise<Readonly<Record<string, number>>> {
  const api = join(__dirname, '..', '..', '..', 'app', 'api')
  const found: Record<string, number> = {}
  for (const file of readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('route.ts') && !name.startsWith('sign-out'))) {
    const handlers = (await import(join(api, file))) as Handlers
    for (const method of methods) {
      const body = { password: 'not this one at all', next: own }
      const params = { id: randomUUID(), version: '1' }
      const isOpen = (await ask(handlers[method], method, { params })).status !== 401
      if (!isOpen) found[`${method} ${file.replace(/.route\.ts$/, '')}`] = (await ask(handlers[method], method, { token, body, params })).status
    }
  }
  return found
}

describe('whoever has the password that an administrator gave them', () => {
  test('is here without a role, and is answered by nothing but the change of password and signing out', async () => {
    const { token, here } = await newcomer()
    expect(here).toMatchObject({ hasGivenPassword: true, actor: { name: 'Dr. Bo Lind' } })
    expect(here.actor.role).toBeUndefined()
    const { 'POST password': changed, ...rest } = await answers(token)
    expect(changed).toBe(401)
    expect(Object.keys(rest).length).toBeGreaterThan(20)
    expect(Object.entries(rest).filter(([, status]) => status !== 403)).toEqual([])
  })

  test('is told so, and their work opens once they chose their own', async () => {
    const { id, name, token } = await newcomer()
    const refused = await ask(queue.GET, 'GET', { token })
    expect([refused.status, (await problemOf(refused)).title]).toEqual([403, 'Choose a password of your own first'])
    expect((await choose(token, own)).status).toBe(204)
    expect((await ask(queue.GET, 'GET', { token })).status).toBe(200)
    expect(await findSession(token)).toMatchObject({ hasGivenPassword: false, actor: { role: 'psychiatrist' } })
    expect(await auditOf(appUrl, id)).toEqual(['person.made done', 'person.password-changed done'])
    given(await signIn(name, proof({ password: own }), ''))
  })

  test('does not keep it by choosing it', async () => {
    const { token } = await newcomer()
    const refused = await choose(token, password)
    expect([refused.status, (await problemOf(refused)).faults]).toEqual([422, [{ field: 'next', message: 'This is the present one. Choose another.' }]])
    expect(await findSession(token)).toMatchObject({ hasGivenPassword: true })
  })

  test('can sign out', async () => {
    const { token } = await newcomer()
    expect((await ask(signOut.POST, 'POST', { token })).status).toBe(204)
    expect(await findSession(token)).toBeUndefined()
  })
})

test('a lost password that an administrator replaced is asked to be changed as well', async () => {
  const { id, name } = await newPerson()
  expect((await signInAs(name)).here.hasGivenPassword).toBe(false)
  given(await setPassword(proven(administrator), id, own))
  const { token } = given(await signIn(name, proof({ password: own }), ''))
  expect(await findSession(token)).toMatchObject({ hasGivenPassword: true })
  expect((await choose(token, password, own)).status).toBe(204)
  expect(await findSession(token)).toMatchObject({ hasGivenPassword: false })
})

test('the first administrator chose theirs at set-up', async () => {
  expect((await signInAs('ada')).here).toMatchObject({ hasGivenPassword: false, actor: { role: 'administrator' } })
})
