import { adequacy } from '@/lib/clinical/trials/adequacy'
import { pairsSaid, sameClass } from '@/lib/clinical/trials/class'
import { allVectors, countVectors } from '@/lib/clinical/trials/count'
import { mergeKinds, possibleKinds, ROW_KINDS, type RowKind } from '@/lib/clinical/trials/kind'
import { refusals, unlikely } from '@/lib/clinical/trials/refusals'
import { sayTrial } from '@/lib/clinical/trials/say'
import { adequateRange, thresholds } from '@/lib/clinical/trials/threshold'
import type { Trial } from '@/lib/clinical/trials/trial'

const today = '2026-05-01'
const failed = { taken: 'most-days', response: 'none', episode: 'this', stopped: 'no-benefit' } as const
const course = (drug: string, doseMg: number, weeks: number, rest: Partial<Trial> = {}): Trial => ({ drug, doseMg, weeks, ...failed, ...rest })

const sertraline = course('sertraline', 150, 10)
const venlafaxine = course('venlafaxine', 225, 8)
const mirtazapine = course('mirtazapine', 15, 8)
const fluoxetine = course('fluoxetine', 40, 8)

describe('worked examples', () => {
  it('two adequate trials', () => {
    expect(countVectors([sertraline, venlafaxine], today)).toEqual([[2, 2, 0, 0, 0]])
    expect(adequacy(sertraline, today)).toEqual({
      word: 'Adequate',
      reasons: ['sertraline 150 mg for 10 weeks: reaches the minimum dose and 6 weeks, with improvement of at most 25%'],
      intolerance: false,
    })
  })

  it('escitalopram 10 mg for 3 weeks in place of the second', () => {
    const short = course('Lexapro', 10, 3)
    expect(adequateRange([sertraline, short], today)).toEqual({ low: 1, high: 1 })
    expect(adequacy(short, today)).toEqual({ word: 'Not adequate', reasons: ['escitalopram 10 mg for 3 weeks: under 6 weeks'], intolerance: false })
  })

  it('sertraline stopped on day 10 for nausea', () => {
    const stopped: Trial = { drug: 'sertraline', doseMg: 50, start: '2026-03-01', end: '2026-03-11', stopped: 'side-effects', episode: 'this' }
    expect(countVectors([stopped, venlafaxine], today)).toEqual([[1, 1, 0, 0, 0]])
    expect(adequacy(stopped, today)).toMatchObject({ word: 'Not adequate', intolerance: true })
    expect(adequacy(stopped, today).reasons[0]).toBe('sertraline 50 mg for 10 days: under 6 weeks')
  })

  it('mirtazapine 15 mg and fluoxetine 40 mg hang on the dose table', () => {
    expect(countVectors([mirtazapine, fluoxetine], today)).toEqual([[2, 1, 0, 0, 0]])
    expect(adequacy(mirtazapine, today).reasons).toEqual(['mirtazapine 15 mg for 8 weeks: reaches the minimum of one dose table (15 mg), not of the other (30 mg)'])
    expect(thresholds([mirtazapine, fluoxetine], today).dependsOnThreshold).toEqual(['The count of adequate trials is 2 by default, and falls below 2 by the other dose table (1).'])
  })

  it('a trial dated in the future tells nothing, and names field and bound', () => {
    const future: Trial = { ...venlafaxine, start: '2026-06-01' }
    expect(refusals(future, today)).toEqual([{ field: 'start', value: '2026-06-01', bound: 'not in the future' }])
    expect(possibleKinds(future, today)).toEqual(ROW_KINDS)
    expect(adequateRange([sertraline, future], today)).toEqual({ low: 1, high: 2 })
    expect(adequacy(future, today)).toMatchObject({ word: 'Cannot tell', reasons: [expect.stringContaining('2026-06-01')] })
  })
})

