import type { Answers } from '@/lib/clinical/answers'
import { read, readWith } from '@/lib/clinical/reading'
import { fleetingPlaces } from '@/lib/clinical/reading/safety'
import { placeOf, variables, type VariableId } from '@/lib/clinical/variables'

const now = '2026-05-01T12:00Z'
const at = (id: VariableId, answers: Answers, asOf = now) => read(answers, asOf).variables[placeOf(id)]

describe('safety answers', () => {
  const asked = (safetyAskedAt: string, asOf = now) => read({ ideation: 'active', wayHome: 'yes', safetyAskedAt }, asOf)
  const standing = (safetyAskedAt: string, asOf = now) => asked(safetyAskedAt, asOf).variables[placeOf('ideation')]?.standing

  test('count for 24 hours', () => {
    expect(standing('2026-04-30T12:00Z')).toBe('known')
    expect(standing('2026-04-30T11:59Z')).toBe('stale')
    expect(asked('2026-04-30T11:59Z').stale).toEqual([{ item: 'safetyAskedAt', field: 'safetyAskedAt', date: '2026-04-30T11:59Z', why: 'Safety answers count for 24 hours.' }])
    expect(asked('2026-04-30T12:00Z').stale).toEqual([])
  })

  test('count by whole days where only a date is known', () => {
    expect(standing('2026-04-30')).toBe('known')
    expect(standing('2026-04-29')).toBe('stale')
    expect(standing('2026-04-30T00:00Z', '2026-05-01')).toBe('known')
    expect(standing('2026-04-29T23:00Z', '2026-05-01')).toBe('stale')
    // Asked at ten on the day that is read as a whole: not in the future.
    expect(standing('2026-05-01T10:00Z', '2026-05-01')).toBe('known')
  })

  test('asked in the future are refused, but for clocks that differ by 5 minutes', () => {
    expect(standing('2026-05-01T12:05Z')).toBe('known')
    expect(standing('2026-05-01T12:06Z')).toBe('refused')
    expect(standing('no time')).toBe('refused')
    expect(asked('2026-05-01T12:06Z').refused).toEqual([{ item: 'safetyAskedAt', field: 'safetyAskedAt', value: '2026-05-01T12:06Z', bound: 'a date and time not in the future' }])
    expect(asked('2026-05-01T12:06Z').stale).toEqual([])
  })

  test('that were not asked stay so, and others are not touched', () => {
    const { variables: found } = asked('2026-04-01T12:00Z')
    expect(found[placeOf('riskView')]?.standing).toBe('not-asked')
    expect(found[placeOf('wayHome')]?.standing).toBe('known')
    for (const safetyAskedAt of [undefined, 'not-known'] as const) expect(at('ideation', { ideation: 'active', ...(safetyAskedAt !== undefined && { safetyAskedAt }) })?.standing).toBe('known')
  })

  test('are those on risk and urgent signs', () => {
    const risk = ['ideation', 'ideationRecency', 'ideationDenied', 'behavior', 'riskView'] as const
    const signs = ['catatonia', 'refusesIntake', 'delirium', 'intoxication', 'psychoticAgitation', 'hypertensiveCrisis', 'chestPain', 'neurologicalDeficit'] as const
    expect(fleetingPlaces.map((place) => variables[place]?.id)).toEqual([...risk, ...signs, 'assessmentDone'])
    const old: Answers = { safetyAskedAt: '2026-04-01T12:00Z', ideation: 'none', ideationRecency: 'month', ideationDenied: 'no', behavior: 'none', riskView: 'low' }
    for (const id of risk) expect(at(id, old)).toMatchObject({ standing: 'stale', allowed: variables[placeOf(id)]?.classes.map((_, i) => i) })
  })
})

describe('what was told before it counted as unknown', () => {
  const told = (answers: Answers) => read(answers, now).told
  const place = placeOf('behavior')
  const old: Answers = { safetyAskedAt: '2026-04-29T12:00Z', behavior: 'attempt', behaviorWhen: 'week', ideation: 'none' }

  test('is kept of every safety answer that grew old', () => {
    expect([...told(old).keys()].sort()).toEqual([placeOf('ideation'), place].sort())
    expect(told(old).get(place)).toMatchObject({ standing: 'known', allowed: [4] })
    expect(told({ ...old, safetyAskedAt: '2026-05-01T11:00Z' }).size).toBe(0)
  })

  test('is the nearer of a date and a time span that disagree, also once it is old', () => {
    const both: Answers = { ...old, behaviorWhen: 'earlier', behaviorDate: '2026-04-28' }
    expect(told(both).get(place)).toMatchObject({ standing: 'known', allowed: [4] })
    expect(told({ ...both, safetyAskedAt: '2026-05-01T11:00Z' }).get(place)).toMatchObject({ standing: 'known', allowed: [4] })
  })

  test('is the time span beside a date that cannot be, and nothing where there is none', () => {
    const asked = '2026-05-01T11:00Z'
    expect(told({ ...old, safetyAskedAt: asked, behaviorDate: '2026-05-02' }).get(place)).toMatchObject({ allowed: [4] })
    expect(told({ behavior: 'attempt', safetyAskedAt: asked, behaviorDate: '2026-05-02' }).has(place)).toBe(false)
  })

  test('gives way to an answer that is tried for it, and to no other', () => {
    const reading = read(old, now)
    const tried = readWith(reading, place, 0, { behavior: 'none' })
    expect([...tried.told.keys()]).toEqual([placeOf('ideation')])
    expect(tried.stated.has(place)).toBe(false)
    expect(readWith(reading, placeOf('aneurysm'), 0, { aneurysm: 'no' }).told).toBe(reading.told)
  })
})

