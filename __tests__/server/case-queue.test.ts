import type { Actor } from '@/lib/accounts/person'
import type { Case } from '@/lib/cases/case'
import { queue } from '@/lib/cases/store/queue'
import { basePerson } from '@/lib/clinical/base-person'
import { ada, ben, cleo, dov, gus } from '../support/case-people'
import { closeStore, doTo, newCase, openStore, share, signing, valueOf } from '../support/server/cases'
import { query } from '../support/server/database'

let appUrl: string
let ownerUrl: string
beforeAll(async () => ({ appUrl, ownerUrl } = await openStore()))
afterAll(closeStore)

const waiting = async (actor: Actor, today: string) => valueOf(await queue(actor, today)).tasks.map(({ kind, label }) => `${kind}: ${label}`)

test('tells what waits for whom, the most pressing first, and nothing before its day', async () => {
  const whole = { ...basePerson, trials: basePerson.trials.map((trial) => ({ ...trial, start: '2026-01-05' })) }
  const dates = await newCase(ada, basePerson, 'Dates')
  await doTo(dates, ada, share(cleo))
  const review = await newCase(ada, whole, 'Review')
  await doTo(review, ada, { kind: 'review-due', from: null, to: '2027-03-01' })
  await newCase(ada, { ...whole, ideation: 'plan-intent', safetyAskedAt: new Date().toISOString() }, 'Crisis')
  await newCase(ada, whole, 'Quiet')
  const trainees = await newCase(dov, whole, 'Trainee')
  await doTo(trainees, dov, share(ada))
  await doTo(trainees, dov, share(cleo, 'read'))
  await doTo(trainees, dov, signing(trainees, [cleo]))
  const learnt = await newCase(ada, basePerson, 'Learnt from')
  await doTo(learnt, ada, share(gus, 'read'))
  await doTo(learnt, ada, { kind: 'archived' })

  expect(await waiting(ada, '2026-12-01')).toEqual(['safety: Crisis', 'co-signature: Trainee', 'dates: Dates'])
  expect(await waiting(ada, '2027-02-21')).toEqual(['safety: Crisis', 'co-signature: Trainee', 'dates: Dates'])
  expect(await waiting(ada, '2027-02-22')).toEqual(['safety: Crisis', 'co-signature: Trainee', 'review: Review', 'dates: Dates'])
  expect(await waiting(cleo, '2026-12-01')).toEqual(['co-signature: Trainee', 'dates: Dates'])
  expect(await waiting(dov, '2026-12-01')).toEqual([])
  expect(await waiting(gus, '2026-12-01')).toEqual([])
  expect(await waiting(ben, '2026-12-01')).toEqual([])
})

test.each<readonly [says: string, lost: (one: Case) => Promise<unknown>, back: (one: Case) => Promise<unknown>]>([
  ['only reads it now', async (one) => await doTo(one, ada, share(cleo, 'read')), async () => undefined],
  ['has left', async () => await query(ownerUrl, 'UPDATE person SET active = false WHERE id = $1', [cleo.id]), async () => await query(ownerUrl, 'UPDATE person SET active = true WHERE id = $1', [cleo.id])],
  ['has a role that writes in no case', async () => await query(ownerUrl, "UPDATE person SET role = 'trainee' WHERE id = $1", [cleo.id]), async () => await query(ownerUrl, "UPDATE person SET role = 'care-team' WHERE id = $1", [cleo.id])],
])('what waits in a case that was handed to somebody who %s waits for the others', async (says, lost, back) => {
  const one = await newCase(ada, basePerson, `Handed ${says}`)
  await doTo(one, ada, share(cleo))
  await doTo(one, ada, { kind: 'assigned', from: null, to: cleo.id })
  expect(await waiting(ada, '2026-12-01')).not.toContain(`dates: Handed ${says}`)
  await lost(one)
  expect(await waiting(ada, '2026-12-01')).toContain(`dates: Handed ${says}`)
  await back(one)
})

test('says where there is more than it looked into', async () => {
  expect(valueOf(await queue(ben, '2026-12-01'))).toEqual({ tasks: [], more: false })
  for (let n = 0; n < 101; n += 1) await newCase(ben, basePerson, `Dates ${n}`)
  const found = valueOf(await queue(ben, '2026-12-01'))
  expect(found.tasks).toHaveLength(100)
  expect(found.more).toBe(true)
  expect(await query(appUrl, "SELECT DISTINCT action FROM audit WHERE action = 'case.queue' AND actor_id = $1 AND outcome = 'done'", [ben.id])).toHaveLength(1)
}, 60_000)
