import { randomUUID } from 'node:crypto'
import * as shared from '@/app/api/practice/shared/route'
import { deIdentifiedAnswers } from '@/lib/cases/de-identified'
import { share, shareable } from '@/lib/learn/store/share'
import { withoutPutAside } from '@/lib/clinical/put-aside'
import { basePerson } from '@/lib/clinical/base-person'
import { ada, ben, dov } from '../../support/case-people'
import { ask, problemOf } from '../../support/server/ask'
import { attempt, auditAfter, closeStore, doTo, newCase, openStore, share as sharing, signing } from '../../support/server/cases'
import { query } from '../../support/server/database'
import { didOf, enter, whyNot } from '../../support/server/practice'

jest.setTimeout(60_000)

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const rowOf = async (id: string) => (await query<{ answers: unknown; as_of: string }>(appUrl, 'SELECT answers, as_of FROM practice_shared_case WHERE id = $1', [id]))[0]
const CHANGED = 'The answers of this case were changed after you looked through them. They are shown anew: look through them, then confirm again.'

/** A case of `ada` that `ben` can change, and what `ada` looked through of it. */
async function lookedThrough() {
  const one = await newCase(ada)
  await doTo(one, ada, sharing(ben))
  return { one, seen: didOf(await shareable(ada, one.id)) }
}

test('what somebody else answered after it was looked through does not go out unseen, and goes out once it was looked through', async () => {
  const { one, seen } = await lookedThrough()
  await doTo(one, ben, { kind: 'answered', revision: 1, changes: { age: 62, aneurysm: 'yes' } })
  const id = randomUUID()
  const before = (await auditAfter(appUrl)).length
  expect(whyNot(await share(ada, { id, case: one.id, revision: seen.revision }))).toEqual({ says: CHANGED, reason: 'stale' })
  expect(await rowOf(id)).toBeUndefined()
  expect((await auditAfter(appUrl)).slice(before)).toEqual([{ actor: ada.id, action: 'case.shared-for-practice', subject: one.id, outcome: 'refused', detail: { reason: 'stale' } }])
  const anew = didOf(await shareable(ada, one.id))
  expect(anew).toMatchObject({ revision: 2, answers: { age: 60, aneurysm: 'yes' } })
  didOf(await share(ada, { id, case: one.id, revision: anew.revision }))
  expect(await rowOf(id)).toEqual({ answers: anew.answers, as_of: anew.asOf })
})

test('by the route it is a conflict, with the reason by which the page shows it anew', async () => {
  const { one } = await lookedThrough()
  await doTo(one, ben, { kind: 'answered', revision: 1, changes: { age: 62 } })
  const response = await ask(shared.POST, 'POST', { token: await enter(ada), body: { id: randomUUID(), case: one.id, revision: 1, confirmed: true } })
  expect(response.status).toBe(409)
  const told = await problemOf(response)
  expect(told).toMatchObject({ type: 'urn:ketamine-consult:problem:does-not-follow', title: CHANGED, reason: 'stale' })
  expect(told).not.toHaveProperty('current')
})

test('a revision that is yet to come was not looked through either', async () => {
  const { one } = await lookedThrough()
  expect(whyNot(await share(ada, { id: randomUUID(), case: one.id, revision: 2 })).reason).toBe('stale')
})

test('what changes no answer changes nothing of what goes out: it goes out as it was looked through', async () => {
  const { one, seen } = await lookedThrough()
  // Days later: the day that answers are read at would move with what was done last.
  jest.useFakeTimers({ now: Date.now() + 3 * 24 * 60 * 60 * 1000, doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask', 'performance'] })
  try {
    await doTo(one, ada, { kind: 'printed', what: 'note' })
    await doTo(one, ada, sharing(dov, 'read'))
    await doTo(one, ada, signing(one))
  } finally {
    jest.useRealTimers()
  }
  expect(didOf(await shareable(ada, one.id))).toEqual(seen)
  const id = randomUUID()
  didOf(await share(ada, { id, case: one.id, revision: seen.revision }))
  expect(await rowOf(id)).toEqual({ answers: seen.answers, as_of: seen.asOf })
})

test('one answers while the other shares: what was looked through goes out, or nothing', async () => {
  for (let at = 0; at < 10; at += 1) {
    const { one, seen } = await lookedThrough()
    const id = randomUUID()
    const [answered, outcome] = await Promise.all([attempt(ben, one.id, { kind: 'answered', revision: 1, changes: { age: 62 } }), share(ada, { id, case: one.id, revision: seen.revision })])
    expect(answered.ok).toBe(true)
    if ('denied' in outcome) expect(outcome.denied.reason).toBe('stale')
    expect((await rowOf(id))?.answers).toEqual('denied' in outcome ? undefined : seen.answers)
    expect(seen.answers).toEqual(deIdentifiedAnswers(withoutPutAside(basePerson), `${one.createdAt.slice(0, 16)}:59.999Z`).answers)
  }
})
