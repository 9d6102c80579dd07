import { adequacy, type Adequacy } from '@/lib/clinical/trials/adequacy'
import type { Trial } from '@/lib/clinical/trials/trial'
import { course, failed, sertraline, today } from '../support/trial-examples'

type Row = readonly [what: string, trial: Trial, word: Adequacy['word'], reasons: readonly string[]]

/** What is said of each trial, without the drug, dose and weeks that every reason begins with. */
const said = (trial: Trial) => {
  const { word, reasons } = adequacy(trial, today)
  return [word, reasons.map((reason) => reason.slice(reason.indexOf(': ') + 2))]
}

describe('the drug', () => {
  test.each<Row>([
    ['is not known', course('not-known', 100, 8), 'Cannot tell', ['which drug it was is not known']],
    ['is not in the list', course('unheard of', 100, 8), 'Cannot tell', ['not in the list of drugs, so its minimum dose is not known']],
    ['is none', { drug: 'ECT', weeks: 8, ...failed }, 'Not adequate', ['not an antidepressant; it has its own question']],
    ['never counts alone', course('lamotrigine', 200, 8), 'Not adequate', ['not counted. A course of it is not counted as a failed treatment by itself.']],
    ['is an augmentation, of adequate dose and length', course('aripiprazole', 5, 8), 'Adequate augmentation', ['an augmentation, which is not a second antidepressant']],
    ['is an augmentation with a partial response, which counts', course('aripiprazole', 5, 8, { response: 'partial' }), 'Adequate augmentation', ['an augmentation, which is not a second antidepressant']],
  ])('%s', (_, trial, word, reasons) => expect(said(trial)).toEqual([word, reasons]))
})

describe('the dose', () => {
  test.each<Row>([
    ['is below the minimum', course('sertraline', 25, 8), 'Not adequate', ['below the minimum of 50 mg']],
    ['is below it in words', { drug: 'sertraline', doseBand: 'below-usual', weeks: 8, ...failed }, 'Not adequate', ['below the minimum of 50 mg']],
    ['reaches the other table alone', course('venlafaxine', 75, 8), 'Not adequate', ['below the minimum of 150 mg of the default dose table, although it reaches that of the other (75 mg)']],
    ['reaches the default table alone', course('mirtazapine', 15, 8), 'Adequate', ['reaches the minimum of one dose table (15 mg), not of the other (30 mg)']],
    ['may reach the other', { drug: 'mirtazapine', doseBand: 'usual-minimum', weeks: 8, ...failed }, 'Adequate', ['reaches the minimum of one dose table (15 mg), perhaps not of the other (30 mg)']],
    ['is not known', { drug: 'sertraline', weeks: 8, ...failed }, 'Cannot tell', ['dose not known']],
    ['is unlikely', course('sertraline', 401, 8), 'Cannot tell', ['above twice the usual maximum of 200 mg, so the dose counts as not known until confirmed']],
    ['is unlikely and confirmed', course('sertraline', 401, 8, { confirmed: true }), 'Adequate', ['reaches the minimum dose and 6 weeks, with improvement of at most 25%']],
    ['has no usual maximum', course('amoxapine', 200, 8), 'Cannot tell', ['no usual maximum is recorded, so the dose counts as not known until confirmed']],
    ['has no minimum', course('gepirone ER', 72, 8, { confirmed: true }), 'Cannot tell', ['no minimum dose is recorded for this drug, so its dose counts as not known']],
    ['is denied by the range chosen', course('venlafaxine', 225, 8, { doseBand: 'below-usual' }), 'Cannot tell', ['225 mg and the range chosen do not agree: correct one of them']],
    ['is below the range chosen', course('sertraline', 25, 8, { doseBand: 'usual-minimum' }), 'Cannot tell', ['25 mg and the range chosen do not agree: correct one of them']],
    ['is above the usual minimum chosen', course('sertraline', 150, 8, { doseBand: 'usual-minimum' }), 'Adequate', ['reaches the minimum dose and 6 weeks, with improvement of at most 25%']],
    ['was the highest tolerated and below the minimum', course('sertraline', 25, 8, { doseBand: 'maximum-tolerated' }), 'Not adequate', ['below the minimum of 50 mg']],
    ['tells nothing where the level decides', course('lithium', 900, 8), 'Cannot tell', ['an augmentation, which is not a second antidepressant', 'the blood level, not the dose, tells whether it was adequate, and is not known']],
    ['agrees with the range chosen where one table has no entry', course('fluvoxamine', 100, 8, { doseBand: 'usual-minimum' }), 'Adequate', ['reaches the minimum dose and 6 weeks, with improvement of at most 25%']],
    ['is below the range chosen where one table has no entry', course('fluvoxamine', 25, 8, { doseBand: 'usual-minimum' }), 'Cannot tell', ['25 mg and the range chosen do not agree: correct one of them']],
    ['is adequate by its level', course('lithium', 900, 8, { doseBand: 'usual-minimum' }), 'Adequate augmentation', ['an augmentation, which is not a second antidepressant']],
    ['is too low by its level', course('lithium', 1200, 8, { doseBand: 'below-usual' }), 'Not adequate', ['an augmentation, which is not a second antidepressant', 'its blood level was below the usual range']],
  ])('%s', (_, trial, word, reasons) => expect(said(trial)).toEqual([word, reasons]))

  test('of a drug given for sleep says so', () => {
    const [word, reasons] = said(course('trazodone', 50, 30))
    expect(word).toBe('Not adequate')
    expect(reasons).toEqual(['below the minimum of 300 mg. Low doses for sleep, such as 50 mg, do not count.'])
  })

  test('that has no minimum in words, and was below it', () => {
    expect(said({ drug: 'gepirone ER', doseBand: 'below-usual', weeks: 8, ...failed })).toEqual(['Not adequate', ['below the usual minimum']])
  })
})