describe('what one trial counts as', () => {
  it.each<[string, Trial, readonly RowKind[]]>([
    ['at the minimum of dose and weeks', course('sertraline', 50, 6), ['both']],
    ['one step under the dose', course('sertraline', 25, 6), ['none']],
    ['just under 6 weeks', course('sertraline', 50, 5.9), ['further']],
    ['5 weeks', course('sertraline', 50, 5), ['further']],
    ['4 weeks by the other table', course('venlafaxine', 75, 4), ['further']],
    ['just under 4 weeks', course('sertraline', 50, 3.9), ['none']],
    ['5 weeks, stopped for side effects: intolerance', course('sertraline', 50, 5, { stopped: 'side-effects' }), ['none']],
    ['5 weeks, why it was stopped not known', course('sertraline', 50, 5, { stopped: 'not-known' }), ['further', 'none']],
    ['stopped for side effects after an adequate course', course('sertraline', 50, 6, { stopped: 'side-effects' }), ['both']],
    ['only the other table', course('venlafaxine', 75, 8), ['other-only']],
    ['41 days', { drug: 'sertraline', doseMg: 50, ...failed, start: '2026-01-01', end: '2026-02-11' }, ['further']],
    ['42 days', { drug: 'sertraline', doseMg: 50, ...failed, start: '2026-01-01', end: '2026-02-12' }, ['both']],
    ['still taken, 42 days so far', { drug: 'sertraline', doseMg: 50, ...failed, start: '2026-03-20', stopped: 'ongoing' }, ['both']],
    ['begun 3 weeks ago, end not known', { drug: 'sertraline', doseMg: 50, ...failed, start: '2026-04-10' }, ['none']],
    ['begun 7 weeks ago, end not known', { drug: 'sertraline', doseMg: 50, ...failed, start: '2026-03-13' }, ['both', 'further', 'none']],
    ['often missed', course('sertraline', 150, 10, { taken: 'often-missed' }), ['none']],
    ['adherence not known', course('sertraline', 150, 10, { taken: 'not-known' }), ['both', 'none']],
    ['partial', course('sertraline', 150, 10, { response: 'partial' }), ['partial']],
    ['partial after 5 weeks', course('sertraline', 150, 5, { response: 'partial' }), ['none']],
    ['partial in an earlier episode', course('sertraline', 150, 10, { response: 'partial', episode: 'earlier' }), ['none']],
    ['good, then lost', course('sertraline', 150, 10, { response: 'good-then-lost' }), ['none']],
    ['good and holding', course('sertraline', 150, 10, { response: 'good-and-holding' }), ['none']],
    ['response not known', course('sertraline', 150, 10, { response: 'not-known' }), ['both', 'partial', 'none']],
    ['earlier episode', course('sertraline', 150, 10, { episode: 'earlier' }), ['further']],
    ['episode not known', course('sertraline', 150, 10, { episode: 'not-known' }), ['both', 'further']],
    ['trazodone for sleep', course('trazodone', 50, 30), ['none']],
    ['no minimum recorded', course('gepirone ER', 72, 8, { confirmed: true }), ['both', 'none']],
    ['no minimum recorded, the clinician calls it the usual minimum', course('gepirone ER', 72, 8, { confirmed: true, doseBand: 'usual-minimum' }), ['both']],
    ['minimum in the other table alone', course('Auvelity', 90, 8), ['both', 'other-only']],
    ['no maximum recorded, not confirmed', course('amoxapine', 200, 8), ['both', 'none']],
    ['no maximum recorded, confirmed', course('amoxapine', 200, 8, { confirmed: true }), ['both']],
    ['augmentation', course('aripiprazole', 2, 6), ['augmentation']],
    ['augmentation with partial response', course('aripiprazole', 2, 6, { response: 'partial' }), ['augmentation']],
    ['augmentation, too short', course('aripiprazole', 2, 5), ['none']],
    ['augmentation, too little', course('aripiprazole', 1, 6), ['none']],
    ['augmentation, earlier episode', course('aripiprazole', 2, 6, { episode: 'earlier' }), ['none']],
    ['lithium: the level decides', course('lithium', 900, 8), ['augmentation', 'none']],
    ['lamotrigine never counts alone', course('lamotrigine', 200, 8), ['none']],
    ['esketamine has its own question', course('Spravato', 84, 8), ['none']],
    ['ECT is no drug', { drug: 'ECT' }, ['none']],
    ['a drug that is not in the list', course('unheard of', 100, 8), ['both', 'default-only', 'other-only', 'augmentation', 'none']],
    ['an unknown drug, too short for anything', course('not-known', 100, 3), ['none']],
    ['a drug alone', { drug: 'sertraline' }, ['both', 'partial', 'further', 'none']],
  ])('%s', (_, trial, kinds) => {
    expect(possibleKinds(trial, today)).toEqual(kinds)
  })

  it.each<[Trial['doseBand'], string, readonly RowKind[]]>([
    ['below-usual', 'sertraline', ['none']],
    ['usual-minimum', 'sertraline', ['both']],
    ['usual-minimum', 'mirtazapine', ['both', 'default-only']],
    ['usual-minimum', 'venlafaxine', ['both']],
    ['maximum-tolerated', 'mirtazapine', ['both']],
    ['not-known', 'mirtazapine', ['both', 'default-only', 'none']],
    ['not-known', 'venlafaxine', ['both', 'other-only', 'none']],
  ])('the dose %s of %s', (doseBand, drug, kinds) => {
    expect(possibleKinds({ drug, doseBand, weeksBand: '6-7', ...failed }, today)).toEqual(kinds)
  })

  it('lets exact values win over bands', () => {
    expect(possibleKinds(course('sertraline', 25, 10, { doseBand: 'maximum-tolerated' }), today)).toEqual(['none'])
    expect(possibleKinds(course('sertraline', 50, 10, { weeksBand: 'under-4' }), today)).toEqual(['both'])
  })
})

