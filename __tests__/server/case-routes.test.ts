import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import * as cases from '@/app/api/cases/route'
import * as one from '@/app/api/cases/[id]/route'
import * as answers from '@/app/api/cases/[id]/answers/route'
import * as events from '@/app/api/cases/[id]/events/route'
import * as colleagues from '@/app/api/cases/[id]/colleagues/route'
import * as fhir from '@/app/api/cases/[id]/fhir/route'
import * as history from '@/app/api/cases/[id]/history/route'
import * as records from '@/app/api/cases/[id]/records/[version]/route'
import * as exported from '@/app/api/cases/export/route'
import * as search from '@/app/api/cases/search/route'
import * as waiting from '@/app/api/queue/route'
import type { Actor } from '@/lib/accounts/person'
import { openSession } from '@/lib/accounts/store/sessions'
import { basePerson } from '@/lib/clinical/base-person'
import type { Case } from '@/lib/cases/case'
import { database } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import { ada, ben, cleo, dov, eli, fay, gus } from '../support/case-people'
import { ask, problemOf } from '../support/server/ask'
import { auditAfter, closeStore, doTo, newCase, openStore, share, signing } from '../support/server/cases'
import { query } from '../support/server/database'

let ownerUrl: string
beforeAll(async () => ({ ownerUrl } = await openStore()))
afterAll(closeStore)

/** The token of a session of somebody's own. */
const enter = async ({ id }: Actor): Promise<string> => (await transaction(async (within) => await openSession(within, id, 'Firefox'))).token

type Sent = { readonly token?: string; readonly id?: string; readonly body?: unknown }
type Route = (sent: Sent) => Promise<Response>

/** Every route of cases, each asked for what its reader may do at most. */
const routes = {
  'POST cases': ({ token, body = { id: randomUUID(), label: 'New', answers: {} } }) => ask(cases.POST, 'POST', { token, body }),
  'GET cases/[id]': ({ token, id = '' }) => ask(one.GET, 'GET', { token, params: { id } }),
  'PUT cases/[id]/answers': ({ token, id = '', body = { revision: 1, changes: { age: 46 } } }) => ask(answers.PUT, 'PUT', { token, params: { id }, body }),
  'POST cases/[id]/events': ({ token, id = '', body = { kind: 'renamed', from: 'Blue heron', to: 'Grey owl' } }) => ask(events.POST, 'POST', { token, params: { id }, body }),
  'GET cases/[id]/colleagues': ({ token, id = '' }) => ask(colleagues.GET, 'GET', { token, params: { id } }),
  'POST cases/[id]/fhir': ({ token, id = '', body }) => ask(fhir.POST, 'POST', { token, params: { id }, body }),
  'GET cases/[id]/history': ({ token, id = '' }) => ask(history.GET, 'GET', { token, params: { id } }),
  'GET cases/[id]/records/[version]': ({ token, id = '' }) => ask(records.GET, 'GET', { token, params: { id, version: '1' } }),
  'POST cases/search': ({ token, body = { text: 'heron' } }) => ask(search.POST, 'POST', { token, body }),
  'POST cases/export': ({ token, body = { withText: true } }) => ask(exported.POST, 'POST', { token, body }),
  'GET queue': ({ token }) => ask(waiting.GET, 'GET', { token }),
} as const satisfies Record<string, Route>

/** A case that was signed once and is open again, in which somebody stands as told. */
async function caseOf(owner: Actor, person: Actor, sharing: 'read' | 'write' | undefined): Promise<Case> {
  const begun = await newCase(owner)
  if (sharing !== undefined) await doTo(begun, owner, share(person, sharing))
  await doTo(begun, owner, signing(begun))
  return await doTo(begun, owner, { kind: 'reopened', version: 1 })
}

type Row = readonly [says: string, person: Actor, owner: Actor, sharing: 'read' | 'write' | undefined, statuses: readonly number[]]

