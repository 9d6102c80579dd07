import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { items } from '@/lib/clinical/items'
import { read } from '@/lib/clinical/reading'
import { placeOf, variables, type VariableId } from '@/lib/clinical/variables'
import { changesFor, type Change } from '@/lib/guidance/changes'

const changes = (answers: Answers): readonly Change[] => changesFor(read(answers, exampleDay))
const offered = (id: VariableId, answers: Answers): readonly Change[] => changes(answers).filter(({ place }) => place === placeOf(id))
const said = (id: VariableId, answers: Answers): readonly string[] => offered(id, answers).map(({ says }) => says)
const person = (given: Answers): Answers => ({ ...basePerson, ...given })

describe('what could be answered differently', () => {
  test('of an unknown answer is every class, in the words of its options', () => {
    const found = offered('hypertension', {})
    expect(found.map(({ change }) => change)).toEqual(Object.keys(items.hypertension.options).map((hypertension) => ({ hypertension })))
    expect(found.map(({ choice }) => choice)).toEqual(found.map((_, i) => i))
    const quotes = Object.values(items.hypertension.options).map(([label, quote]: readonly [string, string]) =>
      quote.includes(' ') || label === 'Yes' ? quote : `${items.hypertension.says}: ${quote}`,
    )
    expect(found.map(({ says }) => says)).toEqual(quotes)
  })

  test('of a known answer is every other class that it can turn into', () => {
    const values = (id: VariableId, value: string): readonly unknown[] => offered(id, person({ [id]: value } as Answers)).map(({ change }) => change[id as keyof Answers])
    expect(values('capacity', 'has')).toEqual(['supported', 'lacks'])
    expect(values('hypertension', 'none')).toEqual(['controlled', 'uncontrolled'])
    // What is there stays there.
    expect(values('liver', 'child-pugh-b')).toEqual(['child-pugh-a', 'child-pugh-c'])
    expect(values('cognition', 'dementia')).toEqual([])
    expect(values('specialistOpinion', 'yes')).toEqual([])
    // An event can come, and time can pass; neither is undone.
    expect(values('stroke', 'no')).toEqual(['within-6-weeks'])
    expect(values('stroke', 'within-6-weeks')).toEqual(['within-12-months', 'older'])
    expect(values('stroke', 'within-12-months')).toEqual(['within-6-weeks', 'older'])
    expect(values('stroke', 'older')).toEqual(['within-6-weeks'])
    // A disorder that never was cannot be over.
    expect(values('alcohol', 'heavy')).toEqual(['none', 'use', 'mild', 'treated', 'untreated'])
    expect(values('opioids', 'untreated')).toEqual(['mild', 'treated', 'remission'])
    expect(values('dissociatives', 'none')).toEqual(['use', 'active'])
    expect(values('dissociatives', 'past')).toEqual(['active'])
  })

  test('is never age, history, or what was told of risk and illness', () => {
    const known = new Set(changes(basePerson).map(({ place }) => variables[place]?.id))
    for (const { id, history } of variables) if (history) expect({ id, offered: known.has(id) }).toEqual({ id, offered: false })
    const told = ['ideation', 'ideationRecency', 'ideationDenied', 'behavior', 'riskView', 'problem', 'psychosis', 'mania', 'catatonia', 'refusesIntake', 'delirium', 'intoxication'] as const
    const acute = ['psychoticAgitation', 'hypertensiveCrisis', 'chestPain', 'neurologicalDeficit'] as const
    for (const id of [...told, ...acute]) {
      expect({ id, offered: known.has(id) }).toEqual({ id, offered: false })
      // Asked and not known, it is offered.
      const { [id]: _, ...rest } = basePerson as Answers
      expect({ id, offered: offered(id, rest).length > 0 }).toEqual({ id, offered: true })
    }
    expect(known).toContain('hypertension')
  })

  test('is nothing of pregnancy for somebody to whom it does not apply', () => {
    for (const id of ['pregnancy', 'breastfeeding', 'peripartum'] as const) {
      expect(said(id, basePerson)).toEqual([])
      expect(said(id, person({ pregnancy: 'no', pregnancyTestDate: exampleDay })).length).toBeGreaterThan(0)
    }
    // Nobody was asked, so each of them may turn out so.
    expect(said('peripartum', { pregnancy: 'not-applicable' }).length).toBeGreaterThan(0)
    expect(said('pregnancy', {}).length).toBeGreaterThan(1)
  })

  test('keeps every class of every unknown variable that one question asks', () => {
    const found = changes({})
    for (const [place, { id, classes }] of variables.entries()) {
      const item: unknown = Object.hasOwn(items, id) ? items[id as keyof typeof items].kind : undefined
      if (item !== 'choice' || id === 'behavior') continue
      expect({ id, choices: found.filter((change) => change.place === place).map(({ choice }) => choice) }).toEqual({ id, choices: classes.map((_, i) => i) })
    }
  })
})

