import { randomUUID } from 'node:crypto'
import { options, type Verdict } from '@/lib/clinical/rule'
import { assess } from '@/lib/guidance/assess'
import { knowledge } from '@/lib/guidance/knowledge'
import { practiceCases } from '@/lib/learn/cases'
import { answersOf, practiceDay } from '@/lib/learn/practice-case'
import { commit } from '@/lib/learn/store/commit'
import { ada, cleo, dov, eli, fay, gus } from '../../support/case-people'
import { auditAfter, closeStore, openStore } from '../../support/server/cases'
import { query } from '../../support/server/database'
import { commitmentTo, committing, didOf, doCommit, whyNot } from '../../support/server/practice'

jest.setTimeout(60_000)

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const caseId = 'two-of-one-class'
const kept = (id: string) => query(appUrl, 'SELECT person_id, case_id, commitment, sure, agreed, knowledge FROM practice_commitment WHERE id = $1', [id])
const auditedAfter = async (before: number) => (await auditAfter(appUrl)).slice(before)

describe('a commitment', () => {
  test.each([['trainee', dov], ['psychiatrist', ada]])('of a %s is kept as it was given, with the knowledge it was held against', async (_, actor) => {
    const made = committing(caseId, { for: ['trials/0'], against: ['age'], sure: 65, line: 'Two classes?' })
    expect(didOf(await commit(actor, made))).toEqual({ case: caseId })
    expect(await kept(made.id)).toEqual([{ person_id: actor.id, case_id: caseId, commitment: made.commitment, sure: 65, agreed: true, knowledge: knowledge.version }])
  })

  test.each([['the care team', cleo], ['an administrator', eli], ['somebody without a role', fay]])('of %s is refused, and the audit is told', async (_, actor) => {
    const before = (await auditAfter(appUrl)).length
    const made = committing(caseId)
    expect(whyNot(await commit(actor, made))).toEqual({ says: 'Your role does not include practice in an account. Sign out to practice on this device.' })
    expect(await kept(made.id)).toEqual([])
    expect(await auditedAfter(before)).toEqual([{ actor: actor.id, action: 'practice.committed', subject: caseId, outcome: 'refused', detail: {} }])
  })

  test('sent again is the same: one row, and one line in the audit', async () => {
    const before = (await auditAfter(appUrl)).length
    const made = committing(caseId)
    for (let at = 0; at < 3; at += 1) expect(didOf(await commit(dov, made))).toEqual({ case: caseId })
    expect(await kept(made.id)).toHaveLength(1)
    expect(await auditedAfter(before)).toEqual([{ actor: dov.id, action: 'practice.committed', subject: caseId, outcome: 'done', detail: {} }])
  })

  test('under an id that is taken is refused, whatever differs: somebody else’s is not told', async () => {
    const made = await doCommit(dov, caseId)
    const before = await kept(made.id)
    const others = [
      await commit(gus, made),
      await commit(dov, { ...made, commitment: { ...made.commitment, sure: 90 } }),
      await commit(dov, { ...committing('seven-weeks'), id: made.id }),
    ]
    for (const outcome of others) expect(whyNot(outcome)).toEqual({ says: 'There is no such practice case.', hidden: true })
    expect(await kept(made.id)).toEqual(before)
  })

  test('to no case is refused', async () => {
    for (const name of ['no-such-case', randomUUID()]) {
      const made = { ...committing(caseId), case: name }
      expect(whyNot(await commit(dov, made))).toEqual({ says: 'There is no such practice case.', hidden: true })
      expect(await kept(made.id)).toEqual([])
    }
  })

  test('is told to the audit without a word of it', async () => {
    await doCommit(dov, caseId, { line: 'Kanarienvogel', for: ['trials/0'] })
    expect(JSON.stringify(await query(appUrl, 'SELECT audit::text FROM audit'))).not.toMatch(/Kanarienvogel|trials/)
  })
})

/** One from every corner: agreeing, with care, other steps, not supported, cannot tell, and what comes first. */
const some = practiceCases.filter(({ id }) => ['two-of-one-class', 'second-course-five-weeks', 'three-names-in-the-chart', 'repaired-aneurysm', 'a-reading-from-october', 'no-tablets'].includes(id))

describe('whether it agrees', () => {
  const agreedOf = async (id: string) => (await kept(id))[0]?.agreed

  test('six cases are looked at', () => expect(some).toHaveLength(6))

  test.each(some)('is what the rules say of $id', async (one) => {
    const said = assess(answersOf(one), practiceDay)
    const verdicts = { esketamine: said.options.esketamine.verdict, racemic: said.options.racemic.verdict }
    const same = { verdicts, safetyFirst: said.safetyFirst }
    expect(await agreedOf((await doCommit(dov, one.id, same)).id)).toBe(true)
    expect(await agreedOf((await doCommit(dov, one.id, { ...same, safetyFirst: !said.safetyFirst })).id)).toBe(false)
    for (const option of options) {
      const other: Verdict = verdicts[option] === 'cannot-tell' ? 'discuss' : 'cannot-tell'
      expect(await agreedOf((await doCommit(dov, one.id, { ...same, verdicts: { ...verdicts, [option]: other } })).id)).toBe(false)
    }
  })

  test('does not hang on what was marked or asked', async () => {
    const marked = { ...commitmentTo(caseId), against: ['trials/0', 'age'] as const, sure: 50 }
    expect(await agreedOf((await doCommit(dov, caseId, marked)).id)).toBe(true)
  })
})
