import { randomUUID } from 'node:crypto'
import * as revealed from '@/app/api/practice/[id]/reveal/route'
import * as practice from '@/app/api/practice/route'
import { verdictIds } from '@/lib/cases/worklist'
import { basePerson } from '@/lib/clinical/base-person'
import { verdictNames } from '@/lib/guidance/names'
import { practiceCases } from '@/lib/learn/cases'
import { lessons } from '@/lib/learn/practice-case'
import { share } from '@/lib/learn/store/share'
import { assign } from '@/lib/learn/store/supervise'
import { rules } from '@/lib/rules'
import { ada, dov, gus } from '../../support/case-people'
import { ask } from '../../support/server/ask'
import { closeStore, newCase, openStore } from '../../support/server/cases'
import { committing, didOf, doCommit, enter } from '../../support/server/practice'

jest.setTimeout(60_000)

let token: string
beforeAll(async () => {
  await openStore()
  // What others said, what is asked of them, and a case of the clinic in which a rule weighs.
  await doCommit(dov, 'repaired-aneurysm')
  didOf(await assign(ada, { person: gus.id, case: 'seven-weeks', due: '2027-01-08' }))
  didOf(await share(ada, { id: randomUUID(), case: (await newCase(ada, { ...basePerson, aneurysm: 'yes' })).id, revision: 1 }))
  token = await enter(gus)
})
afterAll(closeStore)

/** What would give an answer away: verdicts as they are kept and as they are shown, rules, what is to be learned, what a case teaches. */
const answers = [
  ...verdictIds.map((id) => `"${id}"`),
  ...verdictIds.filter((id) => id !== 'discuss'),
  ...Object.values(verdictNames),
  ...rules.flatMap(({ id, says }) => [id, says]),
  ...practiceCases.flatMap(({ points }) => points.map(({ says }) => JSON.stringify(says).slice(1, -1))),
  ...practiceCases.flatMap(({ points }) => points.flatMap(({ because }) => because)),
  ...Object.keys(lessons).map((lesson) => `"${lesson}"`),
  ...(['assessment', 'reviewed', 'practices', 'points', 'agreed', 'safetyFirst', 'answers', 'lesson'] as const).map((field) => `"${field}"`),
]

const toldIn = (text: string): readonly string[] => answers.filter((answer) => text.includes(answer))

test('what is looked for is found where it is told', async () => {
  expect(answers.length).toBeGreaterThan(200)
  const made = committing('an-old-medicine')
  expect((await ask(practice.POST, 'POST', { token: await enter(dov), body: made })).status).toBe(200)
  const text = await (await ask(revealed.GET, 'GET', { token: await enter(dov), params: { id: 'an-old-medicine' } })).text()
  expect(toldIn(text)).toEqual(expect.arrayContaining(['"discuss-with-care"', 'medicines/maoi', '"assessment"', '"safetyFirst"']))
})

test('who committed to nothing is told the stories of all cases, and of what the rules make of any not a word', async () => {
  const text = await (await ask(practice.GET, 'GET', { token })).text()
  const { cases, attempts } = JSON.parse(text) as { cases: readonly { id: string }[]; attempts: readonly unknown[] }
  expect(cases).toHaveLength(practiceCases.length + 1)
  expect(attempts).toEqual([])
  expect(toldIn(text)).toEqual([])
})

test('nor by asking for the reveal of any of them, or by a commitment that does not fit', async () => {
  const texts: string[] = []
  for (const { id } of practiceCases) {
    const asked = await ask(revealed.GET, 'GET', { token, params: { id } })
    expect([id, asked.status]).toEqual([id, 403])
    texts.push(await asked.text())
    const sent = await ask(practice.POST, 'POST', { token, body: committing(id, { for: ['trials/9'] }) })
    expect([id, sent.status]).toEqual([id, 422])
    texts.push(await sent.text())
  }
  expect(texts.flatMap(toldIn)).toEqual([])
})
