import { adequacy } from '@/lib/clinical/trials/adequacy'
import { pairsSaid, sameClass } from '@/lib/clinical/trials/class'
import { allVectors, countVectors } from '@/lib/clinical/trials/count'
import { mergeKinds, type RowKind } from '@/lib/clinical/trials/kind'
import { sayTrial } from '@/lib/clinical/trials/say'
import { adequateRange, thresholds } from '@/lib/clinical/trials/threshold'
import type { Trial } from '@/lib/clinical/trials/trial'
import { course, failed, fluoxetine, sertraline, today, venlafaxine } from '../support/trial-examples'

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
    [{ drug: 'lithium', doseMg: 900, doseBand: 'usual-minimum', weeksBand: '6-7', response: 'partial' }, 'lithium 900 mg with a level in the usual range for 6 to 7 weeks, partial response'],
    [{ drug: 'lithium', doseBand: 'below-usual', weeksBand: '6-7', response: 'partial' }, 'lithium with a level below the usual range for 6 to 7 weeks, partial response'],
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
