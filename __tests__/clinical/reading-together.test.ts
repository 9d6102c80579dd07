import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import { read, readFact, readFacts, readFactsStated, readStated, readWith } from '@/lib/clinical/reading'
import { facts } from '@/lib/clinical/fact'
import { items } from '@/lib/clinical/items'
import { placeOf, variables, type VariableId } from '@/lib/clinical/variables'

const today = '2026-05-01'
const at = (id: VariableId, answers: Answers) => read(answers, today).variables[placeOf(id)]
const every = (id: VariableId): readonly number[] => variables[placeOf(id)]?.classes.map((_, i) => i) ?? []
const found = (answers: Answers): readonly string[] => read(answers, today).contradictions.map(({ id }) => id)
const classOf = (id: VariableId, value: string): number => variables[placeOf(id)]?.classes.findIndex((values) => Object.values(values).includes(value)) ?? -1

describe('an answer that another one settles', () => {
  const settled = (id: VariableId, answers: Answers) => {
    const reading = at(id, answers)
    return reading?.standing === 'not-applicable' ? [reading.allowed, reading.seen] : reading?.standing
  }

  test('nothing was brought on by ketamine where there was neither mania nor psychosis', () => {
    expect(settled('broughtOnByKetamine', { psychosis: 'never', mania: 'never' })).toEqual([[0], 'no mania or psychosis ever'])
    expect(settled('broughtOnByKetamine', { psychosis: 'never' })).toBe('not-asked')
    expect(settled('broughtOnByKetamine', { mania: 'never' })).toBe('not-asked')
    expect(settled('broughtOnByKetamine', { psychosis: 'never', mania: 'never', broughtOnByKetamine: 'yes' })).toBe('known')
  })

  test('nor where ketamine was taken in no way', () => {
    const never = { priorEsketamine: 'none', priorInfusion: 'none', priorOther: 'no', dissociatives: 'none' } as const
    expect(settled('broughtOnByKetamine', { ...never, psychosis: 'past' })).toEqual([[0], 'no ketamine or esketamine ever'])
    for (const id of Object.keys(never)) expect(settled('broughtOnByKetamine', { ...never, [id]: undefined })).toBe('not-asked')
    expect(settled('broughtOnByKetamine', { ...never, broughtOnByKetamine: 'yes' })).toBe('known')
  })

  test('no harm came of ketamine where none was taken', () => {
    const none: Answers = { priorEsketamine: 'none', priorInfusion: 'none' }
    for (const id of ['harmCrisis', 'harmApnea', 'harmCystitis', 'harmMisuse'] as const) {
      expect(settled(id, none)).toEqual([[0], 'no esketamine or ketamine infusion before'])
      expect(settled(id, { priorEsketamine: 'none' })).toBe('not-asked')
      expect(settled(id, { priorInfusion: 'none' })).toBe('not-asked')
      expect(settled(id, { ...none, [id]: 'not-known' })).toBe('not-known')
    }
  })

  test.each(['lithium', 'lamotrigine', 'otherMoodStabilizer'] as const)('%s is a mood stabilizer', (id) => {
    expect(settled('moodStabilizer', { [id]: 'yes' })).toEqual([[1], 'takes a mood stabilizer'])
    expect(settled('moodStabilizer', { [id]: 'no' })).toBe('not-asked')
    expect(settled('moodStabilizer', { [id]: 'yes', moodStabilizer: 'no' })).toBe('known')
  })

  test('an assessment recorded among the safety steps is done', () => {
    expect(settled('assessmentDone', { safetySteps: ['assessment'] })).toEqual([[1], 'emergency or inpatient assessment recorded'])
    expect(settled('assessmentDone', { safetySteps: ['assessment'], assessmentDone: 'not-known' })).toEqual([[1], 'emergency or inpatient assessment recorded'])
    // "No" beside it is a contradiction, which never resolves itself.
    expect(settled('assessmentDone', { safetySteps: ['assessment'], assessmentDone: 'no' })).toBe('contradicted')
    expect(settled('assessmentDone', { safetySteps: ['assessment'], assessmentDone: 'yes' })).toBe('known')
    expect(settled('assessmentDone', { safetySteps: ['none-yet'] })).toBe('not-asked')
    expect(settled('assessmentDone', { safetySteps: ['none-yet', 'assessment'] })).toBe('not-asked')
    expect(settled('assessmentDone', { safetySteps: ['assessment'], safetyAskedAt: '2026-01-01T08:00' })).toBe('not-asked')
    // Both are put aside where nothing tells of danger.
    expect(read({ ...basePerson, safetySteps: ['assessment'] }, today).contradictions).toEqual([])
    expect(settled('assessmentDone', { safetySteps: 'not-known' })).toBe('not-asked')
  })

  test('breastfeeding does not apply where pregnancy does not', () => {
    expect(settled('breastfeeding', { pregnancy: 'not-applicable' })).toEqual([[0], 'breastfeeding does not apply'])
    expect(settled('breastfeeding', { pregnancy: 'no' })).toBe('not-asked')
    expect(settled('breastfeeding', { pregnancy: 'not-applicable', breastfeeding: 'yes' })).toBe('known')
  })
})

