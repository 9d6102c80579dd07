import { randomUUID } from 'node:crypto'
import * as revealed from '@/app/api/practice/[id]/reveal/route'
import { practiceCases } from '@/lib/learn/cases'
import { commit, reveal } from '@/lib/learn/store/commit'
import { comment } from '@/lib/learn/store/supervise'
import { ada, ben, dov, eli, gus } from '../../support/case-people'
import { ask, problemOf } from '../../support/server/ask'
import { auditAfter, closeStore, openStore } from '../../support/server/cases'
import { query } from '../../support/server/database'
import { committing, didOf, doCommit, enter, whyNot } from '../../support/server/practice'

jest.setTimeout(60_000)

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const caseId = 'repaired-aneurysm'
const askFor = async (id: string, actor = dov) => await ask(revealed.GET, 'GET', { token: await enter(actor), params: { id } })
const auditedAfter = async (before: number) => (await auditAfter(appUrl)).slice(before)
type Told = Extract<Awaited<ReturnType<typeof reveal>>, { value: unknown }>['value']
const COMMIT_FIRST = 'Commit to this case first: the rules are shown beside what you said.'

describe('without a commitment', () => {
  test('it is refused in words, and nothing else is told', async () => {
    await doCommit(gus, caseId)
    await doCommit(dov, 'two-of-one-class')
    const before = (await auditAfter(appUrl)).length
    const response = await askFor(caseId)
    expect(response.status).toBe(403)
    expect(await problemOf(response)).toEqual({ type: 'urn:ketamine-consult:problem:not-allowed', title: COMMIT_FIRST, status: 403, faults: [], reason: 'commit-first', correlation: expect.any(String) as string })
    expect(await auditedAfter(before)).toEqual([{ actor: dov.id, action: 'practice.revealed', subject: caseId, outcome: 'refused', detail: {} }])
  })

  test('a commitment that was refused opens nothing', async () => {
    expect(whyNot(await commit(dov, committing('seven-weeks', { for: ['trials/9'] }))).faults).toHaveLength(1)
    const response = await askFor('seven-weeks')
    expect([response.status, (await problemOf(response)).title]).toEqual([403, COMMIT_FIRST])
  })

  test.each(['no-such-case', randomUUID(), 'x y', '../queue', '\u0000', 'x'.repeat(500), "' OR '1'='1", 'TWO-OF-ONE-CLASS', '', '__proto__'])('%j is no case, and no word of a name that none can have is kept', async (id) => {
    const before = (await auditAfter(appUrl)).length
    expect((await askFor(id)).status).toBe(404)
    const subjects = (await auditedAfter(before)).map(({ subject }) => subject)
    expect(subjects).toEqual(/^[a-z0-9-]{1,60}$/.test(id) ? [id] : [])
  })

  test('of an administrator it is refused by role', async () => {
    const refused = await problemOf(await askFor(caseId, eli))
    expect(refused.title).toBe('Your role does not include practice in an account. Sign out to practice on this device.')
    expect(refused).not.toHaveProperty('reason')
  })
})

describe('after a commitment', () => {
  test('it tells what was said beside the rules, the assessment and what is worth taking along', async () => {
    const made = await doCommit(dov, caseId, { for: ['trials/0'], against: ['aneurysm'], sure: 95 })
    const told = (await (await askFor(caseId)).json()) as Told
    const written = practiceCases.find(({ id }) => id === caseId)
    expect(told).toMatchObject({ id: made.id, commitment: made.commitment, comments: [], comparison: { agrees: true, options: { esketamine: { rules: 'not-supported' }, racemic: { rules: 'not-supported' } } } })
    expect(told.comparison.facts.find(({ fact }) => fact === 'aneurysm')).toMatchObject({ stands: 'same', rules: ['vascular/aneurysm-or-malformation'] })
    expect(told.assessment.options.esketamine.findings.map(({ rule }) => rule)).toContain('vascular/aneurysm-or-malformation')
    expect(told.points.map(({ says }) => says)).toEqual(written?.points.map(({ says }) => says))
    expect(Math.abs(Date.parse(told.at) - Date.now())).toBeLessThan(60_000)
  })

  test('the latest counts', async () => {
    const [first, second] = [await doCommit(dov, 'asked-on-sunday', { sure: 55 }), await doCommit(dov, 'asked-on-sunday', { sure: 75 })]
    expect(didOf(await reveal(dov, 'asked-on-sunday'))).toMatchObject({ id: second.id, commitment: { sure: 75 } })
    expect(await query(appUrl, 'SELECT FROM practice_commitment WHERE id IN ($1, $2)', [first.id, second.id])).toHaveLength(2)
  })

  test('a psychiatrist who practices commits before as well', async () => {
    expect(whyNot(await reveal(ben, caseId)).says).toBe(COMMIT_FIRST)
    await doCommit(ben, caseId)
    expect(didOf(await reveal(ben, caseId)).comparison.agrees).toBe(true)
  })
})