describe('values that cannot be, or hardly', () => {
  it.each<[Partial<Trial>, string]>([
    [{ weeks: -1 }, 'weeks'],
    [{ weeks: Number.NaN }, 'weeks'],
    [{ doseMg: -50 }, 'doseMg'],
    [{ doseMg: 2001 }, 'doseMg'],
    [{ doseMg: Infinity }, 'doseMg'],
    [{ start: '2026-02-30' }, 'start'],
    [{ end: '2026-05-02' }, 'end'],
    [{ start: '2026-03-01', end: '2026-02-01' }, 'end'],
  ])('%j is refused', (values, field) => {
    const trial = { ...sertraline, ...values }
    expect(refusals(trial, today).map((refusal) => refusal.field)).toEqual([field])
    expect(possibleKinds(trial, today)).toEqual(ROW_KINDS)
    expect(unlikely(trial, today)).toEqual([])
  })

  it('refuses nothing at the bound', () => {
    expect(refusals(course('sertraline', 2000, 0, { start: today, end: today }), today)).toEqual([])
    expect(refusals(course('unheard of', 99999, 6), today)).toEqual([])
  })

  it.each<[Trial, string, number]>([
    [course('sertraline', 401, 10), 'doseMg', 401],
    [course('amoxapine', 100, 10), 'doseMg', 100],
    [course('sertraline', 150, 521), 'weeks', 521],
    [{ drug: 'sertraline', start: '2010-01-01', stopped: 'ongoing' }, 'start', 852],
  ])('%j is asked for a second time', (trial, field, value) => {
    expect(unlikely(trial, today)).toEqual([expect.objectContaining({ field, value })])
    expect(unlikely({ ...trial, confirmed: true }, today)).toEqual([])
  })

  it('reads an unlikely value as not known until confirmed', () => {
    expect(unlikely(course('sertraline', 400, 520), today)).toEqual([])
    expect(possibleKinds(course('sertraline', 400, 520), today)).toEqual(['both'])
    expect(possibleKinds(course('sertraline', 401, 10), today)).toEqual(['both', 'none'])
    expect(possibleKinds(course('sertraline', 401, 10, { confirmed: true }), today)).toEqual(['both'])
    expect(possibleKinds(course('sertraline', 150, 521), today)).toEqual(['both', 'further', 'none'])
  })

  it('does not settle weeks and dates that disagree by more than a week', () => {
    const dated = { start: '2026-01-01', end: '2026-03-05' }
    expect(possibleKinds(course('sertraline', 150, 8, dated), today)).toEqual(['both'])
    expect(possibleKinds(course('sertraline', 150, 7, dated), today)).toEqual(['both', 'further', 'none'])
    expect(adequacy(course('sertraline', 150, 7, dated), today)).toMatchObject({ word: 'Cannot tell', reasons: ['sertraline 150 mg for 7 weeks: 7 weeks and the dates do not agree: correct one of them'] })
  })
})

