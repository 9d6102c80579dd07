import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { itemIds, items } from '@/lib/clinical/items'
import { options } from '@/lib/clinical/rule'
import { ageFrom } from '@/lib/clinical/variables'
import { assess } from '@/lib/guidance/assess'
import type { Assessment } from '@/lib/guidance/assessment'
import { ageBand, dayZero, deIdentified, deIdentifiedAnswers } from '@/lib/cases/de-identified'
import { anyAnswers } from '../support/answers-arbitrary'
import { ada, ben } from '../support/case-people'
import { caseOf, created } from '../support/case-stories'

const canary = 'Wren-4711'

test('nothing that was typed freely, no person and no calendar date comes through', () => {
  const texts = Object.fromEntries(itemIds.filter((id) => items[id].kind === 'text').map((id) => [id, canary]))
  const answers: Answers = {
    ...basePerson,
    ...texts,
    behavior: 'attempt',
    behaviorDate: '2026-09-14',
    safetyAskedAt: '2026-11-25T09:00Z',
    registerCheckedOn: canary,
    pregnancyTestDate: '2026-11-02',
    trials: [{ drug: canary, weeks: 8, start: '2026-01-05', end: canary }, { drug: 'Zoloft', weeks: 8 }],
    scores: [{ instrument: 'phq-9', total: 19, date: '2026-11-20' }],
  }
  const one = caseOf(created(ada, answers), [ada, { kind: 'shared', with: ben, sharing: 'read' }])
  const text = JSON.stringify(deIdentified(one, '2026-11-25T09:30Z'))
  expect(text).not.toContain(canary)
  expect(text).not.toContain('2026')
  for (const word of [one.label, ada.name, ada.id, ben.name, ben.id]) expect(text).not.toContain(word)
  expect(deIdentified(one, exampleDay)).toMatchObject({ id: one.id, stage: 'open', version: 1, ageBand: '45 to 54', asOf: dayZero })
  expect(deIdentified(one, exampleDay).answers).toMatchObject({ age: 50, trials: [{ drug: 'not-known' }, { drug: 'sertraline' }] })
  expect(Object.keys(deIdentified(one, exampleDay)).toSorted()).toEqual(['ageBand', 'answers', 'asOf', 'id', 'stage', 'version'])
})

test('spans between dates stay as they were', () => {
  const { answers, asOf } = deIdentifiedAnswers({ scores: [{ instrument: 'phq-9', total: 19, date: '2026-11-20' }], safetyAskedAt: '2026-11-24T23:00-05:00' }, '2026-11-25T09:30Z')
  expect(asOf).toBe('2001-01-01T09:30Z')
  expect(answers.scores).toEqual([{ instrument: 'phq-9', total: 19, date: '2000-12-27' }])
  expect(answers.safetyAskedAt).toBe('2000-12-31T23:00-05:00')
})

test.each([
  [0, 'under 18'],
  [17, 'under 18'],
  [18, '18 to 24'],
  [45, '45 to 54'],
  [74, '65 to 74'],
  [75, '75 or over'],
  [103, '75 or over'],
  [-1, undefined],
  [NaN, undefined],
])('age %d is the band %s', (age, band) => expect(ageBand(age)).toBe(band))

test('the age that stands for another is of its band, and every rule reads both alike', () => {
  const readAs = (age: number): number => ageFrom.findLastIndex((from) => age >= from)
  for (let age = 0; age <= 120; age += 1) {
    const seen = deIdentifiedAnswers({ age }, exampleDay).answers.age as number
    expect([age, ageBand(seen), readAs(seen)]).toEqual([age, ageBand(age), readAs(age)])
  }
})

test('law: the guidance is that of the case, where its drugs are of the list and its age can be', () => {
  const concluded = ({ safetyFirst, held, options: of }: Assessment) => ({
    safetyFirst,
    held,
    of: options.map((option) => ({ verdict: of[option].verdict, possible: of[option].possible, findings: of[option].findings.map(({ id }) => id), mayHold: of[option].mayHold.map(({ rule }) => rule) })),
  })
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { age, trials } = answers
      if (typeof age === 'number' && (age < 0 || age > 120 || !Number.isInteger(age))) return
      if (Array.isArray(trials) && trials.some(({ drug }) => drug === 'kava' || drug === '')) return
      const seen = deIdentifiedAnswers(answers, exampleDay)
      expect(concluded(assess(seen.answers, seen.asOf))).toEqual(concluded(assess(answers, exampleDay)))
    }),
    { numRuns: 200 },
  )
}, 60_000)
