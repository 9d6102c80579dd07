import { randomUUID } from 'node:crypto'
import * as service from '@/app/api/cds-services/[id]/route'
import * as feedback from '@/app/api/cds-services/[id]/feedback/route'
import * as exported from '@/app/api/hook-feedback/route'
import { daily } from '@/lib/hooks/store/daily'
import { firstAdministrator, letGo, newPerson, signInAs, useFreshDatabase } from '../../support/server/accounts'
import { ask } from '../../support/server/ask'
import { query, refusal } from '../../support/server/database'
import { patientId, resistant } from '../../support/hooks/chart'
import { issuer, outcomeOf, send, System } from '../../support/hooks/system'

const path = '/api/cds-services/treatment-resistance'
let system: System
let appUrl: string

beforeAll(async () => {
  system = await System.begin()
  ;({ appUrl } = await useFreshDatabase())
  await firstAdministrator(appUrl)
})
afterAll(letGo)

async function cardGiven(): Promise<string> {
  const body = { hook: 'patient-view', hookInstance: randomUUID(), context: { patientId, userId: 'Practitioner/wren' }, prefetch: resistant }
  const answer = (await (await send(service.POST, 'POST', path, { token: await system.token(path), body })).json()) as { cards: { uuid: string }[] }
  return String(answer.cards[0]?.uuid)
}

