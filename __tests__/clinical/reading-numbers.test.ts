import type { Answers } from '@/lib/clinical/answers'
import { read } from '@/lib/clinical/reading'
import { boundBroken } from '@/lib/clinical/reading/quantities'
import { placeOf, variables, type VariableId } from '@/lib/clinical/variables'

const today = '2026-05-01'
const at = (id: VariableId, answers: Answers, asOf = today) => read(answers, asOf).variables[placeOf(id)]
const refused = (answers: Answers, asOf = today) => read(answers, asOf).refused
const classesOf = (id: VariableId): readonly number[] => variables[placeOf(id)]?.classes.map((_, i) => i) ?? []

describe('a number', () => {
  const bounds = { min: 0, max: 120, whole: true, unit: 'years' }

  test.each([0, 1, 120])('%d is within its bounds', (value) => expect(boundBroken(value, bounds)).toBeUndefined())
  test.each([-1, 121, Number.NaN, Infinity, -Infinity])('%d breaks them', (value) => expect(boundBroken(value, bounds)).toBe('0 to 120 years'))
  test('has to be whole where it counts something', () => {
    expect(boundBroken(1.5, bounds)).toBe('a whole number of years')
    expect(boundBroken(1.5, { ...bounds, whole: false })).toBeUndefined()
  })
})

describe('age', () => {
  test.each([
    [0, 0],
    [17, 0],
    [18, 1],
    [24, 1],
    [25, 2],
    [64, 2],
    [65, 3],
    [74, 3],
    [75, 4],
  ])('%d is of class %d', (age, index) => {
    expect(at('age', { age })).toMatchObject({ standing: 'known', allowed: [index], follow: [index], seen: `${age} years old`, facts: [{ possible: [age], seen: `${age} years old` }] })
  })

  test('that cannot be is refused and unknown', () => {
    expect(refused({ age: 300 })).toEqual([{ item: 'age', field: 'age', value: 300, bound: expect.stringMatching(/^\d+ to \d+ years/) }])
    expect(at('age', { age: 300 })).toMatchObject({ standing: 'refused', allowed: classesOf('age') })
    expect(refused({ age: 300 })).toEqual(refused({ age: 300 }))
  })

  test('that is not told is unknown, in its own way', () => {
    expect(at('age', {})).toMatchObject({ standing: 'not-asked', allowed: classesOf('age') })
    expect(at('age', { age: 'not-known' })).toMatchObject({ standing: 'not-known', allowed: classesOf('age') })
  })
})

describe('treatments of bipolar depression', () => {
  test('are counted in words', () => {
    expect(at('bipolarTreatments', { bipolarTreatments: 1 })?.seen).toBe('1 adequate bipolar depression treatment tried')
    expect(at('bipolarTreatments', { bipolarTreatments: 0 })?.seen).toBe('0 adequate bipolar depression treatments tried')
    expect([0, 1, 2, 5].map((bipolarTreatments) => at('bipolarTreatments', { bipolarTreatments })?.allowed)).toEqual([[0], [1], [2], [2]])
  })
})

describe('what is kept for the chart', () => {
  test('is refused where it cannot be', () => {
    expect(refused({ episodeWeeks: -1 })).toMatchObject([{ item: 'episodeWeeks', field: 'episodeWeeks', value: -1 }])
    expect(refused({ remissionMonths: -1 })).toMatchObject([{ item: 'remissionMonths', field: 'remissionMonths', value: -1 }])
    expect(refused({ episodeWeeks: 10, remissionMonths: 1 })).toEqual([])
    expect(refused({ episodeWeeks: 'not-known', remissionMonths: 'not-known', registerCheckedOn: 'not-known' })).toEqual([])
  })

  test('a date may be today and not tomorrow', () => {
    expect(refused({ registerCheckedOn: today })).toEqual([])
    for (const registerCheckedOn of ['2026-05-02', '2026-02-30', 'soon'])
      expect(refused({ registerCheckedOn })).toEqual([{ item: 'registerCheckedOn', field: 'registerCheckedOn', value: registerCheckedOn, bound: 'a calendar date not in the future' }])
    expect(refused({ registerCheckedOn: today }, 'no date')).toHaveLength(1)
  })
})

