import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import * as assignments from '@/app/api/practice/assignments/route'
import * as comments from '@/app/api/practice/[id]/comments/route'
import * as practice from '@/app/api/practice/route'
import * as revealed from '@/app/api/practice/[id]/reveal/route'
import * as one from '@/app/api/practice/shared/[id]/route'
import * as shared from '@/app/api/practice/shared/route'
import { share } from '@/lib/learn/store/share'
import { ada, ben, cleo, dov, eli, fay, gus } from '../../support/case-people'
import { ask, problemOf } from '../../support/server/ask'
import { closeStore, doTo, newCase, openStore, share as sharing } from '../../support/server/cases'
import { committing, didOf, doCommit, enter } from '../../support/server/practice'

jest.setTimeout(60_000)

beforeAll(openStore)
afterAll(closeStore)

type Sent = { readonly token?: string; readonly id?: string; readonly body?: unknown }
type Route = (sent: Sent) => Promise<Response>

const caseId = 'seven-weeks'

/** Every route of practice in an account. `id` is what stands in the address. */
const routes = {
  'GET practice': ({ token }) => ask(practice.GET, 'GET', { token }),
  'POST practice': ({ token, body = committing(caseId) }) => ask(practice.POST, 'POST', { token, body }),
  'GET practice/[id]/reveal': ({ token, id = caseId }) => ask(revealed.GET, 'GET', { token, params: { id } }),
  'POST practice/[id]/comments': ({ token, id = randomUUID(), body = { id: randomUUID(), text: 'Seen.' } }) => ask(comments.POST, 'POST', { token, params: { id }, body }),
  'POST practice/assignments': ({ token, body = { person: gus.id, case: caseId } }) => ask(assignments.POST, 'POST', { token, body }),
  'POST practice/shared': ({ token, id = randomUUID(), body = { id: randomUUID(), case: id, revision: 1, confirmed: true } }) => ask(shared.POST, 'POST', { token, body }),
  'DELETE practice/shared/[id]': ({ token, id = randomUUID(), body }) => ask(one.DELETE, 'DELETE', { token, params: { id }, body }),
} as const satisfies Record<string, Route>

/** In the order of the routes above. The case is of `ada`; `cleo` and `dov` see it. */
test.each([
  ['a psychiatrist, of their own case', ada, [200, 200, 200, 204, 204, 200, 204]],
  ['a psychiatrist, of a case not shared', ben, [200, 200, 200, 204, 204, 404, 204]],
  ['the care team', cleo, [403, 403, 403, 403, 403, 403, 403]],
  ['a trainee', dov, [200, 200, 200, 403, 403, 403, 403]],
  ['an administrator', eli, [403, 403, 403, 403, 403, 403, 403]],
  ['somebody who left', fay, [401, 401, 401, 401, 401, 401, 401]],
] as const)('who may ask what: %s', async (_, person, statuses) => {
  const begun = await newCase(ada)
  for (const colleague of [cleo, dov]) await doTo(begun, ada, sharing(colleague, 'read'))
  const commented = (await doCommit(gus, caseId)).id
  const takenBack = didOf(await share(ada, { id: randomUUID(), case: begun.id, revision: 1 })).case
  const ids: Partial<Record<keyof typeof routes, string>> = { 'POST practice/[id]/comments': commented, 'POST practice/shared': begun.id, 'DELETE practice/shared/[id]': takenBack }
  const token = await enter(person)
  const found: number[] = []
  for (const [name, route] of Object.entries(routes) as readonly [keyof typeof routes, Route][]) found.push((await route({ token, ...(ids[name] !== undefined && { id: ids[name] }) })).status)
  expect(found).toEqual(statuses)
})

test('nobody is told anything', async () => {
  for (const token of [undefined, 'x'.repeat(43)]) for (const route of Object.values(routes) as readonly Route[]) expect((await route({ ...(token !== undefined && { token }) })).status).toBe(401)
})

test('every route of practice is in the table above', () => {
  const api = join(__dirname, '..', '..', '..', 'app', 'api')
  const files = readdirSync(api, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'))
  const found = files.filter((file) => /^practice\b.*route\.ts$/.test(file)).map((file) => file.replace(/\/route\.ts$/, ''))
  expect(found.toSorted()).toEqual([...new Set(Object.keys(routes).map((name) => String(name.split(' ')[1])))].toSorted())
})

test.each(['x', '../queue', '\u0000', "' OR '1'='1", '', 'X'.repeat(300)])('an address with %j for an id is that of nothing', async (id) => {
  const token = await enter(ada)
  for (const [name, route] of Object.entries(routes) as readonly [string, Route][]) if (name.includes('[id]')) expect([name, (await route({ token, id })).status]).toEqual([name, 404])
})

test.each<[keyof typeof routes, unknown, string]>([
  ['POST practice/[id]/comments', { id: 'x', text: 'Seen.' }, 'id'],
  ['POST practice/[id]/comments', { id: randomUUID(), text: '  ' }, 'text'],
  ['POST practice/[id]/comments', { id: randomUUID(), text: 'a\u0000b' }, 'text'],
  ['POST practice/[id]/comments', { id: randomUUID(), text: 'x'.repeat(1001) }, 'text'],
  ['POST practice/[id]/comments', { id: randomUUID(), text: 'Seen.', author: ben.id }, 'author'],
  ['POST practice/assignments', { person: 'x', case: caseId }, 'person'],
  ['POST practice/assignments', { person: gus.id, case: 'No case' }, 'case'],
  ['POST practice/assignments', { person: gus.id, case: caseId, due: '2027-02-30' }, 'due'],
  ['POST practice/shared', { id: randomUUID(), case: randomUUID(), revision: 1 }, 'confirmed'],
  ['POST practice/shared', { id: randomUUID(), case: randomUUID(), revision: 1, confirmed: false }, 'confirmed'],
  ['POST practice/shared', { id: randomUUID(), case: randomUUID(), confirmed: true }, 'revision'],
  ['POST practice/shared', { id: randomUUID(), case: randomUUID(), revision: 0, confirmed: true }, 'revision'],
  ['POST practice/shared', { id: 'x', case: randomUUID(), revision: 1, confirmed: true }, 'id'],
  ['DELETE practice/shared/[id]', { id: 'x' }, 'id'],
])('a body of %s with %j is refused by its field', async (name, body, field) => {
  const response = await routes[name]({ token: await enter(ada), body })
  expect(response.status).toBe(422)
  expect((await problemOf(response)).faults.map((fault) => fault.field)).toContain(field)
})