describe('the same drug', () => {
  it.each<[RowKind, RowKind, RowKind]>([
    ['both', 'default-only', 'both'],
    ['default-only', 'other-only', 'both'],
    ['other-only', 'partial', 'partial'],
    ['further', 'other-only', 'other-only'],
    ['none', 'augmentation', 'augmentation'],
  ])('%s and %s count as %s', (a, b, merged) => {
    expect(mergeKinds(a, b)).toBe(merged)
    expect(mergeKinds(b, a)).toBe(merged)
  })

  it('counts once, under any of its names', () => {
    expect(countVectors([sertraline, course('Zoloft', 200, 12)], today)).toEqual([[1, 1, 0, 0, 0]])
  })

  it('may be what an unknown drug was', () => {
    const unnamed: Trial = { drug: 'not-known', doseBand: 'maximum-tolerated', weeks: 8, ...failed }
    const partial = course('sertraline', 150, 10, { response: 'partial' })
    const vectors = countVectors([partial, unnamed], today)
    expect(vectors).toContainEqual([1, 1, 1, 0, 0])
    expect(vectors).toContainEqual([1, 1, 0, 0, 0])
    expect(vectors).toContainEqual([0, 0, 1, 0, 0])
    expect(vectors).not.toContainEqual([0, 0, 0, 0, 0])
  })
})

describe('counts', () => {
  it('not asked is anything, none is nothing', () => {
    expect(allVectors).toHaveLength(108)
    expect(countVectors(undefined, today)).toBe(allVectors)
    expect(countVectors([], today)).toEqual([[0, 0, 0, 0, 0]])
    expect(adequateRange(undefined, today)).toEqual({ low: 0, high: Infinity })
  })

  it('are capped, and the range is not', () => {
    const six = ['sertraline', 'fluoxetine', 'paroxetine', 'citalopram', 'escitalopram', 'venlafaxine'].map((drug) => ({ drug, doseBand: 'maximum-tolerated', weeks: 8, ...failed }) as const)
    expect(countVectors(six, today)).toEqual([[2, 2, 0, 0, 0]])
    expect(adequateRange(six, today)).toEqual({ low: 6, high: 6 })
  })

  it('put every kind in its place', () => {
    const all = [sertraline, course('mirtazapine', 15, 8), course('venlafaxine', 75, 8), course('fluoxetine', 40, 8, { response: 'partial' }), course('aripiprazole', 5, 8)]
    expect(countVectors(all, today)).toEqual([[2, 2, 1, 1, 1]])
    expect(countVectors([course('venlafaxine', 75, 8)], today)).toEqual([[0, 1, 0, 1, 0]])
    expect(countVectors([course('paroxetine', 20, 5)], today)).toEqual([[0, 0, 0, 1, 0]])
  })

  it('say nothing where too many drugs are unknown', () => {
    expect(countVectors(Array.from({ length: 7 }, () => ({ drug: 'not-known' })), today)).toBe(allVectors)
  })
})

describe('thresholds', () => {
  it('counts under every duration and both tables', () => {
    const { rows } = thresholds([course('sertraline', 150, 6), course('fluoxetine', 40, 4), course('venlafaxine', 75, 8)], today)
    expect(rows.map(({ weeks, table, count }) => [weeks, table, count.low, count.high])).toEqual([
      [4, 'default', 2, 2],
      [6, 'default', 1, 1],
      [8, 'default', 0, 0],
      [4, 'other', 3, 3],
      [6, 'other', 2, 2],
      [8, 'other', 1, 1],
    ])
  })

  it('does not count intolerance, however few weeks are asked for', () => {
    const at4 = (stopped: Trial['stopped']): unknown => thresholds([course('sertraline', 150, 5, { stopped })], today).rows[0]?.count
    expect(at4('side-effects')).toEqual({ low: 0, high: 0 })
    expect(at4('not-known')).toEqual({ low: 0, high: 1 })
    expect(at4('no-benefit')).toEqual({ low: 1, high: 1 })
  })

  it('says when at least 2 hangs on the duration', () => {
    expect(thresholds([course('sertraline', 150, 6), fluoxetine], today).dependsOnThreshold).toEqual(['The count of adequate trials is 2 by default, and falls below 2 where 8 weeks are asked for (1).'])
    expect(thresholds([course('sertraline', 150, 4), fluoxetine], today).dependsOnThreshold).toEqual(['The count of adequate trials is 1 by default, and reaches 2 where 4 weeks are asked for (2).'])
    expect(thresholds([{ drug: 'mirtazapine', doseBand: 'usual-minimum', weeks: 8, ...failed }, fluoxetine], today).dependsOnThreshold).toEqual([
      'The count of adequate trials is 2 by default, and may fall below 2 by the other dose table (1 to 2).',
    ])
    expect(thresholds([sertraline, venlafaxine], today).dependsOnThreshold).toEqual([])
    expect(thresholds(undefined, today).dependsOnThreshold).toEqual([])
  })
})