describe('what could be answered differently where several questions are read together', () => {
  test('behavior, by its time', () => {
    expect(said('behavior', {})).toEqual([
      items.behavior.options.none[1],
      ...Object.values(items.behaviorWhen.options).toReversed().map(([, quote]) => `a suicide attempt ${quote}`),
    ])
    expect(offered('behavior', {}).map(({ change }) => change)).toEqual([
      { behavior: 'none', behaviorDate: 'not-known' },
      ...(['earlier', 'three-months', 'month', 'week'] as const).map((behaviorWhen) => ({ behavior: 'attempt', behaviorWhen, behaviorDate: 'not-known' })),
    ])
  })

  test('age, one of each span', () => {
    expect(said('age', {})).toEqual(['age 16', 'age 21', 'age 45', 'age 70', 'age 78'])
    for (const { choice, change } of offered('age', {})) expect(read({ ...change }, exampleDay).variables[placeOf('age')]?.allowed).toEqual([choice])
  })

  test('treatments of bipolar depression', () => {
    expect(said('bipolarTreatments', {})).toEqual([0, 1, 2].map((n) => `${n} adequate bipolar depression treatments tried`))
    expect(offered('bipolarTreatments', {}).map(({ change }) => change)).toEqual([0, 1, 2].map((bipolarTreatments) => ({ bipolarTreatments })))
  })

  test('blood pressure, both values raised or neither', () => {
    expect(said('bloodPressure', {})).toEqual(['blood pressure 128/80 mmHg', 'blood pressure 150/94 mmHg', 'blood pressure 165/102 mmHg'])
    for (const { choice, change } of offered('bloodPressure', {})) expect(read({ ...change }, exampleDay).variables[placeOf('bloodPressure')]?.allowed).toEqual([choice])
    expect(said('bloodPressure', basePerson)).toEqual(['blood pressure 150/94 mmHg', 'blood pressure 165/102 mmHg'])
  })

  test('severity, by the view of it, whatever a scale reads', () => {
    for (const answers of [{}, basePerson]) {
      expect(offered('severity', answers).map(({ choice, says, change }) => [choice, says, change])).toEqual(
        (['mild', 'moderate', 'severe'] as const).map((severityView) => [-1, items.severityView.options[severityView][1], { severityView }]),
      )
    }
  })

  test('trials, none or two that count', () => {
    const [none, two] = offered('trials', {})
    expect(offered('trials', {})).toHaveLength(2)
    expect(none).toMatchObject({ choice: -1, says: 'no medicine trial in this episode', change: { trials: [] } })
    expect(two?.choice).toBe(-1)
    expect(two?.says).toMatch(/^2 adequate trials in this episode \(for example sertraline 150 mg and venlafaxine 225 mg, 8 weeks each\)$/)
    const trials = read({ ...two?.change }, exampleDay).variables[placeOf('trials')]
    expect(trials?.allowed).toHaveLength(1)
    expect(trials?.seen).toMatch(/^2 adequate/)
    expect(offered('trialPattern', {})).toEqual([])
  })
})

describe('an answer that is too old', () => {
  const old = person({ ideation: 'none', safetyAskedAt: '2026-11-20T09:00' })
  const fleeting = ['ideation', 'ideationDenied', 'behavior', 'riskView', 'intoxication', 'chestPain', 'assessmentDone'] as const

  test('is asked anew with the other safety questions: of one of them alone nothing is told', () => {
    for (const id of fleeting) expect({ id, offered: offered(id, old) }).toEqual({ id, offered: [] })
    expect(changes(old).filter(({ change }) => 'safetyAskedAt' in change)).toEqual([])
    for (const { choice, change } of offered('hypertension', old)) {
      expect(choice).toBeGreaterThanOrEqual(0)
      expect(change).not.toHaveProperty('safetyAskedAt')
    }
  })

  test('so is one with a date that cannot be', () => {
    for (const id of fleeting) expect({ id, offered: offered(id, person({ safetyAskedAt: '2027-11-20T09:00' })) }).toEqual({ id, offered: [] })
  })

  test('a fresh one keeps its date', () => {
    for (const { change } of changes(person({ safetyAskedAt: exampleDay, ideation: 'not-known', pregnancy: 'not-known', pregnancyTestDate: exampleDay }))) {
      expect(change).not.toHaveProperty('safetyAskedAt')
      expect(change).not.toHaveProperty('pregnancyTestDate')
    }
  })

  test('a pregnancy is told anew without the old test', () => {
    const found = offered('pregnancy', person({ pregnancy: 'no', pregnancyTestDate: '2026-09-01' }))
    expect(found.length).toBeGreaterThan(1)
    for (const { choice, change } of found) {
      expect(choice).toBeGreaterThanOrEqual(0)
      expect(change).toMatchObject({ pregnancy: expect.any(String), pregnancyTestDate: 'not-known' })
    }
    const others = changes(person({ pregnancy: 'no', pregnancyTestDate: '2026-09-01' })).filter(({ place }) => place !== placeOf('pregnancy'))
    for (const { change } of others) expect(change).not.toHaveProperty('pregnancyTestDate')
  })
})
