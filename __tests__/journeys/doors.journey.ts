import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { before, test } from 'node:test'
import { basePerson } from '../../lib/clinical/base-person'
import { askers, assigning, canary, committing, enter, newCase, revealing, send, sharingToLearn, standAtDoors, tokens, within, type Asker } from './door-people'
import { password, somebody } from './people'

before(standAtDoors)

const files = readdirSync(join(__dirname, '..', '..', 'app'), { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'))

/** The addresses that files of this name make, without the folders that are in no address. */
const addressesOf = (name: string): readonly string[] =>
  files.flatMap((file) => {
    const [last, ...folders] = file.split('/').reverse()
    return last === name ? [`/${folders.reverse().filter((folder) => !folder.startsWith('(')).join('/')}`] : []
  })

/** What one is led to or shown: a page, a page that names the case or the colleague (`told`), the way to sign in, nothing, or another page. */
type Shown = 'told' | 'page' | 'sign-in' | 'nothing' | 'elsewhere'

async function shownOn(path: string, token: string | undefined, headers: Readonly<Record<string, string>>): Promise<Shown> {
  const response = await send('GET', path, { token, headers })
  const text = await response.text()
  const to = response.headers.get('location') ?? /NEXT_REDIRECT;\w+;([^;]+);/.exec(text)?.[1]
  if (to !== undefined) return to.startsWith('/sign-in') ? 'sign-in' : 'elsewhere'
  if (response.status === 404 || text.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return 'nothing'
  assert.equal(response.status, 200, path)
  return text.includes(canary) ? 'told' : 'page'
}

/** What each asker is shown, in their order. */
const closedPages: Readonly<Record<string, readonly Shown[]>> = {
  '/account': ['sign-in', 'page', 'page', 'page', 'page', 'page', 'page'],
  '/admin': ['sign-in', 'page', 'page', 'page', 'page', 'page', 'told'],
  '/admin/audit': ['sign-in', 'page', 'page', 'page', 'page', 'page', 'told'],
  '/admin/retention': ['sign-in', 'page', 'page', 'page', 'page', 'page', 'page'],
  '/cases': ['sign-in', 'told', 'told', 'told', 'page', 'page', 'page'],
  '/cases/[id]': ['sign-in', 'told', 'told', 'told', 'page', 'nothing', 'nothing'],
  '/cases/[id]/handout': ['sign-in', 'told', 'told', 'told', 'nothing', 'nothing', 'nothing'],
  '/cases/[id]/history': ['sign-in', 'page', 'page', 'page', 'nothing', 'nothing', 'nothing'],
  '/cases/[id]/note': ['sign-in', 'told', 'told', 'told', 'nothing', 'nothing', 'nothing'],
  '/cases/[id]/pa': ['sign-in', 'told', 'told', 'told', 'nothing', 'nothing', 'nothing'],
  '/cases/[id]/records': ['sign-in', 'told', 'told', 'told', 'nothing', 'nothing', 'nothing'],
  '/cases/[id]/records/[version]': ['sign-in', 'told', 'told', 'told', 'nothing', 'nothing', 'nothing'],
  '/cases/[id]/sign': ['sign-in', 'told', 'page', 'page', 'nothing', 'nothing', 'nothing'],
  '/cases/[id]/team': ['sign-in', 'told', 'told', 'told', 'nothing', 'nothing', 'nothing'],
  '/cases/[id]/practice': ['sign-in', 'page', 'page', 'page', 'page', 'nothing', 'page'],
  // Practice is open to whoever is not signed in; of the rules nothing is on these pages.
  '/learn': ['page', 'page', 'page', 'page', 'page', 'page', 'page'],
  '/learn/[id]': ['page', 'page', 'page', 'page', 'page', 'page', 'page'],
  '/learn/[id]/reveal': ['page', 'page', 'page', 'page', 'page', 'page', 'page'],
  '/learn/progress': ['page', 'page', 'page', 'page', 'page', 'page', 'page'],
  '/learn/supervise': ['sign-in', 'told', 'page', 'told', 'page', 'told', 'page'],
  '/learn/supervise/[person]': ['sign-in', 'told', 'page', 'told', 'page', 'told', 'page'],
  '/learn/supervise/[person]/[id]': ['sign-in', 'nothing', 'page', 'nothing', 'page', 'nothing', 'page'],
  '/returned': ['sign-in', 'page', 'page', 'page', 'page', 'page', 'page'],
  '/queue': ['sign-in', 'told', 'told', 'page', 'page', 'page', 'page'],
  '/sign-in': ['page', 'elsewhere', 'elsewhere', 'elsewhere', 'elsewhere', 'elsewhere', 'elsewhere'],
}

/** The same for everybody, and told of nobody; asked without an account and by the owner of the case. */
const openPages: Readonly<Record<string, string>> = {
  '/': '/',
  '/about': '/about',
  '/consult': '/consult',
  '/consult/documents': '/consult/documents',
  '/consult/example': '/consult/example',
  '/evidence': '/evidence',
  '/evidence/[id]': '/evidence/esk-indication-trd',
  '/evidence/conflicts': '/evidence/conflicts',
  '/evidence/source/[id]': '/evidence/source/spravato-label',
  '/gallery': '/gallery',
  '/gallery/[state]': '/gallery/blank',
  '/gallery/empty': '/gallery/empty',
  '/gallery/failed': '/gallery/failed',
  '/rules': '/rules',
  '/rules/[...id]': '/rules/safety/intent-or-plan',
  '/safety': '/safety',
  '/settings': '/settings',
  '/setup': '/setup',
}

/** A page, or the data of a page that a link inside the application fetches. */
const ways: Readonly<Record<string, { readonly after: string; readonly headers: Readonly<Record<string, string>> }>> = {
  'as a page': { after: '', headers: {} },
  'as data': { after: '?_rsc', headers: { RSC: '1' } },
}

for (const [says, { after, headers }] of Object.entries(ways)) {
  void test(`who is shown what, ${says}`, async () => {
    for (const [address, expected] of Object.entries(closedPages)) {
      const shown: Shown[] = []
      for (const asker of askers) shown.push(await shownOn(within(address) + after, tokens.get(asker), headers))
      assert.deepEqual(shown, expected, address)
    }
    for (const [address, path] of Object.entries(openPages)) {
      for (const asker of ['nobody', 'owner'] as const) assert.equal(await shownOn(path + after, tokens.get(asker), headers), 'page', `${address} for ${asker}`)
    }
  })
}

void test('nothing is told under the address that data of pages made beforehand have', async () => {
  for (const address of Object.keys(closedPages)) {
    for (const asker of askers) assert.notEqual(await shownOn(`${within(address)}.rsc`, tokens.get(asker), {}), 'told', `${address} for ${asker}`)
  }
})

void test('whoever has yet to choose a password of their own is led to that from every closed page, and shown nothing else', async () => {
  const token = await enter(await somebody('Dr. Ole Hart', 'psychiatrist', true))
  for (const [says, { after, headers }] of Object.entries(ways)) {
    for (const address of Object.keys(closedPages)) {
      assert.equal(await shownOn(within(address) + after, token, headers), address === '/account' ? 'page' : 'elsewhere', `${address} ${says}`)
    }
  }
})

/** What each address answers each asker, in their order, and what is sent to it. What is sent twice changes nothing. */
type Row = { readonly statuses: readonly number[]; readonly body?: () => unknown }
const everybody = (status: number): readonly number[] => askers.map(() => status)
const whoeverIsIn = (status: number): readonly number[] => askers.map((asker) => (asker === 'nobody' ? 401 : status))
const administrators = (status: number): readonly number[] => [401, 403, 403, 403, 403, 403, status]
const wrong = { password: 'not this one at all' }

const methods: Readonly<Record<string, Row>> = {
  'GET /api/live': { statuses: everybody(200) },
  'GET /api/ready': { statuses: everybody(200) },
  'GET /database-away': { statuses: everybody(200) },
  'GET /sw.js': { statuses: everybody(200) },
  'GET /api/guidance/schema': { statuses: everybody(200) },
  'GET /api/fhir/Questionnaire': { statuses: everybody(200) },
  'POST /api/guidance': { statuses: everybody(200), body: () => ({ answers: {} }) },
  'POST /api/setup': { statuses: everybody(422), body: () => ({}) },
  'POST /api/sign-in': { statuses: everybody(422), body: () => ({}) },
  // No clinical system is set up.
  'GET /api/cds-services': { statuses: everybody(404) },
  'POST /api/cds-services/[id]': { statuses: everybody(404), body: () => ({}) },
  'POST /api/cds-services/[id]/feedback': { statuses: everybody(404), body: () => ({}) },
  'GET /api/hook-feedback': { statuses: administrators(200) },
  'GET /api/smart/launch': { statuses: everybody(404) },
  'GET /api/oidc/start': { statuses: everybody(303) },
  'GET /api/oidc/callback': { statuses: everybody(303) },
  'GET /api/oidc/proof': { statuses: whoeverIsIn(403) },
  'POST /api/cases': { statuses: [401, 200, 403, 404, 404, 404, 403], body: newCase },
  'GET /api/cases/[id]': { statuses: [401, 200, 200, 200, 200, 404, 404] },
  'PUT /api/cases/[id]/answers': { statuses: [401, 409, 409, 403, 403, 404, 404], body: () => ({ revision: 1, changes: { age: basePerson.age } }) },
  'POST /api/cases/[id]/events': { statuses: [401, 409, 409, 403, 403, 404, 404], body: () => ({ kind: 'renamed', from: 'Another name', to: 'A third' }) },
  'GET /api/cases/[id]/colleagues': { statuses: [401, 200, 403, 403, 403, 404, 404] },
  'POST /api/cases/[id]/fhir': { statuses: [401, 200, 200, 200, 403, 404, 404], body: () => ({}) },
  'GET /api/cases/[id]/history': { statuses: [401, 200, 200, 200, 403, 404, 404] },
  'GET /api/cases/[id]/records/[version]': { statuses: [401, 200, 200, 200, 403, 404, 404] },
  'POST /api/cases/search': { statuses: [401, 200, 200, 200, 200, 200, 403], body: () => ({ text: canary }) },
  'POST /api/cases/export': { statuses: [401, 200, 200, 200, 200, 200, 403], body: () => ({ withText: true }) },
  'GET /api/queue': { statuses: [401, 200, 200, 200, 200, 200, 403] },
  // Whoever is signed in commits in their account, before they are told.
  'POST /api/learn/[id]/reveal': { statuses: [200, 403, 403, 403, 403, 403, 403], body: revealing },
  'POST /api/practice': { statuses: [401, 200, 403, 200, 200, 200, 403], body: committing },
  'GET /api/practice': { statuses: [401, 200, 403, 200, 200, 200, 403] },
  'GET /api/practice/[id]/reveal': { statuses: [401, 200, 403, 200, 200, 200, 403] },
  'POST /api/practice/[id]/comments': { statuses: [401, 404, 403, 404, 403, 404, 403], body: () => ({ id: randomUUID(), text: canary }) },
  'POST /api/practice/assignments': { statuses: [401, 204, 403, 204, 403, 204, 403], body: assigning },
  'POST /api/practice/shared': { statuses: [401, 200, 403, 200, 403, 404, 403], body: sharingToLearn },
  'DELETE /api/practice/shared/[id]': { statuses: [401, 404, 403, 404, 403, 404, 403], body: () => ({}) },
  'GET /api/audit': { statuses: administrators(200) },
  'GET /api/people': { statuses: administrators(200) },
  'POST /api/people': { statuses: administrators(200), body: () => ({ name: 'Dr. Cy Vale', signInName: `p.${randomUUID()}`, role: 'trainee', password }) },
  'PUT /api/people/[id]/active': { statuses: administrators(204), body: () => ({ active: true }) },
  'PUT /api/people/[id]/password': { statuses: administrators(204), body: () => ({ password }) },
  'PUT /api/people/[id]/role': { statuses: administrators(204), body: () => ({ role: 'trainee' }) },
  'DELETE /api/people/[id]/second-step': { statuses: administrators(204), body: () => ({}) },
  'GET /api/settings/second-step': { statuses: administrators(200) },
  'PUT /api/settings/second-step': { statuses: administrators(204), body: () => ({ required: false }) },
  'GET /api/settings/retention': { statuses: administrators(200) },
  'PUT /api/settings/retention': { statuses: administrators(204), body: () => ({ spentDays: 90, archivedYears: 10 }) },
  'POST /api/re-authenticate': { statuses: whoeverIsIn(204), body: () => ({ password }) },
  'POST /api/password': { statuses: whoeverIsIn(401), body: () => ({ ...wrong, next: password }) },
  'POST /api/totp': { statuses: whoeverIsIn(401), body: () => wrong },
  'PUT /api/totp': { statuses: whoeverIsIn(404), body: () => ({ code: '000000' }) },
  'DELETE /api/totp': { statuses: whoeverIsIn(401), body: () => wrong },
  'GET /api/sessions': { statuses: whoeverIsIn(200) },
  'DELETE /api/sessions': { statuses: whoeverIsIn(204), body: () => ({}) },
  'DELETE /api/sessions/[id]': { statuses: whoeverIsIn(404), body: () => ({}) },
  // What ends the sessions stands last.
  'POST /api/sign-out': { statuses: whoeverIsIn(204), body: () => ({}) },
}

/** Who reads of the case or the colleague in what the address answers. */
const tells: Readonly<Record<string, readonly Asker[]>> = {
  'POST /api/cases': ['owner'],
  'GET /api/cases/[id]': ['owner', 'writer', 'reader'],
  'PUT /api/cases/[id]/answers': ['owner', 'writer'],
  'POST /api/cases/[id]/events': ['owner', 'writer'],
  // The new colleague bears it in their name.
  'GET /api/cases/[id]/colleagues': ['owner'],
  'POST /api/cases/[id]/fhir': ['owner', 'writer', 'reader'],
  'GET /api/cases/[id]/records/[version]': ['owner', 'writer', 'reader'],
  'POST /api/cases/export': ['owner', 'writer', 'reader'],
  'POST /api/cases/search': ['owner', 'writer', 'reader'],
  'GET /api/queue': ['owner', 'writer'],
  'GET /api/people': ['administrator'],
}

void test('who is answered what, by every method of every address', async () => {
  for (const [name, { statuses, body }] of Object.entries(methods)) {
    const [method = '', address = ''] = name.split(' ')
    const answered: number[] = []
    const told: Asker[] = []
    for (const asker of askers) {
      const response = await send(method, within(address), { token: tokens.get(asker), body: body?.() })
      answered.push(response.status)
      if ((await response.text()).includes(canary)) told.push(asker)
    }
    assert.deepEqual(answered, statuses, name)
    assert.deepEqual(told, tells[name] ?? [], name)
  }
})

void test('no page, address or method is left out of the tables above', async () => {
  assert.deepEqual(addressesOf('page.tsx').toSorted(), [...Object.keys(closedPages), ...Object.keys(openPages)].toSorted())
  const found: string[] = []
  for (const address of addressesOf('route.ts')) {
    const allow = (await send('OPTIONS', within(address), {})).headers.get('allow')?.split(', ') ?? ['GET']
    found.push(...allow.filter((method) => method !== 'OPTIONS' && method !== 'HEAD').map((method) => `${method} ${address}`))
  }
  assert.deepEqual(found.toSorted(), Object.keys(methods).toSorted())
})
