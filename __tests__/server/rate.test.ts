import { randomUUID } from 'node:crypto'
import * as audit from '@/app/api/audit/route'
import * as answers from '@/app/api/cases/[id]/answers/route'
import * as fhir from '@/app/api/cases/[id]/fhir/route'
import * as search from '@/app/api/cases/search/route'
import * as guidance from '@/app/api/guidance/route'
import * as live from '@/app/api/live/route'
import * as shared from '@/app/api/practice/shared/route'
import * as queue from '@/app/api/queue/route'
import * as ready from '@/app/api/ready/route'
import * as signIn from '@/app/api/sign-in/route'
import { QUIET_MS } from '@/components/case/saving'
import { firstAdministrator, letGo, newPerson, signInAs, useFreshDatabase } from '../support/server/accounts'
import { ask, problemOf } from '../support/server/ask'
import { query } from '../support/server/database'

let appUrl: string
let log: jest.SpyInstance

/** How often each status was answered. */
const answered = async (times: number, one: () => Promise<Response>) => {
  const statuses = new Map<number, number>()
  for (let at = 0; at < times; at += 1) {
    const { status } = await one()
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  return Object.fromEntries(statuses)
}

beforeAll(async () => {
  ;({ appUrl } = await useFreshDatabase())
  await firstAdministrator(appUrl)
})
afterAll(letGo)
beforeEach(() => (log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)))
afterEach(() => jest.restoreAllMocks())

const worker = async (role: 'psychiatrist' | 'administrator' = 'psychiatrist') => {
  const { id, name } = await newPerson(role)
  return { id, name, token: (await signInAs(name)).token }
}

describe('within a minute', () => {
  let minute = 0
  /** Sessions are opened at the clock of the machine; the counts begin at a minute that is not over while a test runs. */
  beforeEach(() => {
    minute += 1
    const now = Date.now()
    jest.spyOn(Date, 'now').mockReturnValue(Math.ceil(now / 60_000) * 60_000 + minute * 60_000 + 18_000)
  })

  test('one person searches 60 times, and is told how long to wait; others, and what else they do, go on', async () => {
    const [one, other] = [await worker(), await worker()]
    const searchAs = (token: string) => () => ask(search.POST, 'POST', { token, body: { text: 'heron' } })
    expect(await answered(61, searchAs(one.token))).toEqual({ 200: 60, 429: 1 })
    const refused = await searchAs(one.token)()
    expect([refused.headers.get('retry-after'), refused.headers.get('content-type')]).toEqual(['42', 'application/problem+json'])
    expect(await problemOf(refused)).toMatchObject({ type: 'urn:ketamine-consult:problem:too-many-requests', waitSeconds: 42 })
    expect(log.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('too-many-requests'))).toHaveLength(1)
    expect(await answered(1, searchAs(other.token))).toEqual({ 200: 1 })
    expect((await ask(queue.GET, 'GET', { token: one.token })).status).toBe(200)
  })

  test('one person exports 10 times, also from two devices', async () => {
    const { name, token } = await worker('administrator')
    const second = (await signInAs(name)).token
    const before = await query(appUrl, "SELECT count(*)::int AS many FROM audit WHERE action = 'audit.exported'")
    expect(await answered(8, () => ask(audit.GET, 'GET', { token }))).toEqual({ 200: 8 })
    expect(await answered(8, () => ask(audit.GET, 'GET', { token: second }))).toEqual({ 200: 2, 429: 6 })
    const after = await query(appUrl, "SELECT count(*)::int AS many FROM audit WHERE action = 'audit.exported'")
    expect(Number(after[0]?.many) - Number(before[0]?.many)).toBe(10)
  })

  test('cases that go out count among the exports', async () => {
    const { token } = await worker()
    expect(await answered(11, () => ask(fhir.POST, 'POST', { token, params: { id: randomUUID() } }))).toEqual({ 404: 10, 429: 1 })
  })

  test('and so do cases that are shared to learn from', async () => {
    const { token } = await worker()
    const send = () => ask(shared.POST, 'POST', { token, body: { id: randomUUID(), case: randomUUID(), revision: 1, confirmed: true } })
    expect(await answered(8, send)).toEqual({ 404: 8 })
    expect(await answered(3, () => ask(fhir.POST, 'POST', { token, params: { id: randomUUID() } }))).toEqual({ 404: 2, 429: 1 })
    expect(await answered(1, send)).toEqual({ 429: 1 })
  })

  test('one person asks 600 times: autosave of five tabs, a queue asked every second and 100 pages with it do not come near', async () => {
    const { token } = await worker()
    const autosaves = Math.ceil(60_000 / QUIET_MS) * 5
    const save = () => ask(answers.PUT, 'PUT', { token, params: { id: randomUUID() }, body: { revision: 1, changes: { age: 45 } } })
    expect(await answered(autosaves, save)).toEqual({ 404: 375 })
    expect(await answered(60, () => ask(queue.GET, 'GET', { token }))).toEqual({ 200: 60 })
    expect(await answered(100, save)).toEqual({ 404: 100 })
    expect(await answered(66, save)).toEqual({ 404: 65, 429: 1 })
  })

  test('one address that nobody is signed in from asks 600 times, and the next minute begins anew; who watches the server is never told to wait', async () => {
    const guess = () => ask(queue.GET, 'GET', { token: 'x'.repeat(43) })
    const assess = async () => await guidance.POST(new Request('http://127.0.0.1/api/guidance', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"answers":{}}' }))
    expect(await answered(599, guess)).toEqual({ 401: 599 })
    expect(await answered(2, assess)).toEqual({ 200: 1, 429: 1 })
    expect((await ask(signIn.POST, 'POST', { body: {} })).status).toBe(429)
    expect((await ask(live.GET, 'GET')).status).toBe(200)
    expect((await ask(ready.GET, 'GET')).status).toBe(200)
    const { token } = await worker()
    expect((await ask(queue.GET, 'GET', { token })).status).toBe(200)
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 42_000)
    expect(await answered(1, guess)).toEqual({ 401: 1 })
  })
})
