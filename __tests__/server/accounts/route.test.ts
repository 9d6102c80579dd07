import { z } from 'zod'
import { signOut } from '@/lib/accounts/store/sessions'
import { notAllowed } from '@/lib/server/problem'
import { answering, forAnyone, forSignedIn } from '@/lib/server/route'
import { text } from '@/lib/server/text'
import { firstAdministrator, letGo, newPerson, signInAs, useFreshDatabase } from '../../support/server/accounts'
import { ask, problemOf } from '../../support/server/ask'
import { query } from '../../support/server/database'

let ownerUrl: string
let appUrl: string
const acted = jest.fn()

const shape = z.strictObject({ word: text(5), list: z.array(z.number()).max(2).optional() })
const route = answering({
  GET: forSignedIn({ isPoll: true, act: ({ who, params }) => Promise.resolve({ value: { id: who.actor.id, part: params.part } }) }),
  POST: forAnyone({ body: shape, act: ({ body }) => Promise.resolve(acted(body) as undefined).then(() => ({ value: null })) }),
  PUT: forSignedIn({ act: () => Promise.resolve({ refused: notAllowed() }) }),
  PATCH: forAnyone({ act: () => Promise.reject(new Error('SELECT secret FROM person')) }),
})

beforeAll(async () => {
  ;({ ownerUrl, appUrl } = await useFreshDatabase())
  await firstAdministrator(appUrl)
})
beforeEach(() => acted.mockClear())
afterAll(letGo)

describe('a changing request', () => {
  test('from a page of this application is acted on', async () => {
    const response = await ask(route.POST, 'POST', { body: { word: 'yes' } })
    expect([response.status, response.headers.get('cache-control')]).toEqual([204, 'no-store'])
    expect(acted).toHaveBeenCalledWith({ word: 'yes' })
  })

  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-site' }],
    ['another site, by its Origin alone', { origin: 'https://evil.example', 'sec-fetch-site': '' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a name that was pointed at this machine', { host: 'evil.example:3000', origin: 'http://evil.example:3000' }],
    ['https where http is served', { origin: 'https://127.0.0.1:3000' }],
  ])('from %s is refused', async (_, headers) => {
    const response = await ask(route.POST, 'POST', { body: { word: 'yes' }, headers })
    expect([response.status, (await problemOf(response)).type]).toEqual([403, 'urn:ketamine-consult:problem:not-same-origin'])
    expect(acted).not.toHaveBeenCalled()
  })

  test('of a page elsewhere that takes it for a part of itself is refused, and who follows a way from there comes in', async () => {
    const from = async (mode: string) => (await ask(route.GET, 'GET', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode } })).status
    expect([await from('no-cors'), await from('cors'), await from('navigate')]).toEqual([403, 403, 401])
  })

  test('from what says nothing of where it comes from is refused', async () => {
    const bare = new Request('http://127.0.0.1:3000/api/x', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"word":"yes"}' })
    expect((await route.POST(bare)).status).toBe(403)
  })

  test.each([
    ['a form', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['text', 415, { headers: { 'content-type': 'text/plain' } }],
    ['a body of more than 200 kB', 413, { body: JSON.stringify({ word: 'x'.repeat(200 * 1024) }) }],
    ['half a document', 400, { body: '{"word":' }],
    ['a list nested ten thousand times', 422, { body: '['.repeat(10_000) + ']'.repeat(10_000) }],
  ] as const)('that is %s is refused', async (_, status, said) => {
    expect((await ask(route.POST, 'POST', said)).status).toBe(status)
    expect(acted).not.toHaveBeenCalled()
  })

  test.each<[string, unknown, string]>([
    ['an unknown field', { word: 'yes', role: 'administrator' }, 'role'],
    ['__proto__', JSON.parse('{"word":"yes","__proto__":{"a":1}}') as unknown, '__proto__'],
    ['a missing field', {}, 'word'],
    ['a text that is too long', { word: 'longer' }, 'word'],
    ['NUL', { word: '\u0000' }, 'word'],
    ['half a character', { word: '\ud800' }, 'word'],
    ['a list that is too long', { word: 'yes', list: [1, 2, 3] }, 'list'],
    ['a cell of a list', { word: 'yes', list: ['1'] }, 'list.0'],
    ['a list for an object', [], 'body'],
  ])('with %s names the field', async (_, body, field) => {
    const response = await ask(route.POST, 'POST', { body })
    expect(response.status).toBe(422)
    expect((await problemOf(response)).faults.map((fault) => fault.field)).toContain(field)
  })

  test('that has nothing to say says {}', async () => {
    const { token } = await signInAs((await newPerson()).name)
    expect((await ask(route.PUT, 'PUT', { token, body: { more: 1 } })).status).toBe(422)
    const response = await ask(route.PUT, 'PUT', { token })
    expect([response.status, response.headers.get('content-type')]).toEqual([403, 'application/problem+json'])
  })
})

describe('who asks', () => {
  test('is whoever has a live session', async () => {
    const { id, name } = await newPerson()
    const { token, here } = await signInAs(name)
    expect((await ask(route.GET, 'GET')).status).toBe(401)
    expect((await ask(route.GET, 'GET', { token: 'x'.repeat(43) })).status).toBe(401)
    const asOne = (person: string) => ask(route.GET, 'GET', { token, headers: { 'x-as-person': person } })
    expect((await asOne(id)).status).toBe(200)
    // Another person's page, left open in another tab, does nothing in the name of whoever is here now.
    const asAnother = await asOne('00000000-0000-4000-8000-000000000000')
    expect([asAnother.status, (await problemOf(asAnother)).type]).toEqual([403, 'urn:ketamine-consult:problem:someone-else'])
    const response = await ask(route.GET, 'GET', { token, params: { part: 'a' } })
    expect(await response.json()).toEqual({ id, part: 'a' })
    expect(response.headers.get('cache-control')).toBe('no-store')
    await signOut(here)
    expect((await ask(route.GET, 'GET', { token })).status).toBe(401)
  })

  test('with a timer keeps no session alive', async () => {
    const { id, name } = await newPerson()
    const { token } = await signInAs(name)
    const pass = () => query(ownerUrl, "UPDATE session SET last_seen_at = last_seen_at - interval '8 minutes' WHERE person_id = $1", [id])
    await pass()
    expect((await ask(route.GET, 'GET', { token })).status).toBe(200)
    await pass()
    expect((await ask(route.GET, 'GET', { token })).status).toBe(401)
  })
})

test('a method an address does not have is told with those it has', async () => {
  const response = await ask(route.DELETE, 'DELETE')
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, PUT, PATCH, OPTIONS'])
  expect((await ask(route.OPTIONS, 'OPTIONS')).headers.get('allow')).toBe('GET, HEAD, POST, PUT, PATCH, OPTIONS')
})

test('what fails is found in the log by its correlation, and its words stay here', async () => {
  const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const response = await ask(route.PATCH, 'PATCH')
  const lines = log.mock.calls.map(([line]) => String(line))
  log.mockRestore()
  const told = JSON.stringify(await problemOf(response.clone()))
  expect(response.status).toBe(500)
  expect(`${told}${lines.join('')}`).not.toContain('SELECT')
  expect(lines.map((line) => (JSON.parse(line) as { correlation: string }).correlation)).toEqual([(await problemOf(response)).correlation])
})
