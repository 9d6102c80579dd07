import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import * as revealed from '@/app/api/practice/[id]/reveal/route'
import * as practice from '@/app/api/practice/route'
import { answersSchema } from '@/lib/clinical/schema'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import { deIdentifiedAnswers } from '@/lib/cases/de-identified'
import { assess } from '@/lib/guidance/assess'
import { outcomeOf } from '@/lib/learn/outcome'
import { commit, reveal } from '@/lib/learn/store/commit'
import { share, shareable, takeBack } from '@/lib/learn/store/share'
import { anyAnswers } from '../../support/answers-arbitrary'
import { ada, ben, cleo, dov, eli, fay, gus } from '../../support/case-people'
import { ask } from '../../support/server/ask'
import { auditAfter, closeStore, doTo, newCase, openStore, share as sharing } from '../../support/server/cases'
import { query } from '../../support/server/database'
import { commitmentTo, didOf, enter, whyNot } from '../../support/server/practice'

jest.setTimeout(60_000)

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const canary = 'Kanarienvogel'
const [sertraline, venlafaxine] = basePerson.trials
/** Everything in it that could tell who it is. */
const telling: Answers = {
  ...basePerson,
  age: 47,
  payer: canary,
  oralAntidepressantName: canary,
  trials: [{ ...sertraline, start: '2026-03-17', end: '2026-07-08' }, { ...venlafaxine, drug: canary }],
  bloodPressure: { systolic: 152, diastolic: 94, date: '2026-11-19' },
  hypertension: 'controlled',
  safetyAskedAt: '2026-11-25T08:12',
}

const rowOf = async (id: string) => (await query<{ text: string; answers: Answers; as_of: string; reviewed: unknown; sharer_id: string }>(appUrl, "SELECT (to_jsonb(practice_shared_case) - 'at')::text AS text, answers, as_of, reviewed, sharer_id FROM practice_shared_case WHERE id = $1", [id]))[0]
const auditedAfter = async (before: number) => (await auditAfter(appUrl)).slice(before)
const listed = async (actor = dov): Promise<readonly string[]> => ((await (await ask(practice.GET, 'GET', { token: await enter(actor) })).json()) as { cases: readonly { id: string }[] }).cases.map(({ id }) => id)
const doShare = async (caseId: string, id: string = randomUUID()) => didOf(await share(ada, { id, case: caseId, revision: 1 })).case

describe('what is kept of a shared case', () => {
  test('has no free text, no date, no age, no id and no person of it but who shared it', async () => {
    const one = await newCase(ada, telling, `Label ${canary}`)
    await doTo(one, ada, sharing(ben))
    const id = await doShare(one.id)
    const row = await rowOf(id)
    for (const word of [canary, '2026', one.id, ben.id, ben.name, ada.name]) expect(row?.text).not.toContain(word)
    expect(row?.answers).toMatchObject({ age: 50, trials: [{ drug: 'sertraline' }, { drug: 'not-known' }], bloodPressure: { systolic: 152, diastolic: 94 } })
    // Put aside by "no suicidal thoughts", it is among no facts that could be looked through.
    expect(telling).toHaveProperty('ideationRecency')
    expect(row?.answers).not.toHaveProperty('ideationRecency')
    expect(row?.sharer_id).toBe(ada.id)
    // The moment of an event would lead to it: no more than its minute is kept.
    expect(row?.as_of).toMatch(/^2001-01-01T\d\d:\d\d:59\.999Z$/)
  })

  test('is what could be looked through beforehand, and what the rules make of that', async () => {
    const { id: caseId } = await newCase(ada, telling)
    const beforehand = didOf(await shareable(ada, caseId))
    const row = await rowOf(await doShare(caseId))
    expect(row?.answers).toEqual(beforehand.answers)
    expect(row?.as_of).toBe(beforehand.asOf)
    expect(row?.reviewed).toEqual(outcomeOf(assess(beforehand.answers, beforehand.asOf)))
  })

  test('law: it can be read again, whatever a case holds', () => {
    let read = 0
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        if (!answersSchema.safeParse(answers).success) return
        read += 1
        const seen = deIdentifiedAnswers(answers, '2026-11-25T09:30:59.999Z')
        expect(answersSchema.safeParse(JSON.parse(JSON.stringify(seen.answers))).error?.issues ?? []).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(read).toBeGreaterThan(50)
  })
})

