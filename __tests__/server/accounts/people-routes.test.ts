import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import * as active from '@/app/api/people/[id]/active/route'
import * as personPassword from '@/app/api/people/[id]/password/route'
import * as role from '@/app/api/people/[id]/role/route'
import * as personSecondStep from '@/app/api/people/[id]/second-step/route'
import * as people from '@/app/api/people/route'
import * as reauthenticate from '@/app/api/re-authenticate/route'
import * as sessions from '@/app/api/sessions/route'
import * as retention from '@/app/api/settings/retention/route'
import * as secondStep from '@/app/api/settings/second-step/route'
import * as signIn from '@/app/api/sign-in/route'
import type { Actor } from '@/lib/accounts/person'
import { roleIds } from '@/lib/accounts/role'
import { auditOf, firstAdministrator, letGo, newPerson, password, signInAs, useFreshDatabase } from '../../support/server/accounts'
import { ask, problemOf, tokenIn } from '../../support/server/ask'
import { query } from '../../support/server/database'

let ownerUrl: string
let appUrl: string
let administrator: Actor
let token: string

beforeAll(async () => {
  ;({ ownerUrl, appUrl } = await useFreshDatabase())
  administrator = await firstAdministrator(appUrl)
})
beforeEach(async () => ({ token } = await signInAs('ada')))
afterAll(letGo)

