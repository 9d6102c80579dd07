import { instruments, isBelowTrialEntry, isStale, item9, scaleReading, type Score, scoreRefusals } from '@/lib/clinical/instruments'

const today = '2026-05-01'
const phq = (total: number, rest: Partial<Score> = {}): Score => ({ instrument: 'phq-9', total, ...rest })
const madrs = (total: number, date?: string): Score => ({ instrument: 'madrs', total, ...(date === undefined ? {} : { date }) })

describe('instruments', () => {
  it('have bands that cover their range without gap or overlap', () => {
    for (const { range, bands } of Object.values(instruments)) {
      if (range === undefined) continue
      expect(bands[0]?.from).toBe(range[0])
      expect(bands.at(-1)?.to).toBe(range[1])
      bands.slice(1).forEach((band, i) => expect(band.from).toBe((bands[i]?.to ?? 0) + 1))
    }
  })

  it('call mild exactly what lies below moderate', () => {
    for (const { mildBelow, bands } of Object.values(instruments)) expect(bands.find((band) => band.word === 'moderate')?.from).toBe(mildBelow)
  })
})

describe('impossible scores', () => {
  it.each<[Score, string]>([
    [phq(28), 'total'],
    [phq(-1), 'total'],
    [phq(12.5), 'total'],
    [phq(12, { item9: 4 }), 'item9'],
    [phq(1, { item9: 2 }), 'item9'],
    [phq(12, { date: '2026-05-02' }), 'date'],
    [phq(12, { date: '2026-04-31' }), 'date'],
    [madrs(61), 'total'],
    [{ instrument: 'other', total: -3 }, 'total'],
  ])('%j is refused for its %s, and tells nothing', (score, field) => {
    expect(scoreRefusals(score, today).map((refusal) => refusal.field)).toEqual([field])
    expect(scaleReading([score], today)).toEqual({ reading: 'none' })
    expect(item9([score], today)).toBe('none')
  })

  it('names the bound', () => {
    expect(scoreRefusals(phq(28), today)).toEqual([{ field: 'total', value: 28, bound: 'a whole number from 0 to 27' }])
  })

  it('says what each value has to be', () => {
    const bounds = (score: Score): readonly string[] => scoreRefusals(score, today).map(({ bound }) => bound)
    expect(bounds({ instrument: 'other', total: -3 })).toEqual(['a whole number, at least 0'])
    expect(bounds(madrs(61))).toEqual(['a whole number from 0 to 60'])
    expect(bounds(phq(12, { item9: 4 }))).toEqual(['a whole number from 0 to 3'])
    expect(bounds(phq(1, { item9: 2 }))).toEqual(['at most the total, 1'])
    expect(bounds(phq(12, { date: '2026-04-31' }))).toEqual(['a date of the calendar, YYYY-MM-DD'])
    expect(bounds(phq(12, { date: '2026-05-02' }))).toEqual(['not in the future'])
    expect(bounds({ ...madrs(30), item9: 9 })).toEqual([])
  })

  it('lets through what is possible', () => {
    for (const score of [phq(0, { item9: 0 }), phq(27, { item9: 3, date: today }), madrs(60), { instrument: 'other', total: 400 } as const]) expect(scoreRefusals(score, today)).toEqual([])
    expect(scoreRefusals({ instrument: 'phq-9', total: 'not-known', item9: 3 }, today)).toEqual([])
  })
})