describe('of somebody else', () => {
  test('whoever supervises sees what a trainee said, with comments in order, and the audit tells of whom', async () => {
    const made = await doCommit(gus, 'no-tablets', { line: 'Not by mouth.' })
    for (const text of ['First.', 'Second.']) didOf(await comment(ada, made.id, { id: randomUUID(), text }))
    const before = (await auditAfter(appUrl)).length
    const told = didOf(await reveal(ada, 'no-tablets', gus.id))
    expect(told).toMatchObject({ id: made.id, commitment: { line: 'Not by mouth.' } })
    expect(told.comments.map(({ by, text }) => [by, text])).toEqual([[ada.name, 'First.'], [ada.name, 'Second.']])
    expect(didOf(await reveal(gus, 'no-tablets')).comments).toEqual(told.comments)
    for (const { at } of told.comments) expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000)
    expect((await auditedAfter(before))[0]).toEqual({ actor: ada.id, action: 'practice.revealed', subject: 'no-tablets', outcome: 'done', detail: { member: gus.id } })
  })

  test('what was said of earlier tries stands beside the latest one, in the order in which it was said, with the try it was said of', async () => {
    const says = async (to: string, text: string, by = ada) => didOf(await comment(by, to, { id: randomUUID(), text }))
    const first = await doCommit(gus, 'nobody-to-drive')
    await says(first.id, 'Of the first.')
    const second = await doCommit(gus, 'nobody-to-drive')
    await says(second.id, 'Of the second.', ben)
    await says(first.id, 'Of the first, later.')
    const third = await doCommit(gus, 'nobody-to-drive')
    // Neither what was said of another case nor of somebody else.
    await says((await doCommit(gus, 'eight-visits')).id, 'Of another case.')
    await says((await doCommit(dov, 'nobody-to-drive')).id, 'Of somebody else.')
    for (const told of [didOf(await reveal(gus, 'nobody-to-drive')), didOf(await reveal(ben, 'nobody-to-drive', gus.id))]) {
      expect(told.id).toBe(third.id)
      expect(told.comments.map(({ by, text, on }) => [by, text, on])).toEqual([
        [ada.name, 'Of the first.', { try: 1, of: 3 }],
        [ben.name, 'Of the second.', { try: 2, of: 3 }],
        [ada.name, 'Of the first, later.', { try: 1, of: 3 }],
      ])
    }
  })

  test('of an only try, which one it was said of goes without saying', async () => {
    didOf(await comment(ada, (await doCommit(gus, 'a-third-better')).id, { id: randomUUID(), text: 'Seen.' }))
    expect(didOf(await reveal(gus, 'a-third-better')).comments).toEqual([{ by: ada.name, at: expect.any(String) as string, text: 'Seen.' }])
  })

  test('not where they are no trainee, or none at all', async () => {
    await doCommit(ben, 'no-tablets')
    for (const whose of [ben.id, eli.id, randomUUID(), 'x', '\u0000']) expect(whyNot(await reveal(ada, 'no-tablets', whose)).hidden).toBe(true)
  })

  test('not for another trainee', async () => {
    expect(whyNot(await reveal(dov, 'no-tablets', gus.id)).says).toBe('Your role does not include supervising.')
  })

  test('not before the trainee committed', async () => {
    expect(whyNot(await reveal(ada, 'by-the-window', gus.id)).says).toBe(COMMIT_FIRST)
  })
})