describe('suicidal behavior', () => {
  const behavior = (rest: Answers, asOf = now) => at('behavior', { behavior: 'attempt', ...rest }, asOf)

  test('is unknown while it is not told', () => {
    expect(at('behavior', {})).toMatchObject({ standing: 'not-asked', allowed: [0, 1, 2, 3, 4] })
    expect(at('behavior', { behavior: 'not-known' })).toMatchObject({ standing: 'not-known', allowed: [0, 1, 2, 3, 4] })
  })

  test('none is none, whatever date is left over', () => {
    expect(at('behavior', { behavior: 'none', behaviorDate: '2026-04-30' })).toMatchObject({ standing: 'known', allowed: [0], follow: [0], facts: [{ possible: ['none'] }] })
  })

  test('at a time not known may be of any time', () => {
    for (const behaviorWhen of [undefined, 'not-known'] as const)
      expect(behavior({ ...(behaviorWhen !== undefined && { behaviorWhen }) })).toMatchObject({ standing: 'part-known', allowed: [1, 2, 3, 4], seen: expect.stringMatching(/, time not known$/) })
  })

  test.each([
    ['earlier', 1, 'more than 3 months ago'],
    ['three-months', 2, '1 to 3 months ago'],
    ['month', 3, '8 to 31 days ago'],
    ['week', 4, 'in the past 7 days'],
  ] as const)('told as %s is of class %d', (behaviorWhen, index, words) => {
    expect(behavior({ behaviorWhen })).toMatchObject({ standing: 'known', allowed: [index], follow: [index], role: 'holding', facts: [{ possible: [behaviorWhen] }] })
    expect(behavior({ behaviorWhen })?.seen.endsWith(` ${words}`)).toBe(true)
  })

  test.each([
    [0, 4],
    [7, 4],
    [8, 3],
    [31, 3],
    [32, 2],
    [92, 2],
    [93, 1],
  ])('%d days ago is of class %d', (days, index) => {
    const behaviorDate = new Date(Date.parse('2026-05-01') - days * 86_400_000).toISOString().slice(0, 10)
    expect(behavior({ behaviorDate })).toMatchObject({ standing: 'known', allowed: [index] })
  })

  test('a date that cannot be is refused', () => {
    for (const behaviorDate of ['2026-05-02', 'soon']) {
      expect(behavior({ behaviorDate, behaviorWhen: 'week' })).toMatchObject({ standing: 'refused', allowed: [0, 1, 2, 3, 4] })
      expect(read({ behavior: 'attempt', behaviorDate }, now).refused).toEqual([{ item: 'behaviorDate', field: 'behaviorDate', value: behaviorDate, bound: 'a calendar date not in the future' }])
    }
    expect(behavior({ behaviorDate: 'not-known', behaviorWhen: 'week' })?.allowed).toEqual([4])
  })

  test('a date and a time span that disagree contradict each other, and either may be right', () => {
    const both: Answers = { behavior: 'attempt', behaviorDate: '2026-04-30', behaviorWhen: 'earlier' }
    expect(behavior(both)).toMatchObject({ standing: 'contradicted', allowed: [1, 4] })
    expect(read(both, now).contradictions).toEqual([
      { id: 'behavior-date', items: ['behaviorWhen', 'behaviorDate'], says: 'The date given for suicidal behavior is not more than 3 months ago.', ask: 'Which is right, the date or the time span?' },
    ])
    expect(behavior({ behaviorDate: '2026-01-01', behaviorWhen: 'week' })?.allowed).toEqual([1, 4])
    expect(read({ ...both, behaviorWhen: 'week' }, now).contradictions).toEqual([])
  })

  test('a time span is held against the date as of when it was asked, and the date counts as of now', () => {
    // Asked on the day after, "in the past 7 days" was right then; today it is 8 days ago.
    const then: Answers = { behavior: 'attempt', behaviorDate: '2026-04-23', behaviorWhen: 'week', safetyAskedAt: '2026-04-24T09:00Z' }
    expect(read(then, now).contradictions).toEqual([])
    expect(read(then, now).single[placeOf('behavior')]?.standing).toBe('stale')
    const { safetyAskedAt: _, ...undated } = then
    expect(read(undated, now).contradictions).toHaveLength(1)
    expect(read({ ...undated, safetyAskedAt: 'not-known' }, now).contradictions).toHaveLength(1)
    const yesterday: Answers = { behavior: 'attempt', behaviorDate: '2026-04-23', behaviorWhen: 'week', safetyAskedAt: '2026-04-30T13:00Z' }
    expect(read(yesterday, now).contradictions).toEqual([])
    expect(behavior(yesterday)).toMatchObject({ standing: 'known', allowed: [3] })
  })
})
