import { randomUUID } from 'node:crypto'
import * as discovery from '@/app/api/cds-services/route'
import * as service from '@/app/api/cds-services/[id]/route'
import { knowledge } from '@/lib/guidance/knowledge'
import { letGo, useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'
import { bundle, draft, emptyBundle, ordering, outcome, patient, patientId, resistant } from '../../support/hooks/chart'
import { cardFaults, hookFaults } from '../../support/hooks/faults'
import { fhirServer, issuer, origin, outcomeOf, page, send, System } from '../../support/hooks/system'

const path = '/api/cds-services/treatment-resistance'
const orders = '/api/cds-services/ketamine-orders'
let system: System
let appUrl: string

beforeAll(async () => {
  system = await System.begin()
  ;({ appUrl } = await useFreshDatabase())
})
afterAll(letGo)

const called = (more: object = {}) => ({ hook: 'patient-view', hookInstance: randomUUID(), context: { patientId, userId: 'Practitioner/wren' }, prefetch: resistant, ...more })
const call = async (body: unknown, headers: Readonly<Record<string, string>> = {}, at = path) => await send(service.POST, 'POST', at, { token: await system.token(at), body, headers })
type Cards = { readonly cards: readonly [Parameters<typeof cardFaults>[0] & { readonly uuid: string }] }

async function cardIn(response: Response): Promise<Cards['cards'][0]> {
  expect(response.status).toBe(200)
  const answer = (await response.json()) as Cards
  expect([...hookFaults(answer), ...cardFaults(answer.cards[0])]).toEqual([])
  return answer.cards[0]
}

test('what is offered is told to a listed system alone, without an empty value', async () => {
  const at = '/api/cds-services'
  const response = await send(discovery.GET, 'GET', at, { token: await system.token(at) })
  const offered = (await response.json()) as { services: unknown[] }
  expect([response.status, response.headers.get('cache-control'), offered.services.length, hookFaults(offered)]).toEqual([200, 'no-store', 3, []])
  expect((await send(discovery.GET, 'GET', at, {})).status).toBe(401)
})

test('a call is answered with a card, of which is kept who saw it, where and by which version, and nothing of the patient', async () => {
  const { uuid } = await cardIn(await call(called()))
  const [kept] = await query(appUrl, 'SELECT issuer, service, hook, knowledge, user_id, location, to_jsonb(hook_card)::text AS whole FROM hook_card WHERE id = $1', [uuid])
  expect(kept).toMatchObject({ issuer, service: 'treatment-resistance', hook: 'patient-view', knowledge: knowledge.version, user_id: 'Practitioner/wren', location: 'north' })
  expect(String(kept?.whole)).not.toMatch(/heron|Kingfisher|sertraline|F33|1981/)
})

test('one service answers both hooks of an order', async () => {
  for (const hook of ['order-select', 'order-sign']) {
    const body = called({ hook, context: { ...ordering(draft('Spravato')), selections: ['MedicationRequest/draft-1'] }, prefetch: { ...resistant, patient: patient({ birthDate: '1940-01-01' }) } })
    expect((await cardIn(await call(body, {}, orders))).summary).toContain('Esketamine:')
  }
})

describe('a client as they are', () => {
  test.each<[string, unknown, Readonly<Record<string, string>>]>([
    ['asks for its own kind of JSON', called(), { accept: 'application/json+fhir' }],
    ['sends FHIR as FHIR', called(), { 'content-type': 'application/fhir+json; charset=utf-8' }],
    ['sends more than is read, and a token for its server', called({ fhirServer, fhirAuthorization: { access_token: 'canary', token_type: 'Bearer', expires_in: 300, scope: 'x', subject: 'y' }, extension: { own: [] }, unheard: null }), {}],
    ['writes its server with a stroke at the end', called({ fhirServer: `${fhirServer}/` }), {}],
    ['names the person by a reference', called({ context: { patientId: `Patient/${patientId}` } }), {}],
    ['sends no name of its user', called({ context: { patientId, userId: null } }), {}],
    ['sends a name of its user that is no reference', called({ context: { patientId, userId: 'Dr. Kingfisher, ward 3' } }), {}],
  ])('that %s is answered', async (_, body, headers) => {
    const { uuid } = await cardIn(await call(body, headers))
    expect(await query(appUrl, "SELECT 1 FROM hook_card WHERE id = $1 AND (user_id IS NULL OR user_id = 'Practitioner/wren')", [uuid])).toHaveLength(1)
  })

  test.each<[string, object]>([
    ['null for all data', { prefetch: { patient: null, conditions: null, medicationRequests: null, medicationStatements: null, bloodPressure: null } }],
    ['searches without entries', { prefetch: { conditions: emptyBundle, medicationRequests: emptyBundle, medicationStatements: emptyBundle } }],
    ['entries without resources', { prefetch: { conditions: { resourceType: 'Bundle', entry: [{}, null, 7] }, medicationRequests: bundle() } }],
  ])('that sends %s is answered with nothing', async (_, more) => {
    const response = await call(called(more))
    expect([response.status, await response.json()]).toEqual([200, { cards: [] }])
  })

  test.each<[string, object, readonly string[]]>([
    ['no data', { prefetch: undefined }, ['conditions', 'medicationRequests', 'medicationStatements']],
    ['null in the place of all', { prefetch: null }, ['conditions', 'medicationRequests', 'medicationStatements']],
    ['a failure in the place of data', { prefetch: { ...resistant, conditions: outcome } }, ['conditions']],
  ])('that sends %s is told by name what was needed, and nothing of what it sent', async (_, more, missing) => {
    const response = await call(called(more))
    expect([response.status, await outcomeOf(response)]).toEqual([412, missing.map((name) => `Needed and not supplied or not readable: prefetch ${name}.`)])
  })
})

describe('a call', () => {
  test.each<[string, unknown, number]>([
    ['with text', '"x"', 400],
    ['with half a body', '{"hook":', 400],
    ['with nothing', '', 400],
    ['without a person', called({ context: {} }), 400],
    ['with a person of another kind', called({ context: { patientId: '../x' } }), 400],
    ['with data that are a list', called({ prefetch: [] }), 400],
    ['with data deeper than those of any chart', called({ prefetch: { patient: JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) as unknown } }), 400],
    ['of a hook that the service does not answer', called({ hook: 'order-sign' }), 400],
    ['of a hook there is not', called({ hook: 'toString' }), 400],
    ['of a server that is not listed for the system', called({ fhirServer: 'https://evil.example/fhir' }), 403],
    ['that is too large', called({ prefetch: { patient: 'x'.repeat(1024 * 1024) } }), 413],
  ])('%s is refused with an OperationOutcome', async (_, body, status) => {
    const response = await call(body)
    expect(response.status).toBe(status)
    expect((await outcomeOf(response)).length).toBeGreaterThan(0)
  })

  test('of a service there is not, or by another method, is refused in the same way', async () => {
    expect(await outcomeOf(await call(called(), {}, '/api/cds-services/toString'))).toEqual(['There is no service here by that name.'])
    const response = await send(service.GET, 'GET', path, {})
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
    expect(await outcomeOf(response)).toHaveLength(1)
  })

  test('leaves nothing of the patient, the user or the tokens in the log', async () => {
    const logged = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const token = await system.token(path)
    await send(service.POST, 'POST', path, { token, body: called({ fhirServer: 'https://evil.example', fhirAuthorization: { access_token: 'canary' } }) })
    await send(service.POST, 'POST', path, { token, body: called() })
    const words = logged.mock.calls.flat().map(String).join('')
    logged.mockRestore()
    expect(words).toContain('used-before')
    for (const word of [token, 'canary', patientId, 'wren', 'Kingfisher', 'sertraline']) expect(words).not.toContain(word)
  })
})