describe('an answer whose weight another one decides', () => {
  test('a liver of a class not known holds a verdict up, among the classes it may be', () => {
    expect(at('liver', {})?.role).toBe('open')
    const open = at('liver', { liver: 'class-not-known' })
    expect(open?.role).toBe('holding')
    expect(open?.follow).toEqual(open?.allowed)
  })

  test('cognition holds a verdict up while capacity is not known', () => {
    expect(at('cognition', {})?.role).toBe('holding')
    expect(at('cognition', { capacity: 'not-known' })?.role).toBe('holding')
    expect(at('cognition', { capacity: 'has' })?.role).not.toBe('holding')
    expect(at('cognition', { cognition: 'none' })).toMatchObject({ allowed: [0], role: variables[placeOf('cognition')]?.role })
  })
})

describe('a pregnancy answer', () => {
  const tested = (pregnancyTestDate: string, pregnancy: Answers['pregnancy'] = 'no') => read({ pregnancy, pregnancyTestDate }, today)

  test('counts for 4 weeks after its test', () => {
    expect(tested('2026-04-03').variables[placeOf('pregnancy')]).toMatchObject({ standing: 'known' })
    expect(tested('2026-04-02').variables[placeOf('pregnancy')]).toMatchObject({ standing: 'stale', allowed: [1, 2], seen: expect.stringMatching(/answered too long ago$/) })
    expect(tested('2026-04-02').stale).toEqual([{ item: 'pregnancyTestDate', field: 'pregnancyTestDate', date: '2026-04-02', why: 'A pregnancy answer counts for 4 weeks.' }])
    expect(tested('2026-04-03').stale).toEqual([])
  })

  test('with a date that cannot be is unknown', () => {
    expect(tested('2026-05-02').variables[placeOf('pregnancy')]).toMatchObject({ standing: 'refused', allowed: [1, 2] })
    expect(tested('2026-05-02').refused).toMatchObject([{ item: 'pregnancyTestDate', value: '2026-05-02' }])
    expect(tested('2026-05-02').stale).toEqual([])
  })

  test('other than no does not wait for a test', () => {
    expect(tested('2026-04-02', 'not-applicable').stale).toEqual([])
    expect(tested('2026-04-02', 'not-applicable').variables[placeOf('pregnancy')]?.standing).toBe('known')
    expect(tested('not-known').variables[placeOf('pregnancy')]?.standing).toBe('known')
    expect(at('pregnancy', { pregnancy: 'no' })?.standing).toBe('known')
  })
})

