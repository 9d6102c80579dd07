import { randomUUID } from 'node:crypto'
import { ownPractice } from '@/lib/learn/store/progress'
import { assign, cohort, comment, trainee } from '@/lib/learn/store/supervise'
import { ada, ben, cleo, dov, eli, fay, gus } from '../../support/case-people'
import { auditAfter, closeStore, openStore } from '../../support/server/cases'
import { query } from '../../support/server/database'
import { didOf, doCommit, whyNot } from '../../support/server/practice'

jest.setTimeout(60_000)

let appUrl: string
let commitmentId: string
beforeAll(async () => {
  ;({ appUrl } = await openStore())
  commitmentId = (await doCommit(dov, 'seven-weeks')).id
})
afterAll(closeStore)

const auditedAfter = async (before: number) => (await auditAfter(appUrl)).slice(before)
const comments = (id: string) => query(appUrl, 'SELECT author_id, text FROM practice_comment WHERE commitment_id = $1 ORDER BY at', [id])
const asked = (person: string) => query(appUrl, 'SELECT case_id, assigner_id, due_on::text FROM practice_assignment WHERE person_id = $1', [person])

test('whoever supervises sees everybody who learns here, by name, with what each practiced; who left is not among them', async () => {
  const before = (await auditAfter(appUrl)).length
  const seen = didOf(await cohort(ada))
  expect(seen.map(({ id, name }) => ({ id, name }))).toEqual([dov, gus].map(({ id, name }) => ({ id, name })))
  expect(await auditedAfter(before)).toEqual([{ actor: ada.id, action: 'practice.cohort', subject: null, outcome: 'done', detail: { count: 2 } }])
  for (const one of seen) expect(one.practiced).toEqual(didOf(await ownPractice(one.id === dov.id ? dov : gus)))
})

test('one of them is seen alone, and nobody who is none', async () => {
  const before = (await auditAfter(appUrl)).length
  expect(didOf(await trainee(ben, dov.id))).toMatchObject({ id: dov.id, name: dov.name, practiced: { attempts: [{ case: 'seven-weeks' }] } })
  for (const id of [ada.id, cleo.id, eli.id, fay.id, randomUUID(), 'x', '\u0000', '']) expect(whyNot(await trainee(ben, id))).toEqual({ says: 'There is no such trainee.', hidden: true })
  const audited = await auditedAfter(before)
  expect(audited[0]).toEqual({ actor: ben.id, action: 'practice.trainee', subject: null, outcome: 'done', detail: { member: dov.id } })
  expect(audited.slice(1).map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => 'refused'))
})

describe('a comment', () => {
  test('is kept once, however often it is sent, and told to the audit without its words', async () => {
    const before = (await auditAfter(appUrl)).length
    const said = { id: randomUUID(), text: 'Kanarienvogel\nin two lines' }
    await Promise.all(Array.from({ length: 10 }, async () => expect(await comment(ada, commitmentId, said)).toEqual({ value: null })))
    expect(await comments(commitmentId)).toEqual([{ author_id: ada.id, text: said.text }])
    const audited = await auditedAfter(before)
    expect(audited).toEqual([{ actor: ada.id, action: 'practice.commented', subject: commitmentId, outcome: 'done', detail: {} }])
  })

  test('with other words, by somebody else or elsewhere is refused under an id that is taken: nothing is lost in silence', async () => {
    const said = { id: randomUUID(), text: 'As it was.' }
    didOf(await comment(ada, commitmentId, said))
    const elsewhere = (await doCommit(gus, 'seven-weeks')).id
    const before = await comments(commitmentId)
    const outcomes = [await comment(ada, commitmentId, { ...said, text: 'Otherwise.' }), await comment(ben, commitmentId, said), await comment(ada, elsewhere, said)]
    for (const outcome of outcomes) expect(whyNot(outcome)).toEqual({ says: 'There is no such commitment.', hidden: true })
    expect(await comments(commitmentId)).toEqual(before)
    expect(await comments(elsewhere)).toEqual([])
  })

  test('is on commitments of trainees alone', async () => {
    const { id } = await doCommit(ben, 'seven-weeks')
    for (const to of [id, randomUUID()]) expect(whyNot(await comment(ada, to, { id: randomUUID(), text: 'Seen.' })).hidden).toBe(true)
    expect(await comments(id)).toEqual([])
  })
})

describe('an assignment', () => {
  test('asked again changes its day and who asks', async () => {
    didOf(await assign(ada, { person: gus.id, case: 'a-third-better', due: '2027-01-08' }))
    didOf(await assign(ada, { person: gus.id, case: 'a-third-better', due: '2027-01-15' }))
    expect(await asked(gus.id)).toEqual([{ case_id: 'a-third-better', assigner_id: ada.id, due_on: '2027-01-15' }])
    didOf(await assign(ben, { person: gus.id, case: 'a-third-better' }))
    expect(await asked(gus.id)).toEqual([{ case_id: 'a-third-better', assigner_id: ben.id, due_on: null }])
  })

  test('ten times at once is one', async () => {
    const before = (await asked(gus.id)).length
    await Promise.all(Array.from({ length: 10 }, async () => expect(await assign(ada, { person: gus.id, case: 'eight-visits', due: '2027-01-08' })).toEqual({ value: null })))
    expect(await asked(gus.id)).toHaveLength(before + 1)
  })

  test('is to a trainee who is here, of a case there is', async () => {
    for (const person of [ada.id, cleo.id, eli.id, fay.id, randomUUID()]) {
      expect(whyNot(await assign(ada, { person, case: 'seven-weeks' }))).toEqual({ says: 'There is no such trainee.', hidden: true })
      expect(await asked(person)).toEqual([])
    }
    for (const id of ['no-such-case', randomUUID()]) expect(whyNot(await assign(ada, { person: dov.id, case: id }))).toEqual({ says: 'There is no such practice case.', hidden: true })
    expect(await asked(dov.id)).toEqual([])
  })
})

test.each([['a trainee', gus], ['the care team', cleo], ['an administrator', eli], ['somebody without a role', fay]])('%s supervises nobody, and each refusal is in the audit', async (_, actor) => {
  const [before, said, due] = [(await auditAfter(appUrl)).length, await comments(commitmentId), await asked(dov.id)]
  const outcomes = [await cohort(actor), await trainee(actor, dov.id), await comment(actor, commitmentId, { id: randomUUID(), text: 'Mine.' }), await assign(actor, { person: dov.id, case: 'seven-weeks' })]
  for (const outcome of outcomes) expect(whyNot(outcome)).toEqual({ says: 'Your role does not include supervising.' })
  expect([await comments(commitmentId), await asked(dov.id)]).toEqual([said, due])
  expect((await auditedAfter(before)).map(({ actor: who, action, outcome }) => [who, action, outcome])).toEqual(['cohort', 'trainee', 'commented', 'assigned'].map((action) => [actor.id, `practice.${action}`, 'refused']))
})
