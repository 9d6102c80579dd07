import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'
import { MOST_FACTS, type Commitment } from '@/lib/learn/commitment'
import { practiceCases } from '@/lib/learn/cases'
import { compare, weigh, type Side } from '@/lib/learn/comparison'
import { factIdsOf, factsOf, openQuestions, type CaseFactId } from '@/lib/learn/facts'
import { answersOf, practiceDay } from '@/lib/learn/practice-case'

const [sertraline, venlafaxine] = basePerson.trials
const short = { ...venlafaxine, weeks: 3 }

const said: Commitment = { safetyFirst: false, verdicts: { esketamine: 'discuss', racemic: 'discuss-with-care' }, for: [], against: [], asks: 'nothing', sure: 80 }
const beside = (given: Answers, commitment: Partial<Commitment> = {}) => {
  const answers: Answers = { ...basePerson, ...given }
  return compare({ ...said, ...commitment }, answers, practiceDay, assess(answers, practiceDay))
}
const weighed = (given: Answers) => {
  const answers: Answers = { ...basePerson, ...given }
  return Object.fromEntries(weigh(answers, practiceDay, assess(answers, practiceDay)).map(({ fact, sides }) => [fact, sides]))
}

describe('the facts of a case', () => {
  test('each trial is a fact of its own', () => expect(factIdsOf(basePerson)).toEqual(expect.arrayContaining(['trials/0', 'trials/1', 'scores/0', 'age'])))
  test('of a trial all is told that decides whether it counts', () => {
    const paroxetine = { ...sertraline, drug: 'paroxetine', doseMg: 20, weeks: 1.4, stopped: 'side-effects', episode: 'earlier' } as const
    const answers: Answers = { trials: [paroxetine, { ...venlafaxine, taken: 'often-missed', episode: 'not-known' }, { drug: 'fluoxetine', doseMg: 'not-known', weeksBand: 'not-known', taken: 'not-known', stopped: 'not-known' }] }
    expect(factsOf(answers).flatMap(({ told }) => told.map(({ answer }) => answer))).toEqual([
      'paroxetine 20 mg for 10 days, no response; taken: most days; stopped: side effects; an earlier episode',
      'venlafaxine 225 mg for 8 weeks, no response; taken: often missed; still taken; episode: not known',
      'fluoxetine, response not known; dose: not known; weeks: not known; how it was taken: not known; why it stopped: not known',
    ])
  })
  test('a dose or a span in words is told, and is not unknown', () => {
    const [told] = factsOf({ trials: [{ drug: 'fluoxetine', doseMg: 'not-known', doseBand: 'usual-minimum', weeks: 'not-known', weeksBand: '6-7' }] }).flatMap((group) => group.told)
    expect(told?.answer).toBe('fluoxetine at the usual minimum dose for 6 to 7 weeks, response not known')
  })
  test('what the base person was not asked is told, also where the answer is the same', () => {
    expect(factIdsOf({ ...basePerson, myocardialInfarction: 'within-12-months' })).toContain('specialistOpinion')
    expect(factIdsOf({ ...basePerson, ideation: 'plan-intent' })).toContain('assessmentDone')
    expect(factIdsOf(basePerson)).not.toContain('specialistOpinion')
  })
  test('what differs from the ordinary is told apart; the rest is named together', () => {
    const [medical] = factsOf({ ...basePerson, aneurysm: 'yes' }).filter(({ section }) => section === 'medical')
    expect(medical?.told.map(({ id }) => id)).toContain('aneurysm')
    expect(medical?.clear).not.toContain('Aneurysm')
    expect(medical?.clear.length).toBeGreaterThan(5)
  })
  test('what other answers put aside is no fact', () => expect(factIdsOf({ ...basePerson, ideationRecency: 'today' })).not.toContain('ideationRecency'))
  test('what may be asked is what nobody asked or what is not known', () => {
    const { liver: _, ...rest } = basePerson
    expect(openQuestions({ ...rest, alcohol: 'not-known' })).toEqual(expect.arrayContaining(['liver', 'alcohol']))
    expect(openQuestions(basePerson)).not.toContain('aneurysm')
  })
})

describe('what the rules make of a fact', () => {
  test('trials that count speak for it, with the problem they are trials of', () => {
    expect(weighed({})).toMatchObject({ 'trials/0': ['for'], 'trials/1': ['for'], problem: ['for'], certifiedSite: [] })
  })
  test('a trial that does not count speaks against where a count is missing', () => {
    expect(weighed({ trials: [sertraline, short] })).toMatchObject({ 'trials/1': ['against'], 'trials/0': [] })
  })
  test('an aneurysm speaks against, what is clear on neither side', () => expect(weighed({ aneurysm: 'yes' })).toMatchObject({ aneurysm: ['against'], psychosis: [] }))
  test('it is told of which options it speaks', () => {
    const answers: Answers = { ...basePerson, certifiedSite: 'no' }
    const found = weigh(answers, practiceDay, assess(answers, practiceDay))
    expect(found.find(({ fact }) => fact === 'certifiedSite')).toMatchObject({ sides: ['against'], of: { for: [], against: ['esketamine'] } })
    expect(found.find(({ fact }) => fact === 'trials/0')).toMatchObject({ sides: ['for'], of: { for: ['esketamine', 'racemic'], against: [] } })
  })
  test('a pressure is one fact', () => expect(weighed({ bloodPressure: { systolic: 165, diastolic: 95, date: '2026-11-25' } })).toMatchObject({ bloodPressure: ['against'] }))
})

