import { adequacy } from '@/lib/clinical/trials/adequacy'
import { countVectors } from '@/lib/clinical/trials/count'
import { possibleKinds, ROW_KINDS, type RowKind } from '@/lib/clinical/trials/kind'
import { refusals, unlikely } from '@/lib/clinical/trials/refusals'
import { adequateRange, thresholds } from '@/lib/clinical/trials/threshold'
import type { Trial } from '@/lib/clinical/trials/trial'
import { course, failed, fluoxetine, mirtazapine, sertraline, today, venlafaxine } from '../support/trial-examples'

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
    ['lithium, level in its range', course('lithium', 300, 8, { doseBand: 'usual-minimum' }), ['augmentation']],
    ['lithium, level below its range', course('lithium', 900, 8, { doseBand: 'below-usual' }), ['none']],
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

  it('lets an exact dose win over the highest tolerated, which may be any', () => {
    expect(possibleKinds(course('sertraline', 25, 10, { doseBand: 'maximum-tolerated' }), today)).toEqual(['none'])
  })

  it('does not know what to count where a number and the range chosen beside it do not agree', () => {
    expect(possibleKinds(course('sertraline', 50, 10, { weeksBand: 'under-4' }), today)).toEqual(['both', 'further', 'none'])
    expect(possibleKinds(course('sertraline', 50, 10, { doseBand: 'below-usual' }), today)).toEqual(['both', 'none'])
    expect(possibleKinds(course('venlafaxine', 75, 10, { doseBand: 'usual-minimum' }), today)).toEqual(['both', 'other-only', 'none'])
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

  it('does not settle weeks that exceed the dates by more than a week', () => {
    const dated = { start: '2026-01-01', end: '2026-03-05' }
    expect(possibleKinds(course('sertraline', 150, 10, dated), today)).toEqual(['both'])
    expect(possibleKinds(course('sertraline', 150, 11, dated), today)).toEqual(['both', 'further', 'none'])
    expect(adequacy(course('sertraline', 150, 11, dated), today)).toMatchObject({ word: 'Cannot tell', reasons: ['sertraline 150 mg for 11 weeks: 11 weeks and the dates do not agree: correct one of them'] })
  })

  it('takes weeks at a dose that was reached after the start as they are told', () => {
    const dated = { start: '2026-01-01', end: '2026-03-05' }
    expect(possibleKinds(course('sertraline', 150, 7, dated), today)).toEqual(['both'])
    expect(possibleKinds(course('sertraline', 150, 5, dated), today)).toEqual(possibleKinds(course('sertraline', 150, 5), today))
  })
})