describe('classes and close relatives', () => {
  it('names a class that all failures share', () => {
    expect(sameClass([sertraline, fluoxetine], today)).toBe('SSRI')
    expect(sameClass([sertraline, venlafaxine], today)).toBeUndefined()
    expect(sameClass([sertraline], today)).toBeUndefined()
    expect(sameClass([sertraline, fluoxetine, { drug: 'not-known' }], today)).toBeUndefined()
    expect(sameClass([sertraline, fluoxetine, { drug: 'duloxetine' }], today)).toBeUndefined()
    expect(sameClass([sertraline, fluoxetine, course('duloxetine', 60, 2)], today)).toBe('SSRI')
    expect(sameClass(undefined, today)).toBeUndefined()
  })

  it('says that close relatives are counted as two', () => {
    expect(pairsSaid([course('citalopram', 40, 8), course('escitalopram', 20, 8)], today)).toEqual(['Citalopram and escitalopram are close relatives; they are counted as two trials.'])
    expect(pairsSaid([venlafaxine, course('Pristiq', 50, 8)], today)).toHaveLength(1)
    expect(pairsSaid([venlafaxine, course('Pristiq', 50, 2)], today)).toEqual([])
  })
})

describe('what is said of a trial', () => {
  it.each<[Trial, string]>([
    [sertraline, 'sertraline 150 mg for 10 weeks, no response'],
    [{ drug: 'Zoloft', doseBand: 'usual-minimum', weeksBand: '6-7', response: 'partial' }, 'sertraline at the usual minimum dose for 6 to 7 weeks, partial response'],
    [course('T3', 25, 1), 'liothyronine 25 mcg for 1 week, no response'],
    [{ drug: 'not-known' }, 'drug not known, response not known'],
    [{ drug: 'unheard of', start: '2026-01-01', response: 'good-then-lost' }, 'unheard of from 2026-01-01, helped, then stopped helping'],
  ])('%j', (trial, says) => {
    expect(sayTrial(trial)).toBe(says)
  })

  it.each<[Trial, string, string]>([
    [course('trazodone', 50, 30), 'Not adequate', 'trazodone 50 mg for 30 weeks: below the minimum of 300 mg. Low doses for sleep, such as 50 mg, do not count.'],
    [course('amitriptyline', 25, 30), 'Not adequate', 'amitriptyline 25 mg for 30 weeks: below the minimum of 150 mg. Low doses for sleep or pain, such as 25 mg, do not count.'],
    [course('sertraline', 150, 10, { doseMg: 'not-known' }), 'Cannot tell', 'sertraline for 10 weeks: dose not known'],
    [course('sertraline', 150, 10, { response: 'good-then-lost' }), 'Not adequate', 'sertraline 150 mg for 10 weeks: helped, then stopped helping: an improvement of 50% or more is not a failed trial'],
    [course('sertraline', 150, 5), 'Not adequate', 'sertraline 150 mg for 5 weeks: under 6 weeks, although 4 weeks are enough for some sources'],
    [course('aripiprazole', 5, 8), 'Adequate augmentation', 'aripiprazole 5 mg for 8 weeks: an augmentation, which is not a second antidepressant'],
    [course('ECT', 0, 8), 'Not adequate', 'ECT 0 mg for 8 weeks: not an antidepressant; it has its own question'],
  ])('%j is %s', (trial, word, reason) => {
    expect(adequacy(trial, today)).toMatchObject({ word, reasons: [reason] })
  })

  it('does not call it intolerance once dose and weeks were reached', () => {
    expect(adequacy(course('sertraline', 150, 10, { stopped: 'side-effects' }), today)).toMatchObject({ word: 'Adequate', intolerance: false })
    expect(adequacy(course('sertraline', 25, 10, { stopped: 'side-effects' }), today)).toMatchObject({ word: 'Not adequate', intolerance: true })
    expect(adequacy({ drug: 'sertraline', stopped: 'side-effects' }, today)).toMatchObject({ word: 'Cannot tell', intolerance: false })
  })
})
