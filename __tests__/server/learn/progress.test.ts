import { randomUUID } from 'node:crypto'
import * as practice from '@/app/api/practice/route'
import { knowledge } from '@/lib/guidance/knowledge'
import { writtenCases } from '@/lib/learn/cases/written'
import { toldOf } from '@/lib/learn/known-case'
import { reveal } from '@/lib/learn/store/commit'
import { ownPractice } from '@/lib/learn/store/progress'
import { share, takeBack } from '@/lib/learn/store/share'
import { assign, comment } from '@/lib/learn/store/supervise'
import { ada, ben, cleo, dov, eli, fay, gus } from '../../support/case-people'
import { ask } from '../../support/server/ask'
import { auditAfter, closeStore, newCase, openStore } from '../../support/server/cases'
import { didOf, doCommit, enter, whyNot } from '../../support/server/practice'

jest.setTimeout(60_000)

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const of = async (actor = dov) => didOf(await ownPractice(actor))

test('who has practiced nothing yet has every case before them', async () => {
  expect(await of(gus)).toEqual({ cases: writtenCases.map(toldOf), attempts: [], assigned: [], commented: [] })
})

test('attempts stand in the order in which they were made, each with how sure and whether the rules said the same', async () => {
  const before = Date.now()
  await doCommit(dov, 'seven-weeks', { sure: 90 })
  await doCommit(dov, 'a-busy-intake', { sure: 55, safetyFirst: true })
  await doCommit(dov, 'seven-weeks', { sure: 60, safetyFirst: true })
  await doCommit(ben, 'by-the-window')
  const { attempts } = await of()
  const made = { knowledge: knowledge.version, at: expect.any(String) as string }
  expect(attempts).toEqual([
    { ...made, case: 'seven-weeks', sure: 90, agreed: true },
    { ...made, case: 'a-busy-intake', sure: 55, agreed: false },
    { ...made, case: 'seven-weeks', sure: 60, agreed: false },
  ])
  const moments = attempts.map(({ at }) => Date.parse(at))
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  // The moment, and not its day in UTC: the device on which it is read tells which day that was. The clock of the database may differ by a little.
  for (const at of moments) expect(Math.abs(at - before)).toBeLessThan(60_000)
})

test('what is asked of somebody stands there until they try it after that day, the nearest day first', async () => {
  await doCommit(gus, 'seven-weeks')
  for (const [id, due] of [['by-the-window', undefined], ['seven-weeks', '2027-02-01'], ['nobody-to-drive', '2027-01-08']] as const) {
    didOf(await assign(ada, { person: gus.id, case: id, due }))
  }
  const open = async () => (await of(gus)).assigned
  expect(await open()).toEqual([
    { case: 'nobody-to-drive', by: ada.name, due: '2027-01-08' },
    { case: 'seven-weeks', by: ada.name, due: '2027-02-01' },
    { case: 'by-the-window', by: ada.name },
  ])
  // Somebody else's try is not theirs.
  await doCommit(dov, 'nobody-to-drive')
  await doCommit(gus, 'seven-weeks')
  expect((await open()).map((one) => one.case)).toEqual(['nobody-to-drive', 'by-the-window'])
  didOf(await assign(ben, { person: gus.id, case: 'seven-weeks' }))
  expect((await open()).map((one) => [one.case, one.by])).toEqual([['nobody-to-drive', ada.name], ['by-the-window', ada.name], ['seven-weeks', ben.name]])
})

test('cases on which something was said are named, once, and lead to what was said, also after another try', async () => {
  const made = await doCommit(dov, 'eight-visits')
  expect((await of()).commented).toEqual([])
  for (const text of ['First.', 'Second.']) didOf(await comment(ada, made.id, { id: randomUUID(), text }))
  await doCommit(dov, 'eight-visits')
  expect((await of()).commented).toEqual(['eight-visits'])
  for (const seen of [await reveal(dov, 'eight-visits'), await reveal(ada, 'eight-visits', dov.id)]) expect(didOf(seen).comments.map(({ text }) => text)).toEqual(['First.', 'Second.'])
})

test('a case that was taken back is asked for no more, and its attempt stays', async () => {
  const { case: id } = didOf(await share(ada, { id: randomUUID(), case: (await newCase(ada)).id, revision: 1 }))
  didOf(await assign(ada, { person: dov.id, case: id }))
  expect((await of()).assigned.map((one) => one.case)).toContain(id)
  didOf(await takeBack(ada, id))
  const { assigned, cases } = await of()
  expect(assigned.map((one) => one.case)).not.toContain(id)
  expect(cases.map((one) => one.id)).not.toContain(id)
})

test.each([['the care team', cleo], ['an administrator', eli], ['somebody without a role', fay]])('%s has none', async (_, actor) => {
  expect(whyNot(await ownPractice(actor)).says).toContain('Your role does not include practice in an account.')
})

test('the route tells the same, and the audit of it in a number', async () => {
  const before = (await auditAfter(appUrl)).length
  const response = await ask(practice.GET, 'GET', { token: await enter(gus) })
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const told: unknown = await response.json()
  expect((await auditAfter(appUrl)).slice(before)).toEqual([{ actor: gus.id, action: 'practice.progress', subject: null, outcome: 'done', detail: { count: 2 } }])
  expect(told).toEqual(await of(gus))
})