const tell = async (told: readonly unknown[], at = path) => await send(feedback.POST, 'POST', `${at}/feedback`, { token: await system.token(`${at}/feedback`), body: { feedback: told } })
const rows = async (card: string) => await query<{ outcome: string; reason_code: string | null; comment: string | null; user_id: string | null; location: string | null }>(appUrl, 'SELECT outcome, reason_code, comment, user_id, location FROM hook_feedback WHERE card = $1 ORDER BY outcome', [card])
const reason = { code: 'prefers-alternative', system: 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes' }
const at = '2026-11-25T10:00:00Z'

test('what was done with a card is kept with who saw it and where, once however often it is told, also at once and within one call', async () => {
  const card = await cardGiven()
  const told = { card, outcome: 'overridden', overrideReason: { reason, userComment: 'Had it before.' }, outcomeTimestamp: at }
  const answers = await Promise.all(Array.from({ length: 8 }, () => tell([told, told])))
  for (const response of answers) expect([response.status, await response.text()]).toEqual([200, ''])
  expect(await rows(card)).toEqual([{ outcome: 'overridden', reason_code: reason.code, comment: 'Had it before.', user_id: 'Practitioner/wren', location: 'north' }])
  expect((await tell([{ ...told, outcomeTimestamp: '2026-11-25T10:05:00Z' }])).status).toBe(200)
  expect(await rows(card)).toHaveLength(2)
})

test.each<[string, object]>([
  ['a reason without a comment', { outcome: 'overridden', overrideReason: { reason } }],
  ['a comment without a reason', { outcome: 'overridden', overrideReason: { userComment: 'Later.' } }],
  ['neither', { outcome: 'overridden', outcomeTimestamp: at }],
  ['empty parts', { outcome: 'overridden', overrideReason: { reason: null, userComment: '' }, outcomeTimestamp: null }],
  ['a reason of their own', { outcome: 'overridden', overrideReason: { reason: { code: '42', display: 'Own words' } }, more: [] }],
  ['that it was taken up', { outcome: 'accepted', acceptedSuggestions: [{ id: randomUUID() }], outcomeTimestamp: at }],
  ['that it was taken up, and no suggestion', { outcome: 'accepted', acceptedSuggestions: [] }],
])('a client that tells %s is heard', async (_, told) => {
  const card = await cardGiven()
  expect((await tell([{ card, ...told }])).status).toBe(200)
  expect(await rows(card)).toHaveLength(1)
})

test('several cards are told of at once, unknown ones among them, and an empty list is no mistake', async () => {
  const [one, unknown] = [await cardGiven(), randomUUID()]
  expect((await tell([{ card: one, outcome: 'accepted' }, { card: unknown, outcome: 'overridden' }, { card: 'not one of ours', outcome: 'overridden' }])).status).toBe(200)
  expect([(await rows(one))[0]?.user_id, (await rows(unknown))[0]?.user_id, (await rows('not one of ours'))[0]?.user_id]).toEqual(['Practitioner/wren', null, null])
  expect((await tell([])).status).toBe(200)
})

test.each<[string, unknown]>([
  ['an outcome there is not', [{ card: 'x', outcome: 'ignored' }]],
  ['no card', [{ outcome: 'accepted' }]],
  ['a sign that cannot be stored', [{ card: 'x', outcome: 'overridden', overrideReason: { userComment: 'a\u0000b' } }]],
  ['half a sign', [{ card: 'x', outcome: 'overridden', overrideReason: { userComment: 'a\ud800' } }]],
  ['no moment', [{ card: 'x', outcome: 'accepted', outcomeTimestamp: 'yesterday' }]],
  ['a moment before all calendars', [{ card: 'x', outcome: 'accepted', outcomeTimestamp: '0000-01-01T00:00:00Z' }]],
  ['too much at once', Array.from({ length: 201 }, () => ({ card: 'x', outcome: 'accepted' }))],
  ['no list', 'x'],
])('what cannot be kept is refused as a whole, with the field: %s', async (_, told) => {
  const body = { feedback: told }
  const response = await send(feedback.POST, 'POST', `${path}/feedback`, { token: await system.token(`${path}/feedback`), body })
  expect([response.status, (await outcomeOf(response))[0]?.startsWith('feedback')]).toEqual([400, true])
  expect(await rows('x')).toEqual([])
})

test('of no service, or with the token for another address, nothing is heard', async () => {
  expect((await tell([], '/api/cds-services/gone')).status).toBe(404)
  expect((await send(feedback.POST, 'POST', `${path}/feedback`, { token: await system.token(path), body: { feedback: [] } })).status).toBe(401)
})

test('what was told cannot be changed or removed', async () => {
  expect(await refusal(appUrl, "UPDATE hook_feedback SET outcome = 'accepted'")).toMatch(/permission denied/)
  expect(await refusal(appUrl, 'DELETE FROM hook_feedback')).toMatch(/permission denied/)
})

test('stays with who saw the card, whose own row goes after as long as is set', async () => {
  const card = await cardGiven()
  await tell([{ card, outcome: 'accepted' }])
  await daily(new Date(Date.now() + 91 * 24 * 60 * 60 * 1000))
  expect(await query(appUrl, 'SELECT 1 FROM hook_card')).toEqual([])
  expect((await rows(card))[0]?.user_id).toBe('Practitioner/wren')
  await tell([{ card, outcome: 'overridden' }])
  expect((await rows(card)).map(({ user_id }) => user_id)).toEqual(['Practitioner/wren', null])
})

describe('the table of it', () => {
  test('tells intervention, action, user, date and location, what was written only where that is asked for, and the audit is told which', async () => {
    const card = await cardGiven()
    await tell([{ card, outcome: 'overridden', overrideReason: { reason, userComment: '=Heron("x")' }, outcomeTimestamp: at }])
    const { token } = await signInAs('ada')
    const response = await ask(exported.GET, 'GET', { token })
    const line = (await response.text()).split('\r\n').find((one) => one.includes(card)) ?? ''
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(line.split(',').filter((_, column) => column !== 2 && column !== 3 && column !== 4)).toEqual(expect.arrayContaining(['treatment-resistance/patient-view', card, 'overridden', reason.code, 'Practitioner/wren', '2026-11-25T10:00:00.000Z', 'north', issuer]))
    expect(line).not.toContain('Heron')
    const whole = await (await ask(exported.GET, 'GET', { token, query: '?comments' })).text()
    expect(whole).toContain(`"'=Heron(""x"")"`)
    expect(await query(appUrl, "SELECT outcome, detail ->> 'kind' AS kind FROM audit WHERE action = 'feedback.exported' ORDER BY number")).toEqual([{ outcome: 'done', kind: 'coded' }, { outcome: 'done', kind: 'with-text' }])
  })

  test('is for administrators alone', async () => {
    const { id, name } = await newPerson()
    const { token } = await signInAs(name)
    expect((await ask(exported.GET, 'GET', { token })).status).toBe(403)
    expect((await ask(exported.GET, 'GET')).status).toBe(401)
    expect(await query(appUrl, "SELECT outcome FROM audit WHERE action = 'feedback.exported' AND actor_id = $1", [id])).toEqual([{ outcome: 'refused' }])
  })
})