describe('answers that cannot all be true', () => {
  test.each([
    ['ideation-behavior', { ideation: 'none', behavior: 'attempt', behaviorWhen: 'week' }, ['ideation', 'behavior']],
    ['ideation-behavior', { ideation: 'none', behavior: 'attempt', behaviorWhen: 'month' }, ['ideation', 'behavior']],
    ['denied-behavior', { ideationDenied: 'yes', behavior: 'attempt', behaviorWhen: 'week' }, ['ideationDenied', 'behavior']],
    ['depression-mania', { problem: 'mdd-single', mania: 'past' }, ['problem', 'mania']],
    ['depression-mania', { problem: 'mdd-recurrent', mania: 'past' }, ['problem', 'mania']],
    ['depression-mania', { problem: 'mdd-remission', mania: 'past' }, ['problem', 'mania']],
    ['psychotic-depression-never-psychotic', { problem: 'psychotic', psychosis: 'never' }, ['problem', 'psychosis']],
    ['ideation-item-9', { ideation: 'none', scores: [{ instrument: 'phq-9', total: 12, item9: 1, date: today }] }, ['ideation']],
    ['assessment-step', { safetySteps: ['assessment'], assessmentDone: 'no' }, ['assessmentDone']],
    ['trial-priorEsketamine', { trials: [{ drug: 'Spravato' }], priorEsketamine: 'none' }, ['priorEsketamine']],
    ['trial-priorInfusion', { trials: [{ drug: 'IV ketamine' }], priorInfusion: 'none', priorOther: 'no' }, ['priorInfusion']],
    ['trial-maoi', { trials: [{ drug: 'Nardil', stopped: 'ongoing' }], maoi: 'no' }, ['maoi']],
    ['trial-sedatingAntipsychotic', { trials: [{ drug: 'quetiapine XR', stopped: 'ongoing' }], sedatingAntipsychotic: 'no' }, ['sedatingAntipsychotic']],
    ['trial-modafinil', { trials: [{ drug: 'modafinil', stopped: 'ongoing' }], modafinil: 'no' }, ['modafinil']],
    ['trial-lamotrigine', { trials: [{ drug: 'lamotrigine', stopped: 'ongoing' }], lamotrigine: 'no' }, ['lamotrigine']],
    ['trial-lithium', { trials: [{ drug: 'lithium', stopped: 'ongoing' }], lithium: 'no' }, ['lithium']],
  ] as const satisfies readonly (readonly [string, Answers, readonly VariableId[]])[])('%s: %j', (id, answers, concerned) => {
    const reading = read(answers, today)
    expect(found(answers)).toEqual([id])
    const [contradiction] = reading.contradictions
    expect(contradiction?.says).toMatch(/\.$/)
    expect(contradiction?.ask).toMatch(/[.?]$/)
    expect(contradiction?.items.length).toBeGreaterThan(1)
    for (const one of contradiction?.items ?? []) expect(Object.keys(items)).toContain(one)
    for (const one of concerned) {
      expect(reading.variables[placeOf(one)]).toMatchObject({ standing: 'contradicted', allowed: every(one) })
      expect(reading.stated.get(placeOf(one))).toBe(reading.single[placeOf(one)])
    }
    expect([...reading.stated.keys()].toSorted()).toEqual((id === 'denied-behavior' ? [...concerned, 'ideation' as const] : concerned).map(placeOf).toSorted())
  })

  test.each([
    { ideation: 'none', behavior: 'attempt', behaviorWhen: 'three-months' },
    { ideation: 'passive', behavior: 'attempt', behaviorWhen: 'week' },
    { ideationDenied: 'no', behavior: 'attempt', behaviorWhen: 'week' },
    { ideationDenied: 'yes', behavior: 'attempt', behaviorWhen: 'earlier' },
    { problem: 'bipolar', mania: 'past' },
    { problem: 'mdd-recurrent', mania: 'never' },
    { problem: 'mdd-recurrent', mania: 'past', broughtOnByKetamine: 'yes' },
    { problem: 'psychotic', psychosis: 'current' },
    { problem: 'psychotic', psychosis: 'not-known' },
    { ideation: 'none', scores: [{ instrument: 'phq-9', total: 12, item9: 0, date: today }] },
    { ideation: 'passive', scores: [{ instrument: 'phq-9', total: 12, item9: 1, date: today }] },
    { ideation: 'none', scores: 'not-known' },
    { trials: [{ drug: 'Spravato' }], priorEsketamine: 'no-benefit-this-episode' },
    { trials: [{ drug: 'ketamine' }], priorInfusion: 'none', priorOther: 'yes' },
    { trials: [{ drug: 'phenelzine', stopped: 'no-benefit' }], maoi: 'no' },
    { trials: [{ drug: 'phenelzine', stopped: 'ongoing' }], maoi: 'yes' },
    { trials: 'not-known', maoi: 'no' },
  ] as const satisfies readonly Answers[])('can all be true: %j', (answers) => {
    expect(found(answers)).toEqual([])
    expect(read(answers, today).stated.size).toBe(0)
  })

  test('several stand beside each other', () => {
    expect(found({ ideation: 'none', ideationDenied: 'yes', behavior: 'attempt', behaviorWhen: 'week', problem: 'psychotic', psychosis: 'never' })).toEqual([
      'ideation-behavior',
      'denied-behavior',
      'psychotic-depression-never-psychotic',
    ])
  })

  test('what was stated is found again, fact by fact', () => {
    const answers: Answers = { ideation: 'none', behavior: 'attempt', behaviorWhen: 'week' }
    const reading = read(answers, today)
    expect(readFact(reading, 'recentBehavior').possible.length).toBeGreaterThan(1)
    expect(readStated(reading, 'recentBehavior').possible).toEqual(['week'])
    expect(readStated(reading, 'ideation').possible).toEqual(['none'])
    const places = [...facts.keys()]
    expect(readFacts(reading)).toEqual(places.map((id) => readFact(reading, id)))
    expect(readFactsStated(reading)).toEqual(places.map((id) => readStated(reading, id)))
  })
})

