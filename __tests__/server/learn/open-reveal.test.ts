import { randomUUID } from 'node:crypto'
import * as open from '@/app/api/learn/[id]/reveal/route'
import { share } from '@/lib/learn/store/share'
import { ada, dov, eli } from '../../support/case-people'
import { ask, problemOf } from '../../support/server/ask'
import { closeStore, newCase, openStore } from '../../support/server/cases'
import { query } from '../../support/server/database'
import { commitmentTo, didOf, enter } from '../../support/server/practice'

jest.setTimeout(60_000)

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const id = 'repaired-aneurysm'
const whole = { commitment: commitmentTo(id, { against: ['aneurysm'] }) }
const send = (body: unknown, token?: string, caseId = id) => ask(open.POST, 'POST', { body, params: { id: caseId }, ...(token !== undefined && { token }) })

test('for a whole commitment it tells how that stands beside the rules', async () => {
  const response = await send(whole)
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await response.json()).toMatchObject({ commitment: whole.commitment, comparison: { agrees: true }, assessment: { options: { esketamine: { verdict: 'not-supported' } } } })
})

test.each<[string, unknown, string]>([
  ['nothing', {}, 'commitment'],
  ['one verdict', { commitment: { ...whole.commitment, verdicts: { esketamine: 'discuss' } } }, 'commitment.verdicts.racemic'],
  ['no word of how sure', { commitment: { ...whole.commitment, sure: undefined } }, 'commitment.sure'],
  ['no question to ask', { commitment: { ...whole.commitment, asks: undefined } }, 'commitment.asks'],
  ['a fact that is none of the case', { commitment: { ...whole.commitment, for: ['trials/9'] } }, 'commitment.for'],
  ['a question that is answered', { commitment: { ...whole.commitment, asks: 'age' } }, 'commitment.asks'],
])('with %s it is refused by its field, and nothing of the rules is told', async (_, body, field) => {
  const response = await send(body)
  expect(response.status).toBe(422)
  const text = await response.text()
  expect((JSON.parse(text) as { faults: { field: string }[] }).faults.map((fault) => fault.field)).toEqual([field])
  expect(text).not.toMatch(/assessment|vascular|points/)
})

test('whoever is signed in is refused, whatever their role, and told where to commit', async () => {
  for (const actor of [dov, ada, eli]) {
    const response = await send(whole, await enter(actor))
    expect([response.status, (await problemOf(response)).title]).toEqual([403, 'You are signed in: commit to the case in your account.'])
  }
})

test('a session that has ended is none', async () => {
  const token = await enter(dov)
  await query(appUrl, 'UPDATE session SET revoked_at = now() WHERE person_id = $1', [dov.id])
  expect((await send(whole, token)).status).toBe(200)
  expect((await send(whole, 'x'.repeat(43))).status).toBe(200)
})

test('there is no other case behind it: none of the clinic, and none by a name of no case', async () => {
  const shared = didOf(await share(ada, { id: randomUUID(), case: (await newCase(ada)).id, revision: 1 })).case
  for (const name of [shared, 'no-such-case', '', '\u0000', '__proto__', 'constructor']) expect((await send(whole, undefined, name)).status).toBe(404)
})

test('it cannot be asked without sending a commitment, or from another page', async () => {
  expect((await ask(open.GET, 'GET', { params: { id } })).status).toBe(405)
  expect((await ask(open.POST, 'POST', { body: whole, params: { id }, headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
})

test('it keeps nothing', async () => {
  const counted = async () => await query(appUrl, 'SELECT (SELECT count(*) FROM practice_commitment) AS commitments, (SELECT count(*) FROM audit) AS audited, (SELECT count(*) FROM session) AS sessions, (SELECT count(*) FROM throttle) AS tries')
  const before = await counted()
  expect((await send(whole)).status).toBe(200)
  expect((await send({})).status).toBe(422)
  expect(await counted()).toEqual(before)
})