describe('what could be marked', () => {
  const besideOf = (id: string, marks: Partial<Record<Side, readonly CaseFactId[]>> = {}) => {
    const answers = answersOf(practiceCases.find((one) => one.id === id) ?? { given: {} })
    return compare({ ...said, ...marks }, answers, practiceDay, assess(answers, practiceDay)).facts
  }
  const standingOf = (facts: ReturnType<typeof besideOf>, standing: string) => facts.filter(({ stands }) => stands === standing).map(({ fact }) => fact)

  test.each(practiceCases)('$id: no more is missed on a side than could be marked, and what weighs is told all the same', ({ id }) => {
    const facts = besideOf(id)
    for (const side of ['for', 'against'] as const) {
      const here = facts.filter(({ sides: [only, ...others] }) => only === side && others.length === 0)
      expect(standingOf(here, 'missed').length).toBeLessThanOrEqual(MOST_FACTS)
      expect(standingOf(here, 'also').length).toBeGreaterThanOrEqual(here.length - MOST_FACTS)
    }
    expect(standingOf(facts, 'same')).toEqual([])
  })
  test.each(practiceCases)('$id: who left no mark unused missed nothing', ({ id }) => {
    const weighing = (side: Side) => besideOf(id).flatMap(({ fact, sides }) => (sides.includes(side) ? [fact] : []))
    const against = weighing('against').slice(0, MOST_FACTS)
    const marked = besideOf(id, { for: weighing('for').filter((fact) => !against.includes(fact)).slice(0, MOST_FACTS), against })
    // Where fewer weigh on a side than there are marks for it, all of them are marked.
    expect(standingOf(marked, 'missed')).toEqual([])
  })
  test('a mark left over on one side misses nothing on the other', () => {
    const marked = besideOf('by-the-window', { for: ['problem', 'trials/0', 'trials/1'] })
    expect(marked.filter(({ stands }) => stands === 'missed').flatMap(({ sides }) => sides)).toEqual(['against', 'against', 'against'])
    expect(standingOf(marked, 'also')).toHaveLength(3)
  })
  test('a mark spent on what weighs otherwise is spent', () => {
    const marked = besideOf('repaired-aneurysm', { for: ['setting', 'capacity', 'psychosis'] })
    expect(standingOf(marked, 'missed')).toEqual(['aneurysm'])
    expect(standingOf(marked, 'extra')).toHaveLength(3)
  })
  test('of more than could be marked, what holds back most is missed first', () => {
    expect(standingOf(besideOf('a-judge-and-his-daughter', { against: ['lawfulConsent', 'capacity'] }), 'missed')).toContain('cognition')
  })
})

describe('a commitment beside the rules', () => {
  test('agrees where both verdicts and what comes first are the same', () => {
    expect(beside({}).agrees).toBe(true)
    expect(beside({}, { verdicts: { esketamine: 'discuss', racemic: 'discuss' } }).agrees).toBe(false)
    expect(beside({}, { safetyFirst: true }).agrees).toBe(false)
  })
  test('missed facts stand first, then those that weigh otherwise, then those beyond the marks, then those seen alike', () => {
    const { facts } = beside({ aneurysm: 'yes' }, { for: ['trials/0'], against: ['capacity'] })
    expect(facts.map(({ stands }) => stands)).toEqual([...facts.map(({ stands }) => stands)].sort((a, b) => ['missed', 'extra', 'also', 'same'].indexOf(a) - ['missed', 'extra', 'also', 'same'].indexOf(b)))
    expect(facts.find(({ fact }) => fact === 'aneurysm')).toMatchObject({ stands: 'missed', sides: ['against'], rules: ['vascular/aneurysm-or-malformation'] })
    expect(facts.find(({ fact }) => fact === 'capacity')).toMatchObject({ stands: 'extra', sides: [] })
    expect(facts.find(({ fact }) => fact === 'trials/0')).toMatchObject({ stands: 'same', sides: ['for'] })
  })
  test('what would be asked next: the first, one that matters, or none', () => {
    const open = { alcohol: 'not-known', liver: 'not-known' } as const
    const [first] = assess({ ...basePerson, ...open }, practiceDay).gaps
    expect(first?.items).toEqual(['alcohol'])
    expect(beside(open, { asks: 'alcohol' }).asks.stands).toBe('same')
    expect(beside(open, { asks: 'liver' }).asks.stands).toBe('matters')
    expect(beside(open, { asks: 'nothing' }).asks).toEqual({ own: 'nothing', rules: ['alcohol'], stands: 'differs' })
    expect(beside({}, { asks: 'nothing' }).asks.stands).toBe('same')
  })
})