describe('the weeks', () => {
  const dated = (start: string, rest: Partial<Trial> = {}): Trial => ({ drug: 'sertraline', doseMg: 150, ...failed, start, ...rest })

  test.each<Row>([
    ['are too few for anything', course('sertraline', 150, 3), 'Not adequate', ['under 6 weeks']],
    ['are enough for some', course('sertraline', 150, 5), 'Not adequate', ['under 6 weeks, although 4 weeks are enough for some sources']],
    ['are just enough', course('sertraline', 150, 6), 'Adequate', ['reaches the minimum dose and 6 weeks, with improvement of at most 25%']],
    ['are not known', { drug: 'sertraline', doseMg: 150, ...failed }, 'Cannot tell', ['weeks not known']],
    ['are denied by the span chosen', course('sertraline', 150, 8, { weeksBand: 'under-4' }), 'Cannot tell', ['8 weeks and the span chosen do not agree: correct one of them']],
    ['in a span are denied by dates that are shorter', { drug: 'sertraline', doseMg: 150, weeksBand: '8-or-more', start: '2026-03-01', end: '2026-03-20', ...failed }, 'Cannot tell', ['the span chosen and the dates do not agree: correct one of them']],
    ['in a span are those of the dose, which was reached after the start', { drug: 'sertraline', doseMg: 150, weeksBand: 'under-4', start: '2026-01-01', end: '2026-03-20', ...failed }, 'Not adequate', ['under 6 weeks']],
    ['are those of the dose, which was reached after the start', dated('2026-01-01', { end: '2026-03-20', weeks: 5 }), 'Not adequate', ['under 6 weeks, although 4 weeks are enough for some sources']],
    ['in a span are denied by a start that is too near', { drug: 'sertraline', doseMg: 150, weeksBand: '8-or-more', start: '2026-04-20', ...failed, stopped: 'no-benefit' }, 'Cannot tell', ['the span chosen and the dates do not agree: correct one of them']],
    ['in a span are within a week of the dates', { drug: 'sertraline', doseMg: 150, weeksBand: '6-7', start: '2026-03-01', end: '2026-04-06', ...failed }, 'Not adequate', ['under 6 weeks, although 4 weeks are enough for some sources']],
    ['in a span are as long as the time since the start', { drug: 'sertraline', doseMg: 150, weeksBand: '8-or-more', start: '2026-03-13', ...failed, stopped: 'no-benefit' }, 'Adequate', ['reaches the minimum dose and 6 weeks, with improvement of at most 25%']],
    ['agree with the span chosen', course('sertraline', 150, 7, { weeksBand: '6-7' }), 'Adequate', ['reaches the minimum dose and 6 weeks, with improvement of at most 25%']],
    ['are at the longest that is likely', course('sertraline', 150, 520), 'Adequate', ['reaches the minimum dose and 6 weeks, with improvement of at most 25%']],
    ['are unlikely many', course('sertraline', 150, 521), 'Cannot tell', ['above 520 weeks, so the duration counts as not known until confirmed']],
    ['are unlikely many by their dates', dated('2010-01-01', { stopped: 'ongoing' }), 'Cannot tell', ['above 520 weeks, so the duration counts as not known until confirmed']],
    ['may be many or few where the end is not known', dated('2026-03-13'), 'Cannot tell', ['weeks not known']],
    ['disagree with the dates', dated('2026-03-01', { end: '2026-03-15', weeks: 8 }), 'Cannot tell', ['8 weeks and the dates do not agree: correct one of them']],
  ])('%s', (_, trial, word, reasons) => expect(said(trial)).toEqual([word, reasons]))
})

