import { randomUUID } from 'node:crypto'
import * as practice from '@/app/api/practice/route'
import { dov, gus } from '../../support/case-people'
import { ask, problemOf } from '../../support/server/ask'
import { auditAfter, closeStore, openStore } from '../../support/server/cases'
import { query } from '../../support/server/database'
import { committing, enter } from '../../support/server/practice'

jest.setTimeout(60_000)

let appUrl: string
let token: string
let other: string
beforeAll(async () => {
  ;({ appUrl } = await openStore())
  ;[token, other] = [await enter(dov), await enter(gus)]
})
afterAll(closeStore)

const caseId = 'two-of-one-class'
const send = (body: unknown, as = token) => ask(practice.POST, 'POST', { token: as, body })
const rows = (id: string) => query(appUrl, 'SELECT person_id FROM practice_commitment WHERE id = $1', [id])
const many = async () => (await query(appUrl, 'SELECT FROM practice_commitment')).length

test('it answers with the case alone: nothing of how it stands beside the rules', async () => {
  const response = await send(committing(caseId))
  expect([response.status, await response.json(), response.headers.get('cache-control')]).toEqual([200, { case: caseId }, 'no-store'])
})

const changed = (changes: object) => ({ ...committing(caseId), commitment: { ...committing(caseId).commitment, ...changes } })

test.each<[string, unknown, readonly string[]]>([
  ['a fact that is none of this case, for', changed({ for: ['trials/0', 'trials/9'] }), ['commitment.for']],
  ['a fact that is none of this case, against', changed({ against: ['behaviorDate'] }), ['commitment.against']],
  ['a question that is answered', changed({ asks: 'age' }), ['commitment.asks']],
  ['all of these', changed({ for: ['trials/9'], against: ['behaviorDate'], asks: 'age' }), ['commitment.for', 'commitment.against', 'commitment.asks']],
  ['a question of no intake', changed({ asks: 'weather' }), ['commitment.asks']],
  ['four facts', changed({ for: ['trials/0', 'trials/1', 'age', 'problem'] }), ['commitment.for']],
  ['a fact twice', changed({ for: ['age', 'age'] }), ['commitment.for']],
  ['a fact on both sides', changed({ for: ['age'], against: ['age'] }), ['commitment.against']],
  ['a verdict that is none', changed({ verdicts: { esketamine: 'yes', racemic: 'discuss' } }), ['commitment.verdicts.esketamine']],
  ['one verdict only', changed({ verdicts: { esketamine: 'discuss' } }), ['commitment.verdicts.racemic']],
  ['less than by half', changed({ sure: 49 }), ['commitment.sure']],
  ['more than sure', changed({ sure: 101 }), ['commitment.sure']],
  ['half a percent', changed({ sure: 70.5 }), ['commitment.sure']],
  ['a line of two', changed({ line: 'a\u0000b' }), ['commitment.line']],
  ['what the server says itself', changed({ agreed: true }), ['commitment.agreed']],
  ['an id that is none', { ...committing(caseId), id: 'x' }, ['id']],
  ['a name that no case can have', { ...committing(caseId), case: '../x' }, ['case']],
  ['somebody it is of', { ...committing(caseId), person: gus.id }, ['person']],
  ['nothing', {}, ['id', 'case', 'commitment']],
])('with %s it is refused by its field, and nothing is kept', async (_, body, fields) => {
  const before = await many()
  const response = await send(body)
  expect(response.status).toBe(422)
  expect((await problemOf(response)).faults.map(({ field }) => field)).toEqual(fields)
  expect(await many()).toBe(before)
})

test('of no case, and under somebody else’s id, it is not found', async () => {
  const made = committing(caseId)
  expect((await send({ ...made, case: 'no-such-case' })).status).toBe(404)
  expect((await send({ ...made, case: randomUUID() })).status).toBe(404)
  expect((await send(made)).status).toBe(200)
  expect((await send(made, other)).status).toBe(404)
  expect(await rows(made.id)).toEqual([{ person_id: dov.id }])
})

test('20 times at once it is kept once, told to the audit once, and each sender is answered', async () => {
  const made = committing(caseId)
  const before = (await auditAfter(appUrl)).length
  const statuses = (await Promise.all(Array.from({ length: 20 }, () => send(made)))).map(({ status }) => status)
  expect(statuses).toEqual(Array.from({ length: 20 }, () => 200))
  expect(await rows(made.id)).toHaveLength(1)
  expect((await auditAfter(appUrl)).slice(before).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual(['practice.committed done'])
})

test('by two people under one id, 20 times at once: it is one’s, and the other is told of none', async () => {
  const made = committing(caseId)
  const statuses = await Promise.all(Array.from({ length: 20 }, async (_, at) => (await send(made, at % 2 === 0 ? token : other)).status))
  expect(statuses.toSorted()).toEqual([...Array.from({ length: 10 }, () => 200), ...Array.from({ length: 10 }, () => 404)])
  expect(await rows(made.id)).toHaveLength(1)
})