type Sent = { readonly token?: string; readonly id?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
type Route = (sent: Sent) => Promise<Response>

const newBody = () => ({ name: 'Dr. Cy Vale', signInName: `p.${randomUUID()}`, role: 'psychiatrist', password })

/** Every route that manages people, each with a body it takes. */
const routes = {
  'GET people': (sent) => ask(people.GET, 'GET', sent),
  'POST people': ({ body = newBody(), ...sent }) => ask(people.POST, 'POST', { ...sent, body }),
  'PUT people/[id]/role': ({ id = '', body = { role: 'trainee' }, ...sent }) => ask(role.PUT, 'PUT', { ...sent, params: { id }, body }),
  'PUT people/[id]/active': ({ id = '', body = { active: true }, ...sent }) => ask(active.PUT, 'PUT', { ...sent, params: { id }, body }),
  'PUT people/[id]/password': ({ id = '', body = { password }, ...sent }) => ask(personPassword.PUT, 'PUT', { ...sent, params: { id }, body }),
  'DELETE people/[id]/second-step': ({ id = '', ...sent }) => ask(personSecondStep.DELETE, 'DELETE', { ...sent, params: { id } }),
  'GET settings/second-step': (sent) => ask(secondStep.GET, 'GET', sent),
  'GET settings/retention': (sent) => ask(retention.GET, 'GET', sent),
  'PUT settings/retention': ({ body = { spentDays: 90, archivedYears: 10 }, ...sent }) => ask(retention.PUT, 'PUT', { ...sent, body }),
  'PUT settings/second-step': ({ body = { required: false }, ...sent }) => ask(secondStep.PUT, 'PUT', { ...sent, body }),
} as const satisfies Record<string, Route>

type RouteName = keyof typeof routes
const names = Object.keys(routes) as readonly RouteName[]
const changing = names.filter((name) => !name.startsWith('GET'))
const statuses = async (sent: Sent, asked: readonly RouteName[] = names) => {
  const found: number[] = []
  for (const name of asked) found.push((await routes[name](sent)).status)
  return found
}
const all = (status: number, of: readonly RouteName[] = names) => of.map(() => status)

/** Lets so much time pass that somebody has to show again who they are. */
const passFiveMinutes = ({ id }: { readonly id: string }) => query(ownerUrl, "UPDATE session SET authenticated_at = authenticated_at - interval '5 minutes' WHERE person_id = $1", [id])

/** Has everybody need a second step, past the routes. */
const requireAll = (required: boolean) =>
  query(ownerUrl, "INSERT INTO setting (name, value) VALUES ('second-step-required', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value", [JSON.stringify(required)])

describe('who may manage people', () => {
  test.each(roleIds)('by route: %s', async (kind) => {
    const [somebody, other] = [await newPerson(kind), await newPerson()]
    const { token: theirs } = await signInAs(somebody.name)
    expect(await statuses({ token: theirs, id: other.id })).toEqual(kind === 'administrator' ? [200, 200, 204, 204, 204, 204, 200, 200, 204, 204] : all(403))
  })

  test('not an administrator who still lacks the second step that everybody needs', async () => {
    const { name } = await newPerson('administrator')
    const { token: theirs } = await signInAs(name)
    await requireAll(true)
    expect(await statuses({ token: theirs, id: administrator.id })).toEqual(all(403))
    await requireAll(false)
  })

  test('nobody who is not signed in, and no page but ours', async () => {
    for (const unknown of [undefined, 'x'.repeat(43)]) expect(await statuses({ token: unknown, id: administrator.id })).toEqual(all(401))
    const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect(await statuses({ token, id: administrator.id, headers: elsewhere }, changing)).toEqual(all(403, changing))
  })

  test('every route that manages people is in the table above', () => {
    const api = join(__dirname, '..', '..', '..', 'app', 'api')
    const files = readdirSync(api, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'))
    const found = files.filter((file) => /^(people|settings)\b.*route\.ts$/.test(file)).map((file) => file.replace(/\/route\.ts$/, ''))
    expect(found.toSorted()).toEqual([...new Set(names.map((name) => String(name.split(' ')[1])))].toSorted())
  })
})

test('a change asks for the password of the last five minutes, and the audit is told; reading does not ask', async () => {
  const other = await newPerson()
  await passFiveMinutes(administrator)
  for (const name of changing) {
    const response = await routes[name]({ token, id: other.id })
    expect([name, response.status, (await problemOf(response)).type]).toEqual([name, 401, 'urn:ketamine-consult:problem:prove-anew'])
  }
  expect(await statuses({ token }, ['GET people', 'GET settings/second-step', 'GET settings/retention'])).toEqual([200, 200, 200])
  expect((await auditOf(appUrl, other.id)).filter((line) => line.endsWith(' refused prove-anew'))).toHaveLength(4)
  expect((await ask(reauthenticate.POST, 'POST', { token, body: { password } })).status).toBe(204)
  expect(await statuses({ token, id: other.id }, changing)).toEqual([200, 204, 204, 204, 204, 204, 204])
})

describe('an account', () => {
  const enter = async (signInName: string, words: string) => await ask(signIn.POST, 'POST', { body: { signInName, password: words } })

  test('that was made opens with its first password, and is told without it', async () => {
    const body = newBody()
    const made = await routes['POST people']({ token, body })
    const { id, ...told } = (await made.json()) as { readonly id: string }
    expect(told).toEqual({ name: body.name, signInName: body.signInName, role: body.role, active: true, hasSecondStep: false })
    expect((await enter(body.signInName, password)).status).toBe(204)
    const listed = (await (await routes['GET people']({ token })).json()) as readonly { readonly id: string }[]
    expect(listed).toContainEqual({ id, ...told })
    expect(await auditOf(appUrl, id)).toEqual(['person.made done'])
  })

  test('of somebody who left is signed out at once, does not open, and opens again once they are back', async () => {
    const { id, name } = await newPerson()
    const theirs = String(tokenIn(await enter(name, password)))
    expect((await routes['PUT people/[id]/active']({ token, id, body: { active: false } })).status).toBe(204)
    expect((await ask(sessions.GET, 'GET', { token: theirs })).status).toBe(401)
    expect((await enter(name, password)).status).toBe(401)
    expect((await routes['PUT people/[id]/active']({ token, id, body: { active: true } })).status).toBe(204)
    expect((await enter(name, password)).status).toBe(204)
  })

  test('with a new password opens with that one alone', async () => {
    const { id, name } = await newPerson()
    const next = 'nine calm otters drift'
    expect((await routes['PUT people/[id]/password']({ token, id, body: { password: next } })).status).toBe(204)
    expect([(await enter(name, password)).status, (await enter(name, next)).status]).toEqual([401, 204])
  })
})

test('the last administrator stays, whoever asks, and the audit is told', async () => {
  await query(ownerUrl, "UPDATE person SET active = false WHERE role = 'administrator' AND id <> $1", [administrator.id])
  const { id } = administrator
  const kept = [await routes['PUT people/[id]/role']({ token, id }), await routes['PUT people/[id]/active']({ token, id, body: { active: false } })]
  const told = await Promise.all(kept.map(problemOf))
  expect(told.map(({ status, faults }) => [status, faults])).toEqual(['role', 'active'].map((field) => [422, [{ field, message: 'This is the last administrator. Make another one first.' }]]))
  expect((await auditOf(appUrl, id)).filter((line) => line.endsWith('last-administrator'))).toEqual(['person.role-set refused last-administrator', 'person.deactivated refused last-administrator'])
})

test('everybody needs a second step once it is asked for', async () => {
  const required = async () => (await (await routes['GET settings/second-step']({ token })).json()) as unknown
  expect(await required()).toEqual({ required: false })
  expect((await routes['PUT settings/second-step']({ token, body: { required: true } })).status).toBe(204)
  // Whoever asked for it and has none has to set up theirs first.
  expect((await routes['GET settings/second-step']({ token })).status).toBe(403)
  await requireAll(false)
  expect(await required()).toEqual({ required: false })
  expect(await auditOf(appUrl, 'second-step-required')).toContain('setting.changed done')
})

describe('an address', () => {
  const ofOne = names.filter((name) => name.includes('[id]'))

  test.each(['x', '../people', '%00', '22222222-ABCD-4222-8222-222222222222', "' OR '1'='1", ''])('with %j for an id is that of nobody, and the audit keeps nothing of it', async (id) => {
    expect(await statuses({ token, id }, ofOne)).toEqual(all(404, ofOne))
    expect(await auditOf(appUrl, id)).toEqual([])
  })

  test('with the id of nobody is not found, and the audit is told', async () => {
    const id = randomUUID()
    expect(await statuses({ token, id }, ofOne)).toEqual(all(404, ofOne))
    expect(await auditOf(appUrl, id)).toHaveLength(ofOne.length)
  })
})

describe('a body', () => {
  test.each<[RouteName, object, string]>([
    ['POST people', { role: 'owner' }, 'role'],
    ['POST people', { role: undefined }, 'role'],
    ['POST people', { active: false }, 'active'],
    ['POST people', { name: ' ' }, 'name'],
    ['POST people', { signInName: 'with spaces in it' }, 'signInName'],
    ['POST people', { signInName: 'ADA' }, 'signInName'],
    ['POST people', { password: 'too short' }, 'password'],
    ['POST people', { password: 'CyValeCyVale2026' }, 'password'],
    ['POST people', { password: 'a\u0000b'.repeat(10) }, 'password'],
  ])('of %s with %j is refused by its field', async (name, more, field) => {
    const response = await routes[name]({ token, body: { ...newBody(), ...more } })
    expect([response.status, (await problemOf(response)).faults.map((fault) => fault.field)]).toEqual([422, [field]])
  })

  test.each<[RouteName, object, string]>([
    ['PUT people/[id]/role', { role: 'none' }, 'role'],
    ['PUT people/[id]/role', { role: 'trainee', active: true }, 'active'],
    ['PUT people/[id]/active', { active: 'no' }, 'active'],
    ['PUT people/[id]/password', { password: 'too short' }, 'password'],
    ['PUT settings/second-step', { required: 1 }, 'required'],
    ['PUT settings/retention', { spentDays: 0, archivedYears: 10 }, 'spentDays'],
    ['PUT settings/retention', { spentDays: 366, archivedYears: 10 }, 'spentDays'],
    ['PUT settings/retention', { spentDays: 90, archivedYears: 1.5 }, 'archivedYears'],
    ['PUT settings/retention', { spentDays: 90, archivedYears: 10, audit: 1 }, 'audit'],
  ])('of %s that is %j is refused by its field', async (name, body, field) => {
    const { id } = await newPerson()
    const response = await routes[name]({ token, id, body })
    expect([response.status, (await problemOf(response)).faults.map((fault) => fault.field)]).toEqual([422, [field]])
  })
})

test('no password stands in the audit or the log', async () => {
  const canary = 'canary quartz umbrella'
  const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { id } = await newPerson()
  await routes['POST people']({ token, body: { ...newBody(), password: canary } })
  await routes['PUT people/[id]/password']({ token, id, body: { password: canary } })
  const written = log.mock.calls.map(([line]) => String(line)).join('')
  log.mockRestore()
  const rows = await query(appUrl, 'SELECT row_to_json(audit)::text AS row FROM audit')
  expect(`${written}${JSON.stringify(rows)}`).not.toContain('canary')
})