describe('a page of another origin', () => {
  const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' }
  test('may call where it is listed', async () => {
    const before = await send(service.OPTIONS, 'OPTIONS', path, { headers: { ...asked, origin: page } })
    expect([before.status, before.headers.get('access-control-allow-origin'), before.headers.get('access-control-allow-headers'), before.headers.get('access-control-allow-methods'), before.headers.get('vary')]).toEqual([204, page, 'Authorization, Content-Type', 'POST, OPTIONS', 'Origin'])
    const response = await call(called(), { origin: page })
    expect(response.headers.get('access-control-allow-origin')).toBe(page)
    expect((await send(service.POST, 'POST', path, { headers: { origin: page } })).headers.get('access-control-allow-origin')).toBe(page)
  })

  test.each(['https://evil.example', 'https://ehr.example.evil.example', 'http://ehr.example', 'null', origin])('from %s may not', async (other) => {
    const before = await send(service.OPTIONS, 'OPTIONS', path, { headers: { ...asked, origin: other } })
    expect([before.status, before.headers.get('access-control-allow-origin')]).toEqual([204, null])
    expect((await call(called(), { origin: other })).headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('calls of one address beyond what is allowed within a minute are told to wait', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'clearTimeout'], now: Date.now() + 120_000 })
  const silent = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const statuses: number[] = []
  for (let at = 0; at < 601; at += 1) statuses.push((await send(service.POST, 'POST', path, { body: {} })).status)
  silent.mockRestore()
  jest.useRealTimers()
  expect([statuses.slice(0, 600).every((status) => status === 401), statuses[600]]).toEqual([true, 429])
})