describe('blood pressure', () => {
  const treated: Answers = { hypertension: 'controlled' }
  const pressure = (bloodPressure: Answers['bloodPressure'], rest: Answers = treated) => at('bloodPressure', { ...rest, bloodPressure })
  const faults = (bloodPressure: Answers['bloodPressure']) => refused({ bloodPressure }).map(({ field, value, bound }) => [field, value, bound])

  test('is of the class of both values', () => {
    const classes = [120, 141, 160].flatMap((systolic) => [80, 91, 100].map((diastolic) => pressure({ systolic, diastolic })?.allowed))
    expect(classes).toEqual(Array.from({ length: 9 }, (_, i) => [i]))
    expect(pressure({ systolic: 140, diastolic: 90 })?.allowed).toEqual([0])
    expect(pressure({ systolic: 159, diastolic: 99 })?.allowed).toEqual([4])
    expect(pressure({ systolic: 128, diastolic: 80 })).toMatchObject({
      standing: 'known',
      seen: 'blood pressure 128/80 mmHg',
      facts: [{ possible: [128] }, { possible: [80] }],
    })
  })

  test('with one value not known may be of several', () => {
    expect(pressure({ systolic: 165, diastolic: 'not-known' })).toMatchObject({
      standing: 'part-known',
      allowed: [6, 7, 8],
      seen: 'blood pressure 165/not known mmHg',
      facts: [{ possible: [165] }, { possible: [0, 91, 100] }],
    })
    expect(pressure({ systolic: 'not-known', diastolic: 95 })).toMatchObject({ allowed: [1, 4, 7], seen: 'blood pressure not known/95 mmHg', facts: [{ possible: [0, 141, 160] }, { possible: [95] }] })
    expect(pressure({ systolic: 'not-known', diastolic: 'not-known' })).toMatchObject({ standing: 'not-known', allowed: classesOf('bloodPressure') })
  })

  test('holds a verdict up unless there is no hypertension', () => {
    for (const bloodPressure of [undefined, 'not-known', { systolic: 128, diastolic: 'not-known' }] as const) {
      const given = bloodPressure === undefined ? {} : { bloodPressure }
      expect(at('bloodPressure', { ...given, hypertension: 'none' })?.role).toBe('open')
      expect(at('bloodPressure', { ...given, hypertension: 'not-known' })?.role).toBe('holding')
      expect(at('bloodPressure', { ...given, ...treated })?.role).toBe('holding')
    }
    expect(at('bloodPressure', {})?.standing).toBe('not-asked')
    expect(pressure('not-known')?.standing).toBe('not-known')
  })

  test('that cannot be is refused, each value with its bound', () => {
    expect(faults({ systolic: 49, diastolic: 19 })).toEqual([
      ['bloodPressure.systolic', 49, '50 to 300 mmHg'],
      ['bloodPressure.diastolic', 19, '20 to 200 mmHg'],
    ])
    expect(faults({ systolic: 301, diastolic: 201 })).toEqual([
      ['bloodPressure.systolic', 301, '50 to 300 mmHg'],
      ['bloodPressure.diastolic', 201, '20 to 200 mmHg'],
    ])
    expect(faults({ systolic: 120.5, diastolic: 80 })).toEqual([['bloodPressure.systolic', 120.5, 'a whole number of mmHg']])
    expect(faults({ systolic: 50, diastolic: 20 })).toEqual([])
    expect(faults({ systolic: 80, diastolic: 80 })).toEqual([['bloodPressure.systolic', 80, 'above the diastolic pressure of 80 mmHg']])
    expect(faults({ systolic: 81, diastolic: 80 })).toEqual([])
    expect(faults({ systolic: 'not-known', diastolic: 80 })).toEqual([])
    expect(faults({ systolic: 128, diastolic: 80, date: '2026-05-02' })).toEqual([['bloodPressure.date', '2026-05-02', 'a calendar date not in the future']])
    expect(pressure({ systolic: 80, diastolic: 80 })).toMatchObject({ standing: 'refused', allowed: classesOf('bloodPressure') })
  })

  test('that is unlikely counts once it is confirmed', () => {
    const doubts = (bloodPressure: Answers['bloodPressure']) => read({ ...treated, bloodPressure }, today).doubts
    expect(doubts({ systolic: 221, diastolic: 131 })).toEqual([
      { item: 'bloodPressure', field: 'bloodPressure.systolic', value: 221, why: 'Above 220 mmHg: measure or enter it once more.' },
      { item: 'bloodPressure', field: 'bloodPressure.diastolic', value: 131, why: 'Above 130 mmHg: measure or enter it once more.' },
    ])
    expect(doubts({ systolic: 220, diastolic: 130 })).toEqual([])
    expect(doubts({ systolic: 221, diastolic: 'not-known' })).toHaveLength(1)
    expect(doubts({ systolic: 221, diastolic: 131, confirmed: true })).toEqual([])
    expect(doubts({ systolic: 301, diastolic: 131 })).toEqual([])
    expect(pressure({ systolic: 221, diastolic: 131 })).toMatchObject({ standing: 'unconfirmed', allowed: classesOf('bloodPressure') })
    expect(pressure({ systolic: 221, diastolic: 131, confirmed: true })).toMatchObject({ standing: 'known', allowed: [8] })
    expect(pressure({ systolic: 221, diastolic: 131, confirmed: false })?.standing).toBe('unconfirmed')
    expect(pressure({ systolic: 221, diastolic: 110 })).toMatchObject({ standing: 'unconfirmed', seen: 'blood pressure not confirmed/110 mmHg' })
    expect(pressure({ systolic: 'not-known', diastolic: 110 })).toMatchObject({ standing: 'part-known', seen: 'blood pressure not known/110 mmHg' })
  })

  test.each([
    ['none', 92],
    ['not-known', 92],
    ['controlled', 28],
    ['uncontrolled', 28],
  ] as const)('with hypertension %s counts for %d days', (hypertension, days) => {
    const dated = (ago: number) => {
      const date = new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10)
      return { hypertension, bloodPressure: { systolic: 128, diastolic: 80, date } } as const
    }
    expect(at('bloodPressure', dated(days))?.standing).toBe('known')
    expect(at('bloodPressure', dated(days + 1))?.standing).toBe('stale')
    expect(read(dated(days), today).stale).toEqual([])
    expect(read(dated(days + 1), today).stale).toEqual([
      { item: 'bloodPressure', field: 'bloodPressure.date', date: dated(days + 1).bloodPressure.date, why: 'A pressure counts for 3 months, for 4 weeks where hypertension is treated.' },
    ])
  })

  test('without a date counts as of today', () => {
    expect(pressure({ systolic: 128, diastolic: 80 })?.standing).toBe('known')
  })
})