describe('who shares a case', () => {
  test('is a psychiatrist who sees it whole, also where it is not their own', async () => {
    const one = await newCase(ada)
    expect(whyNot(await share(ben, { id: randomUUID(), case: one.id, revision: 1 }))).toEqual({ says: 'There is no such case.', hidden: true })
    expect(whyNot(await shareable(ben, one.id)).hidden).toBe(true)
    await doTo(one, ada, sharing(ben, 'read'))
    const id = randomUUID()
    expect(didOf(await share(ben, { id, case: one.id, revision: 1 }))).toEqual({ case: id })
    expect((await rowOf(id))?.sharer_id).toBe(ben.id)
  })

  test.each([['the care team, who sees it whole', cleo], ['a trainee, with whom it is shared', dov], ['an administrator', eli], ['somebody without a role', fay]])('is not %s: whether there is such a case is not told, and the audit is', async (_, actor) => {
    const one = await newCase(ada)
    if (actor === cleo || actor === dov) await doTo(one, ada, sharing(actor, actor === cleo ? 'write' : 'read'))
    const before = (await auditAfter(appUrl)).length
    const refused = { says: 'Cases are shared to learn from by a psychiatrist.' }
    for (const id of [one.id, randomUUID()]) {
      expect(whyNot(await share(actor, { id: randomUUID(), case: id, revision: 1 }))).toEqual(refused)
      expect(whyNot(await shareable(actor, id))).toEqual(refused)
    }
    expect((await auditedAfter(before)).map(({ action, outcome, detail }) => [action, outcome, detail])).toEqual(['case.shared-for-practice', 'case.read', 'case.shared-for-practice', 'case.read'].map((action) => [action, 'refused', { reason: 'not-allowed' }]))
  })

  test('is not a trainee whose own case it is', async () => {
    expect(whyNot(await share(gus, { id: randomUUID(), case: (await newCase(gus)).id, revision: 1 })).says).toBe('Cases are shared to learn from by a psychiatrist.')
  })

  test.each(['x', '\u0000', ''])('asks for no case with %j for an id', async (id) => expect(whyNot(await shareable(ada, id)).hidden).toBe(true))
})

describe('under which id', () => {
  test('sent again it is the same', async () => {
    const { id: caseId } = await newCase(ada, telling)
    const id = randomUUID()
    for (let at = 0; at < 3; at += 1) expect(await doShare(caseId, id)).toBe(id)
    expect((await listed()).filter((one) => one === id)).toEqual([id])
  })

  test('not under that of the case, which would lead back to it', async () => {
    const { id } = await newCase(ada)
    expect(whyNot(await share(ada, { id, case: id, revision: 1 })).faults).toEqual([{ field: 'id', message: 'a new id, not that of the case' }])
    expect(await rowOf(id)).toBeUndefined()
  })

  test('not under that of another case, or by somebody else: nothing is lost in silence', async () => {
    const [one, other] = [await newCase(ada, telling), await newCase(ada)]
    await doTo(one, ada, sharing(ben))
    const id = await doShare(one.id)
    const before = await rowOf(id)
    for (const outcome of [await share(ada, { id, case: other.id, revision: 1 }), await share(ben, { id, case: one.id, revision: 1 })]) expect(whyNot(outcome).says).toContain('Under this name another case was shared')
    expect(await rowOf(id)).toEqual(before)
  })
})

describe('a shared case', () => {
  test('is in the list of a trainee, can be committed to, and is revealed then', async () => {
    const { id: caseId } = await newCase(ada, { ...telling, aneurysm: 'yes' })
    const id = await doShare(caseId)
    expect(await listed()).toContain(id)
    expect(whyNot(await reveal(dov, id)).says).toContain('Commit to this case first')
    const commitment = commitmentTo('repaired-aneurysm', { against: ['aneurysm'] })
    didOf(await commit(dov, { id: randomUUID(), case: id, commitment }))
    const response = await ask(revealed.GET, 'GET', { token: await enter(dov), params: { id } })
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ comparison: { agrees: true }, points: [], assessment: { options: { racemic: { verdict: 'not-supported' } } } })
    for (const word of [canary, '2026-0', '2026-1', caseId, ada.name]) expect(text.replace(/"at":"[^"]*"/, '')).not.toContain(word)
  })

  test('taken back is gone, stays so under its id, and can be shared anew; the audit tells of each', async () => {
    const { id: caseId } = await newCase(ada)
    const before = (await auditAfter(appUrl)).length
    const id = await doShare(caseId)
    const commitment = { ...commitmentTo('two-of-one-class'), sure: 70 }
    const made = { id: randomUUID(), case: id, commitment }
    didOf(await commit(gus, made))
    expect(whyNot(await takeBack(gus, id)).says).toBe('Your role does not include supervising.')
    didOf(await takeBack(ben, id))
    expect(await listed(gus)).not.toContain(id)
    for (const outcome of [await reveal(gus, id), await reveal(ada, id, gus.id), await commit(gus, { ...made, id: randomUUID() }), await takeBack(ada, id)]) expect(whyNot(outcome).hidden).toBe(true)
    expect(await query(appUrl, 'SELECT FROM practice_commitment WHERE id = $1', [made.id])).toHaveLength(1)
    expect(whyNot(await share(ada, { id, case: caseId, revision: 1 })).says).toContain('or this one was taken back')
    const anew = await doShare(caseId)
    expect(await listed(gus)).toContain(anew)
    const told = (await auditedAfter(before)).filter(({ action }) => action === 'case.shared-for-practice' || action === 'practice.taken-back')
    expect(told.map(({ actor, action, subject, outcome }) => [actor, action, subject, outcome])).toEqual([
      [ada.id, 'case.shared-for-practice', caseId, 'done'],
      [gus.id, 'practice.taken-back', id, 'refused'],
      [ben.id, 'practice.taken-back', id, 'done'],
      [ada.id, 'practice.taken-back', id, 'refused'],
      [ada.id, 'case.shared-for-practice', caseId, 'refused'],
      [ada.id, 'case.shared-for-practice', caseId, 'done'],
    ])
  })

  test('what was never shared is not taken back', async () => {
    expect(whyNot(await takeBack(ada, randomUUID())).hidden).toBe(true)
  })
})