describe('how it was taken, what it did, and when', () => {
  const taken = (rest: Partial<Trial>): Trial => ({ ...sertraline, ...rest })

  test.each<Row>([
    ['often missed', taken({ taken: 'often-missed' }), 'Not adequate', ['doses were often missed']],
    ['not known how taken', taken({ taken: 'not-known' }), 'Cannot tell', ['how reliably it was taken is not known']],
    ['a partial response', taken({ response: 'partial' }), 'Not adequate', ['partial response, improvement of 26 to 49%']],
    ['a response that was lost', taken({ response: 'good-then-lost' }), 'Not adequate', ['helped, then stopped helping: an improvement of 50% or more is not a failed trial']],
    ['a response that holds', taken({ response: 'good-and-holding' }), 'Not adequate', ['the response holds, so it is not a failed trial: continue and optimize what works']],
    ['a response not known', taken({ response: 'not-known' }), 'Cannot tell', ['response not known']],
    ['an earlier episode', taken({ episode: 'earlier' }), 'Not adequate', ['in an earlier episode']],
    ['an episode not known', taken({ episode: 'not-known' }), 'Cannot tell', ['whether it was in this episode is not known']],
    ['all of it open', { drug: 'sertraline' }, 'Cannot tell', ['dose not known', 'weeks not known', 'how reliably it was taken is not known', 'response not known', 'whether it was in this episode is not known']],
    ['what failed is said, and not what is open beside it', taken({ doseMg: 25, response: 'not-known' }), 'Not adequate', ['below the minimum of 50 mg']],
  ])('%s', (_, trial, word, reasons) => expect(said(trial)).toEqual([word, reasons]))

  test('a lost response of an augmentation is told as of any drug', () => {
    expect(said(course('aripiprazole', 5, 8, { response: 'good-then-lost' }))).toEqual([
      'Not adequate',
      ['an augmentation, which is not a second antidepressant', 'helped, then stopped helping: an improvement of 50% or more is not a failed trial'],
    ])
  })
})

describe('a value that cannot be', () => {
  test.each<[Partial<Trial>, string]>([
    [{ doseMg: -1 }, 'dose -1 cannot be: it has to be at least 0. The trial counts as not known until corrected.'],
    [{ weeks: -1 }, 'weeks -1 cannot be: it has to be at least 0. The trial counts as not known until corrected.'],
    [{ start: '2026-05-02' }, 'start 2026-05-02 cannot be: it has to be not in the future. The trial counts as not known until corrected.'],
    [{ end: '2026-02-30' }, 'end 2026-02-30 cannot be: it has to be a date of the calendar, YYYY-MM-DD. The trial counts as not known until corrected.'],
  ])('%j is named with what it has to be', (values, says) => {
    expect(adequacy({ ...sertraline, ...values }, today)).toEqual({ word: 'Cannot tell', reasons: [says], intolerance: false })
  })
})
