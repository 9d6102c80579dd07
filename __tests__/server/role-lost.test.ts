import { setTimeout as pause } from 'node:timers/promises'
import * as answers from '@/app/api/cases/[id]/answers/route'
import * as role from '@/app/api/people/[id]/role/route'
import type { Actor } from '@/lib/accounts/person'
import { setActive, setRole } from '@/lib/accounts/store/people'
import { openSession } from '@/lib/accounts/store/sessions'
import { database } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import { ada, ben, cleo, dov, eli } from '../support/case-people'
import { given, proven, reasonOf } from '../support/server/accounts'
import { askSlowly } from '../support/server/ask'
import { attempt, auditAfter, closeStore, deniedOf, doTo, newCase, openStore, share } from '../support/server/cases'
import { query } from '../support/server/database'

/** Whoever was signed out, left or has another role does nothing more with what they had begun. */
let appUrl: string
let ownerUrl: string
beforeAll(async () => ({ appUrl, ownerUrl } = await openStore()))
afterAll(closeStore)

const enter = async ({ id }: Actor): Promise<string> => (await transaction(async (within) => await openSession(within, id, 'Firefox'))).token
const ages = (age: number) => ({ kind: 'answered', revision: 1, changes: { age } }) as const
const answeredIn = async (id: string) => (await database().caseEvent.count({ where: { caseId: id } })) - 1

describe('in the minutes that a body takes to come', () => {
  test('an answer of somebody who was signed out meanwhile is refused', async () => {
    const one = await newCase(ada)
    const token = await enter(ada)
    const sent = askSlowly(answers.PUT, 'PUT', { token, params: { id: one.id }, body: { revision: 1, changes: { age: 46 } } })
    await pause(100)
    await query(ownerUrl, 'UPDATE session SET revoked_at = now() WHERE person_id = $1', [ada.id])
    expect((await sent.finish()).status).toBe(401)
    expect(await answeredIn(one.id)).toBe(0)
  })

  test('an administrator who lost the role meanwhile does not give it back to themselves', async () => {
    const token = await enter(eli)
    const sent = askSlowly(role.PUT, 'PUT', { token, params: { id: eli.id }, body: { role: 'administrator' } })
    await pause(100)
    await query(ownerUrl, "UPDATE person SET role = 'care-team' WHERE id = $1", [eli.id])
    expect((await sent.finish()).status).toBe(403)
    expect(await query(appUrl, 'SELECT role FROM person WHERE id = $1', [eli.id])).toEqual([{ role: 'care-team' }])
    await query(ownerUrl, "UPDATE person SET role = 'administrator' WHERE id = $1", [eli.id])
  })
})

test('a change that waits for a case while its person leaves is done before they have left, or refused', async () => {
  const one = await newCase(ada)
  await doTo(one, ada, share(ben))
  const told = await database().$transaction(async (within) => {
    await within.$queryRaw`SELECT FROM case_file WHERE id = ${one.id}::uuid FOR UPDATE`
    const answered = attempt(ben, one.id, ages(46))
    await pause(200)
    const left = setActive(proven(eli), ben.id, false)
    // Whoever leaves waits for what they do.
    expect(await Promise.race([left, pause(300, 'waits')])).toBe('waits')
    return { answered, left }
  })
  expect((await told.answered).ok).toBe(true)
  given(await told.left)
  expect(deniedOf(await attempt(ben, one.id, ages(47)))).toMatchObject({ reason: 'not-allowed', says: expect.stringMatching(/changed while this was under way/) })
  expect((await auditAfter(appUrl)).at(-1)).toMatchObject({ actor: ben.id, action: 'case.answered', outcome: 'refused', detail: { reason: 'not-allowed' } })
  expect(await answeredIn(one.id)).toBe(2)
  given(await setActive(proven(eli), ben.id, true))
})

test('whoever has another role by now does nothing with the one before', async () => {
  const one = await newCase(dov)
  given(await setRole(proven(eli), dov.id, 'care-team'))
  expect(deniedOf(await attempt(dov, one.id, ages(46))).reason).toBe('not-allowed')
  given(await setRole(proven(eli), dov.id, 'trainee'))
})

test('whoever is no administrator any more changes nobody, and the audit is told', async () => {
  await query(ownerUrl, "UPDATE person SET role = 'administrator' WHERE id = $1", [cleo.id])
  given(await setRole(proven(eli), cleo.id, 'care-team'))
  const former: Actor = { ...cleo, role: 'administrator' }
  expect(reasonOf(await setRole(proven(former), cleo.id, 'administrator'))).toBe('not-allowed')
  expect(reasonOf(await setActive(proven(former), eli.id, false))).toBe('not-allowed')
  expect((await auditAfter(appUrl)).slice(-2)).toMatchObject([
    { actor: cleo.id, action: 'person.role-set', outcome: 'refused', detail: { reason: 'changed-meanwhile' } },
    { actor: cleo.id, action: 'person.deactivated', outcome: 'refused', detail: { reason: 'changed-meanwhile' } },
  ])
})