/** In the order of the routes above. */
const matrix: readonly Row[] = [
  ['a psychiatrist, their own', ada, ada, undefined, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['a psychiatrist, shared to write', ben, ada, 'write', [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['a psychiatrist, shared to read', ben, ada, 'read', [200, 200, 403, 403, 403, 200, 200, 200, 200, 200, 200]],
  ['a psychiatrist, not shared', ben, ada, undefined, [200, 404, 404, 404, 404, 404, 404, 404, 200, 200, 200]],
  ['the care team, shared to write', cleo, ada, 'write', [403, 200, 200, 200, 403, 200, 200, 200, 200, 200, 200]],
  ['the care team, shared to read', cleo, ada, 'read', [403, 200, 403, 403, 403, 200, 200, 200, 200, 200, 200]],
  ['the care team, not shared', cleo, ada, undefined, [403, 404, 404, 404, 404, 404, 404, 404, 200, 200, 200]],
  ['a trainee, their own', dov, dov, undefined, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['a trainee, shared to read', gus, ada, 'read', [200, 200, 403, 403, 403, 403, 403, 403, 200, 200, 200]],
  ['a trainee, not shared', gus, ada, undefined, [200, 404, 404, 404, 404, 404, 404, 404, 200, 200, 200]],
  ['an administrator', eli, ada, undefined, [403, 404, 404, 404, 404, 404, 404, 404, 403, 403, 403]],
  ['somebody who left', fay, ada, undefined, [401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401]],
]

test.each(matrix)('who may ask what: %s', async (_, person, owner, sharing, statuses) => {
  const { id } = await caseOf(owner, person, sharing)
  const token = await enter(person)
  const found: number[] = []
  for (const route of Object.values(routes)) found.push((await route({ token, id })).status)
  expect(found).toEqual(statuses)
}, 30_000)

test('nobody is told anything', async () => {
  const { id } = await newCase(ada)
  for (const token of [undefined, 'x'.repeat(43)]) {
    for (const route of Object.values(routes)) expect((await route({ id, token })).status).toBe(401)
  }
})

test('every route of cases is in the table above', () => {
  const api = join(__dirname, '..', '..', 'app', 'api')
  const files = readdirSync(api, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'))
  const found = files.filter((file) => /^(cases|queue)\b.*route\.ts$/.test(file)).map((file) => file.replace(/\/route\.ts$/, ''))
  expect(found.toSorted()).toEqual([...new Set(Object.keys(routes).map((name) => String(name.split(' ')[1])))].toSorted())
})

const newId = '22222222-abcd-4222-8222-222222222222'

describe('an address', () => {
  test.each(['x', '../queue', '%00', newId.toUpperCase(), "' OR '1'='1", ''])('with %j for an id is that of no case', async (id) => {
    const token = await enter(ada)
    for (const [name, route] of Object.entries(routes)) if (name.includes('[id]')) expect((await route({ token, id })).status).toBe(404)
  })

  test.each(['0', '-1', '2', '1.5', 'x', '1e9', '99999999999999999999'])('with %j for a version is that of no record', async (version) => {
    const { id } = await caseOf(ada, ada, undefined)
    expect((await ask(records.GET, 'GET', { token: await enter(ada), params: { id, version } })).status).toBe(404)
  })
})

describe('a body', () => {
  test.each<[keyof typeof routes, unknown, string]>([
    ['POST cases', { id: 'x', label: 'New', answers: {} }, 'id'],
    ['POST cases', { id: newId, label: '', answers: {} }, 'label'],
    ['POST cases', { id: newId, label: 'New', answers: { nonsense: 1 } }, 'answers.nonsense'],
    ['POST cases', { id: newId, label: 'New', answers: {}, owner: ben.id }, 'owner'],
    ['PUT cases/[id]/answers', { revision: 0, changes: { age: 46 } }, 'revision'],
    ['PUT cases/[id]/answers', { revision: 1, changes: {} }, 'changes'],
    ['PUT cases/[id]/answers', { revision: 1, changes: { payer: 'a\u0000b' } }, 'changes.payer'],
    ['POST cases/[id]/events', { kind: 'created' }, 'kind'],
    ['POST cases/[id]/events', { kind: 'answered', revision: 1, changes: { age: 46 } }, 'kind'],
    ['POST cases/[id]/events', { kind: 'archived', by: ben }, 'by'],
    ['POST cases/[id]/fhir', { format: 'xml' }, 'format'],
    ['POST cases/search', { text: '' }, 'text'],
  ])('of %s with %j is refused by its field', async (name, body, field) => {
    const { id } = await newCase(ada)
    const response = await routes[name]({ token: await enter(ada), id, body })
    expect(response.status).toBe(422)
    expect((await problemOf(response)).faults.map((fault) => fault.field)).toContain(field)
  })

  test.each<[string, unknown, Readonly<Record<string, string | RegExp>>]>([
    ['changes.trials.0.weeks, and a name that is not ours', { changes: { trials: [{ drug: 'sertraline', weeks: 'ten' }] }, age: 'x' }, { revision: /^missing: a whole number/, 'changes.trials.0.weeks': 'a number, or not-known', age: 'no field has this name' }],
    ['a long name, cut', { revision: 1, changes: { age: 46 }, ['q'.repeat(5000)]: 1 }, { [`${'q'.repeat(57)}...`]: 'no field has this name' }],
    ['what no case could hold', { revision: 1, changes: { trials: [[[[[[[[]]]]]]]] } }, { 'changes.trials.0.0.0.0.0.0': 'too deeply nested' }],
  ])('with faults is told each of them: %s', async (_, body, faults) => {
    const { id } = await newCase(ada)
    const problem = await problemOf(await routes['PUT cases/[id]/answers']({ token: await enter(ada), id, body }))
    const expected = Object.entries(faults).map(([field, message]) => ({ field, message: expect.stringMatching(message) as string }))
    expect(problem.faults).toHaveLength(expected.length)
    expect(problem.faults).toEqual(expect.arrayContaining(expected))
  })

  test('with more faults than anybody reads is told a hundred of them', async () => {
    const { id } = await newCase(ada)
    const body = { revision: 1, changes: { age: 46 }, ...Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`, 1])) }
    expect((await problemOf(await routes['PUT cases/[id]/answers']({ token: await enter(ada), id, body }))).faults).toHaveLength(100)
  })

  test('of search goes with filters of the address, by their lists', async () => {
    const token = await enter(ada)
    const { id } = await newCase(ada, basePerson, 'Kestrel')
    const found = async (address: string) => {
      const headers = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', cookie: `consult=${token}` }
      return await search.POST(new Request(`http://127.0.0.1:3000/api/cases/search${address}`, { method: 'POST', headers, body: '{"text":"kestrel"}' }))
    }
    expect(await (await found('?whose=mine&waits=dates')).json()).toMatchObject({ cases: [{ id }] })
    expect(await (await found('?whose=shared')).json()).toEqual({ cases: [] })
    for (const address of ['?sort=label', '?whose=mine&whose=shared', '?after=x', '?toString=1']) expect((await found(address)).status).toBe(422)
  })
})

describe('an answer', () => {
  test('to whom a case can be shared with is who is here and reads shared cases, by name and role, and the audit is told', async () => {
    const { id } = await newCase(ada)
    const response = await routes['GET cases/[id]/colleagues']({ token: await enter(ada), id })
    expect(await response.json()).toEqual([ben, cleo, dov, gus].toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    expect((await auditAfter(ownerUrl)).at(-1)).toMatchObject({ actor: ada.id, action: 'case.colleagues', subject: id, outcome: 'done' })
  })

  test('to saved answers is the revision they made', async () => {
    const { id } = await newCase(ada)
    const response = await routes['PUT cases/[id]/answers']({ token: await enter(ada), id })
    expect([response.status, await response.json(), response.headers.get('cache-control')]).toEqual([200, { revision: 2 }, 'no-store'])
  })

  test('to a revision that is past is how the case stands, and what was answered since', async () => {
    const begun = await newCase(ada)
    const current = await doTo(begun, ada, { kind: 'answered', revision: 1, changes: { age: 50 } })
    const response = await routes['PUT cases/[id]/answers']({ token: await enter(ada), id: begun.id })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ type: 'urn:ketamine-consult:problem:does-not-follow', reason: 'stale', current: { case: JSON.parse(JSON.stringify(current)), since: [{ by: ada.name, items: ['age'] }] } })
  })

  test('to who signs asks for the password where it was given long ago', async () => {
    const { id, revision, answers } = await newCase(ada)
    const token = await enter(ada)
    const body = signing({ revision, answers })
    await query(ownerUrl, "UPDATE session SET authenticated_at = now() - interval '6 minutes' WHERE person_id = $1", [ada.id])
    const refused = await routes['POST cases/[id]/events']({ token, id, body })
    expect([refused.status, (await problemOf(refused)).type]).toEqual([401, 'urn:ketamine-consult:problem:prove-anew'])
    await query(ownerUrl, 'UPDATE session SET authenticated_at = now() WHERE person_id = $1', [ada.id])
    const signed = await routes['POST cases/[id]/events']({ token, id, body })
    expect(await signed.json()).toMatchObject({ case: { id, signatures: [{ version: 1 }] }, head: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string } })
    expect(await (await routes['GET cases/[id]/records/[version]']({ token, id })).json()).toMatchObject({ replay: 'same', record: { case: id } })
  })

  test('where the database is away is "not saved", and says nothing of why', async () => {
    const { id } = await newCase(ada)
    const token = await enter(ada)
    await query(ownerUrl, 'ALTER TABLE audit ADD CONSTRAINT refused CHECK (false) NOT VALID')
    const silent = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const response = await routes['PUT cases/[id]/answers']({ token, id })
    await query(ownerUrl, 'ALTER TABLE audit DROP CONSTRAINT refused')
    silent.mockRestore()
    expect([response.status, await response.json()]).toEqual([503, { type: 'urn:ketamine-consult:problem:not-saved', title: expect.any(String) as string, status: 503, faults: [], correlation: expect.any(String) as string }])
    expect((await routes['PUT cases/[id]/answers']({ token, id })).status).toBe(200)
    expect(await database().caseEvent.count({ where: { caseId: id } })).toBe(2)
  })
})
