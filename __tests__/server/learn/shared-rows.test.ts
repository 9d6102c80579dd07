import { randomUUID } from 'node:crypto'
import { outcomeOf, type PracticeOutcome } from '@/lib/learn/outcome'
import { assess } from '@/lib/guidance/assess'
import { commit, reveal, toPractice } from '@/lib/learn/store/commit'
import { ownPractice } from '@/lib/learn/store/progress'
import { share, takeBack } from '@/lib/learn/store/share'
import { assign, cohort, trainee } from '@/lib/learn/store/supervise'
import { ada, dov } from '../../support/case-people'
import { closeStore, newCase, openStore } from '../../support/server/cases'
import { query } from '../../support/server/database'
import { commitmentTo, didOf, whyNot } from '../../support/server/practice'

jest.setTimeout(60_000)

let ownerUrl: string
let appUrl: string
beforeAll(async () => ({ ownerUrl, appUrl } = await openStore()))
afterAll(closeStore)

const canary = 'Kanarienvogel'
const doShare = async () => didOf(await share(ada, { id: randomUUID(), case: (await newCase(ada)).id, revision: 1 })).case
const commitTo = async (id: string) => await commit(dov, { id: randomUUID(), case: id, commitment: commitmentTo('two-of-one-class') })

/** What the log is told while something is done. */
async function logged<T>(act: () => Promise<T>): Promise<{ readonly value: T; readonly lines: readonly Record<string, unknown>[]; readonly text: string }> {
  const lines: string[] = []
  const log = jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  try {
    const value = await act()
    return { value, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), text: lines.join('') }
  } finally {
    log.mockRestore()
  }
}

describe.each([
  ['an answer that no question takes', `answers = answers || '{"aneurysm": "${canary}"}'`],
  ['a question that is none', `answers = answers || '{"${canary}": "yes"}'`],
  ['a verdict that is none', `reviewed = reviewed || '{"racemic": "${canary}"}'`],
  ['no outcome', `reviewed = '{}'`],
  ['a day to read it at that is none', `as_of = '${canary}'`],
])('a shared case with %s', (_, change) => {
  let whole: string
  let broken: string
  beforeAll(async () => {
    ;[whole, broken] = [await doShare(), await doShare()]
    didOf(await commitTo(broken))
    await query(ownerUrl, `UPDATE practice_shared_case SET ${change} WHERE id = $1`, [broken])
  })
  afterAll(async () => {
    for (const id of [whole, broken]) didOf(await takeBack(ada, id))
  })

  test('is passed over in every list, and the log names it without a word of what is in it', async () => {
    for (const list of [async () => didOf(await ownPractice(dov)), async () => didOf(await trainee(ada, dov.id)).practiced, async () => didOf(await cohort(ada))[0]?.practiced]) {
      const { value, lines, text } = await logged(list)
      const ids = value?.cases.map(({ id }) => id)
      expect(ids).toContain(whole)
      expect(ids).not.toContain(broken)
      expect(lines).toEqual([{ at: expect.any(String) as string, level: 'warning', event: 'shared-case-unreadable', case: broken }])
      expect(text).not.toContain(canary)
    }
  })

  test('is as if it were not there', async () => {
    const { lines } = await logged(async () => {
      expect(await toPractice(broken)).toBeUndefined()
      for (const outcome of [await commitTo(broken), await reveal(dov, broken), await assign(ada, { person: dov.id, case: broken })]) expect(whyNot(outcome).hidden).toBe(true)
    })
    expect(lines.map(({ event }) => event)).toEqual(Array.from({ length: 4 }, () => 'shared-case-unreadable'))
  })
})

describe('what the rules concluded when a case was shared', () => {
  const reviewedOf = async (id: string) => (await query<{ reviewed: PracticeOutcome }>(appUrl, 'SELECT reviewed FROM practice_shared_case WHERE id = $1', [id]))[0]?.reviewed

  test('is not spoken of while they conclude the same', async () => {
    const id = await doShare()
    didOf(await commitTo(id))
    const told = didOf(await reveal(dov, id))
    expect(await reviewedOf(id)).toEqual(outcomeOf(told.assessment))
    expect(told).not.toHaveProperty('concludedOtherwise')
  })

  test.each([
    ['another verdict', `'{"racemic": "not-supported"}'`],
    ['other rules that weigh', `'{"weigh": []}'`],
    ['something else first', `'{"safetyFirst": true}'`],
  ])('is set against today where it was %s', async (_, change) => {
    const id = await doShare()
    didOf(await commitTo(id))
    await query(ownerUrl, `UPDATE practice_shared_case SET reviewed = reviewed || ${change} WHERE id = $1`, [id])
    expect(didOf(await reveal(dov, id)).concludedOtherwise).toBe(true)
    expect(didOf(await reveal(ada, id, dov.id)).concludedOtherwise).toBe(true)
  })

  test('is told of no written case: a change there is looked at before it goes out', async () => {
    didOf(await commitTo('two-of-one-class'))
    expect(didOf(await reveal(dov, 'two-of-one-class'))).not.toHaveProperty('concludedOtherwise')
  })

  test('and nothing of it is among what is told beforehand', async () => {
    const id = await doShare()
    const told = didOf(await ownPractice(dov)).cases.find((one) => one.id === id)
    expect(Object.keys(told ?? {}).toSorted()).toEqual(['id', 'narrative', 'title', 'topics'])
    const known = await toPractice(id)
    expect(outcomeOf(assess(known?.answers ?? {}, known?.asOf ?? ''))).toEqual(await reviewedOf(id))
  })
})