describe('reading a scale', () => {
  it.each<[Score, 'mild' | 'not-mild', string]>([
    [phq(9), 'mild', 'mild'],
    [phq(10), 'not-mild', 'moderate'],
    [madrs(19), 'mild', 'mild'],
    [madrs(20), 'not-mild', 'moderate'],
    [{ instrument: 'ham-d-17', total: 13 }, 'mild', 'mild'],
    [{ instrument: 'ham-d-17', total: 14 }, 'not-mild', 'moderate'],
    [{ instrument: 'qids-sr16', total: 10 }, 'mild', 'mild'],
    [{ instrument: 'qids-sr16', total: 11 }, 'not-mild', 'moderate'],
  ])('%j reads as %s', (score, reading, band) => {
    expect(scaleReading([score], today)).toEqual({ reading, band, from: score })
  })

  it('takes the latest that a clinician rated before any the person filled in', () => {
    const rated = madrs(30, '2026-04-10')
    expect(scaleReading([phq(5, { date: today }), madrs(12, '2026-04-05'), rated], today).from).toBe(rated)
    expect(scaleReading([phq(5, { date: '2026-04-20' }), { instrument: 'qids-sr16', total: 15, date: '2026-04-21' }], today).reading).toBe('not-mild')
  })

  it('leaves out what is older than 28 days, and takes a score without a date as current', () => {
    expect(isStale(madrs(30, '2026-04-03'), today)).toBe(false)
    expect(isStale(madrs(30, '2026-04-02'), today)).toBe(true)
    expect(isStale(madrs(30), today)).toBe(false)
    expect(scaleReading([madrs(30, '2026-04-02'), phq(8)], today).reading).toBe('mild')
    expect(scaleReading([madrs(30, '2026-04-02')], `${today}T09:00:00Z`)).toEqual({ reading: 'none' })
  })

  it('reads nothing from a total not known, another scale, or no score', () => {
    expect(scaleReading([{ instrument: 'madrs', total: 'not-known' }, { instrument: 'other', total: 40 }], today)).toEqual({ reading: 'none' })
    expect(scaleReading([], today)).toEqual({ reading: 'none' })
  })

  it('does not hang on the order of two scores of one day', () => {
    const two = [madrs(12, today), madrs(30, today)]
    expect(scaleReading(two, today).from).toEqual(scaleReading([...two].reverse(), today).from)
  })
})

describe('two scales of one kind on one day', () => {
  const ham = (total: number): Score => ({ instrument: 'ham-d-17', total, date: today })

  it('are read by the one higher in its range, a later one before either', () => {
    // 30 of 60 lies below 30 of 52.
    expect(scaleReading([madrs(30, today), ham(30)], today).from).toEqual(ham(30))
    expect(scaleReading([madrs(50, today), ham(30)], today).from).toEqual(madrs(50, today))
    expect(scaleReading([madrs(8, today), ham(7)], today).from).toEqual(ham(7))
    expect(scaleReading([madrs(8), { ...ham(30), date: '2026-04-30' }], today).from).toEqual(madrs(8))
  })

  it('alike in their range are read by name, whichever comes first', () => {
    const [one, two] = [madrs(0, today), ham(0)]
    expect(scaleReading([one, two], today).from).toEqual(two)
    expect(scaleReading([two, one], today).from).toEqual(two)
  })
})

describe('item 9', () => {
  it('is positive from 1, and is that of the latest current PHQ-9', () => {
    expect(item9([phq(12, { item9: 1 })], today)).toBe('positive')
    expect(item9([phq(12, { item9: 0 })], today)).toBe('zero')
    expect(item9([phq(12, { item9: 'not-known' }), madrs(30)], today)).toBe('none')
    expect(item9([phq(12, { item9: 2, date: '2026-04-10' }), phq(12, { item9: 0, date: '2026-04-20' })], today)).toBe('zero')
    expect(item9([phq(12, { item9: 2, date: '2026-03-10' })], today)).toBe('none')
    expect(item9([phq(12, { item9: 0 }), phq(12, { item9: 1, date: today })], today)).toBe('positive')
  })
})

describe('two scores of one day', () => {
  it('read alike in any order, the one that is not mild before the other', () => {
    const phq9 = phq(10, { date: today })
    const qids: Score = { instrument: 'qids-sr16', total: 10, date: today }
    expect(scaleReading([phq9, qids], today)).toEqual(scaleReading([qids, phq9], today))
    expect(scaleReading([qids, phq9], today).reading).toBe('not-mild')
  })
})

describe('below trial entry', () => {
  it.each<[Score, boolean]>([
    [phq(9), false],
    [phq(10), true],
    [phq(14), true],
    [phq(15), false],
    [{ instrument: 'phq-9', total: 'not-known' }, false],
    [madrs(19), false],
    [madrs(20), true],
    [madrs(27), true],
    [madrs(28), false],
    [{ instrument: 'ham-d-17', total: 20 }, false],
  ])('%j: %s', (score, below) => {
    expect(isBelowTrialEntry(score)).toBe(below)
  })
})