describe('what cannot stand beside a known answer', () => {
  test('is left out of what an unknown one may be', () => {
    const noThoughts = classOf('ideation', 'none')
    expect(at('ideation', { behavior: 'attempt', behaviorWhen: 'week' })?.allowed).toEqual(every('ideation').filter((i) => i !== noThoughts))
    expect(at('ideation', { behavior: 'attempt', behaviorWhen: 'earlier' })?.allowed).toEqual(every('ideation'))
    expect(at('behavior', { ideation: 'none' })?.allowed).toEqual([0, 1, 2])
    expect(at('behavior', { ideation: 'active' })?.allowed).toEqual(every('behavior'))
    expect(at('behavior', { ideation: 'none', behavior: 'attempt' })?.allowed).toEqual([1, 2])
    expect(at('psychosis', { problem: 'psychotic' })?.allowed).toEqual(every('psychosis').filter((i) => i !== classOf('psychosis', 'never')))
    expect(at('problem', { psychosis: 'never' })?.allowed).toEqual(every('problem').filter((i) => i !== classOf('problem', 'psychotic')))
  })

  test('a positive item 9 leaves out that there are no thoughts', () => {
    const scores: Answers['scores'] = [{ instrument: 'phq-9', total: 12, item9: 2, date: today }]
    expect(at('ideation', { scores })?.allowed).toEqual(every('ideation').filter((i) => i !== classOf('ideation', 'none')))
    expect(at('ideation', { scores: [{ instrument: 'phq-9', total: 12, item9: 0, date: today }] })?.allowed).toEqual(every('ideation'))
  })

  test('depression beside mania is left out unless ketamine is known to have brought it on: then neither option is supported, whatever the problem is', () => {
    const major = ['mdd-single', 'mdd-recurrent', 'mdd-remission'].map((value) => classOf('problem', value))
    expect(at('problem', { mania: 'past' })?.allowed).toEqual(every('problem').filter((i) => !major.includes(i)))
    expect(at('problem', { mania: 'past', broughtOnByKetamine: 'yes' })?.allowed).toEqual(every('problem'))
    expect(at('problem', { mania: 'past', broughtOnByKetamine: 'no' })?.allowed).toEqual(every('problem').filter((i) => !major.includes(i)))
    expect(at('mania', { problem: 'mdd-single' })?.allowed).toEqual(every('mania').filter((i) => i !== classOf('mania', 'past')))
    expect(at('mania', { problem: 'mdd-single', broughtOnByKetamine: 'no' })?.allowed).toEqual(every('mania').filter((i) => i !== classOf('mania', 'past')))
  })

  test('what is followed is left out with it', () => {
    const reading = at('ideation', { behavior: 'attempt', behaviorWhen: 'week' })
    expect(reading?.follow).toEqual(reading?.allowed)
  })
})

describe('a question answered otherwise', () => {
  const before: Answers = { problem: 'psychotic', psychosis: 'current', mania: 'never' }

  test('is read with the others as they were', () => {
    const reading = read(before, today)
    const after = readWith(reading, placeOf('psychosis'), classOf('psychosis', 'never'), { psychosis: 'never' })
    const anew = read({ ...before, psychosis: 'never' }, today)
    expect(after.contradictions).toEqual(anew.contradictions)
    expect(after.variables.map(({ allowed, follow }) => [allowed, follow])).toEqual(anew.variables.map(({ allowed, follow }) => [allowed, follow]))
    expect(after.answers).toEqual({ ...before, psychosis: 'never' })
    expect(reading.single[placeOf('psychosis')]?.allowed).toEqual([classOf('psychosis', 'current')])
  })

  test('at no place changes nothing', () => {
    const reading = read(before, today)
    expect(readWith(reading, -1, 0, {})).toBe(reading)
  })

  test('a fact of no question reads as nothing', () => {
    const unknown = readFact(read({}, today), 'nothing' as never)
    expect(unknown.possible).toEqual([])
  })
})
