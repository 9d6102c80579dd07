import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import { rows } from '@/lib/clinical/concept-examples/rows'
import { standingOf, type Standing } from '@/lib/documents/packet/gap-table'
import { handKey, type Requirement, type Stated } from '@/lib/documents/packet/requirement'
import { decide } from '@/lib/documents/packet/requirements/decide'
import { groundOf } from '../../support/packet-examples'

const [sertraline, venlafaxine] = basePerson.trials
const standing = (asked: Requirement, answers: Answers, stated?: Stated): Standing => standingOf(decide(asked, groundOf(answers, stated)))
const found = (asked: Requirement, answers: Answers = {}) => decide(asked, groundOf(answers))

/** What is asked, a person who meets it, and one who does not. */
type Example = readonly [asked: Requirement, meets: Answers, falls: Answers]

const decided: readonly Example[] = [
  [{ kind: 'age', from: 18 }, {}, { age: 17 }],
  [{ kind: 'age', from: 18, to: 64 }, { age: 64 }, { age: 65 }],
  [{ kind: 'diagnosis' }, {}, { problem: 'bipolar' }],
  [{ kind: 'diagnosis' }, { problem: 'mdd-single' }, { problem: 'mdd-remission' }],
  [{ kind: 'acute-suicidality' }, { ideation: 'intent', ideationRecency: 'today' }, { ideation: 'none' }],
  [{ kind: 'trials', count: 2, classes: 2, weeks: 6, dose: 'usual-minimum', within: 'this-episode', improvement: 25 }, {}, { trials: [sertraline] }],
  [{ kind: 'trials', count: 2, classes: 2, weeks: 6 }, {}, { trials: [sertraline, { ...sertraline, drug: 'fluoxetine', doseMg: 40 }] }],
  [{ kind: 'trials', count: 2, weeks: 8, dose: 'highest-tolerated', within: 5 }, { trials: [{ ...sertraline, doseMg: 200 }, venlafaxine], episodeWeeks: 30 }, { trials: [{ ...sertraline, weeks: 7 }, venlafaxine] }],
  [{ kind: 'trials', count: 2, weeks: 4, longer: true }, {}, { trials: [sertraline, { ...venlafaxine, weeks: 4 }] }],
  [{ kind: 'trials', count: 1 }, {}, { trials: [] }],
  [{ kind: 'augmentation', count: 1, weeks: 4, longer: true }, { trials: [rows.augmentation] }, { trials: [{ ...rows.augmentation, weeks: 3 }] }],
  [{ kind: 'augmentation-or-psychotherapy', count: 1, weeks: 8 }, { psychotherapy: 'none', trials: [rows.augmentation] }, { psychotherapy: 'none', trials: [{ ...rows.augmentation, weeks: 3 }] }],
  [{ kind: 'psychotherapy' }, {}, { psychotherapy: 'not-available' }],
  [{ kind: 'scores', anyOf: [{ instrument: 'phq-9', atLeast: 16 }], withinWeeks: 4 }, {}, { scores: [{ instrument: 'phq-9', total: 15, date: '2026-11-25' }] }],
  [{ kind: 'scores', anyOf: [{ instrument: 'phq-9', atLeast: 20 }, { instrument: 'madrs', atLeast: 28 }] }, { scores: [...basePerson.scores, { instrument: 'madrs', total: 28, date: '2026-11-25' }] }, { scores: [...basePerson.scores, { instrument: 'madrs', total: 27, date: '2026-11-25' }] }],
  [{ kind: 'severe-by-scale' }, { scores: [{ instrument: 'phq-9', total: 20, date: '2026-11-25' }] }, { scores: [{ instrument: 'phq-9', total: 14, date: '2026-11-25' }] }],
  [{ kind: 'oral-antidepressant' }, {}, { oralAntidepressant: 'declines' }],
  [{ kind: 'oral-antidepressant', stableWeeks: 2 }, {}, { oralAntidepressant: 'no' }],
  [{ kind: 'no-substance-use-disorder', which: 'any' }, { alcohol: 'use' }, { alcohol: 'mild' }],
  [{ kind: 'no-substance-use-disorder', which: 'untreated' }, { opioids: 'treated' }, { opioids: 'untreated' }],
  [{ kind: 'no-psychosis' }, {}, { psychosis: 'current' }],
]

describe('what is asked', () => {
  test.each(decided)('%j is met by one person and not by another', (asked, meets, falls) => {
    expect(standing(asked, meets)).toBe('met')
    expect(standing(asked, falls)).toBe('not-met')
  })

  test.each<[Requirement, Answers, Answers]>([
    [{ kind: 'no-psychosis', unlessBenefitOutweighs: true }, {}, { psychosis: 'current' }],
    [{ kind: 'register-check' }, { registerCheckedOn: '2026-11-20' }, { registerCheckedOn: '2026-12-20' }],
    [{ kind: 'inpatient-care', withinDays: 5 }, { setting: 'inpatient' }, { setting: 'outpatient' }],
  ])('%j is met by one person, and for another only not shown', (asked, meets, open) => {
    expect(standing(asked, meets)).toBe('met')
    expect(standing(asked, open)).toBe('not-shown')
  })

  test.each<Requirement>([
    { kind: 'by-hand', what: 'psychiatrist' },
    { kind: 'by-hand', what: 'psychiatrist-orders' },
    { kind: 'by-hand', what: 'enrolled' },
    { kind: 'by-hand', what: 'documents' },
    { kind: 'in-words', says: 'A letter of the therapist.' },
  ])('%j is as it is said', (asked) => {
    const key = handKey(asked) ?? ''
    expect([undefined, 'yes', 'no', 'not-known'].map((said) => standing(asked, {}, said === undefined ? {} : { [key]: said as 'yes' }))).toEqual(['missing', 'met', 'not-met', 'not-shown'])
  })

  test('a psychiatrist who has the case is named, which shows nothing until it is said', () => {
    const asked: Requirement = { kind: 'by-hand', what: 'psychiatrist' }
    const ground = { ...groundOf(), psychiatrists: ['Dr. Ada Quill'] }
    expect(decide(asked, ground)).toMatchObject({ verdict: 'unknown', silent: false, shows: 'who has this case: Dr. Ada Quill' })
    expect(standingOf(decide(asked, { ...ground, stated: { psychiatrist: 'yes' } }))).toBe('met')
    expect(standingOf(decide(asked, { ...ground, stated: { psychiatrist: 'no' } }))).toBe('not-met')
  })
})

describe('what is the site’s, not the person’s', () => {
  test.each<[Requirement, Answers, Answers, string]>([
    [{ kind: 'certified-site' }, { certifiedSite: 'yes' }, { certifiedSite: 'no' }, 'The treating site is not named.'],
    [{ kind: 'observation' }, { canStay: 'yes' }, { canStay: 'no' }, 'Observation is the site’s to state.'],
  ])('%j is shown by no answer of the person', (asked, can, cannot, lack) => {
    expect([standing(asked, can), standing(asked, cannot)]).toEqual(['not-shown', 'not-shown'])
    expect(found(asked, can).lacks).toEqual([lack])
    expect((['yes', 'no'] as const).map((said) => standing(asked, {}, { [asked.kind]: said }))).toEqual(['met', 'not-met'])
  })
})

describe('what the record shows', () => {
  test('tells of a psychotherapy no episode', () => {
    const asked: Requirement = { kind: 'augmentation-or-psychotherapy', count: 1, weeks: 8 }
    expect(found(asked)).toMatchObject({ verdict: 'unknown', lacks: ['Psychotherapy: whether it was in this episode is not recorded.'] })
    expect(standing(asked, { psychotherapy: 'declined', trials: [{ ...rows.augmentation, weeks: 3 }] })).toBe('not-met')
  })

  test('of a course that cannot be read says only why', () => {
    const { shows, lacks } = found({ kind: 'trials', count: 1 }, { trials: [{ ...sertraline, start: '2027-01-01' }] })
    expect([shows, lacks]).toEqual(['', [expect.stringMatching(/^sertraline: start 2027-01-01 cannot be/)]])
  })

  test('has an antidepressant unchanged only by a course of an antidepressant, and of the one that is named', () => {
    const asked: Requirement = { kind: 'oral-antidepressant', stableWeeks: 2 }
    const aripiprazole = { ...venlafaxine, drug: 'aripiprazole', doseMg: 5 }
    expect(standing(asked, { trials: [aripiprazole] })).toBe('not-shown')
    expect(standing(asked, { oralAntidepressantName: 'Effexor' })).toBe('met')
    expect(standing(asked, { oralAntidepressantName: 'sertraline' })).toBe('not-shown')
    expect(standing(asked, { oralAntidepressantName: 'something else' })).toBe('not-shown')
  })

  test('a list without an augmentation does not say that none was tried', () => {
    const asked: Requirement = { kind: 'augmentation', count: 2 }
    expect(found(asked)).toMatchObject({ verdict: 'unknown', shows: 'none recorded; not asked apart', silent: false })
    expect(standing(asked, {})).toBe('not-shown')
    expect(standing(asked, { trials: [rows.augmentation] })).toBe('not-met')
    expect(standing(asked, { trials: [] })).toBe('not-met')
    expect(standing({ kind: 'augmentation-or-psychotherapy', count: 1 }, { psychotherapy: 'none' })).toBe('not-shown')
  })

  test('counts no total without a date, and names whose limit an old one passed', () => {
    const asked: Requirement = { kind: 'scores', anyOf: [{ instrument: 'phq-9', atLeast: 16 }] }
    expect(found(asked, { scores: [{ instrument: 'phq-9', total: 19 }] })).toMatchObject({ verdict: 'unknown', lacks: ['PHQ-9: date not recorded'] })
    expect(found(asked, { scores: [{ instrument: 'phq-9', total: 19, date: '2026-10-01' }] }).lacks).toEqual(['PHQ-9: older than 4 weeks, a limit of this project; the plan states none'])
    expect(found({ kind: 'severe-by-scale' }, { scores: [{ instrument: 'phq-9', total: 24 }] })).toMatchObject({ verdict: 'unknown', lacks: ['PHQ-9: date not recorded'] })
  })

  const two: Requirement = { kind: 'trials', count: 2, classes: 2, weeks: 6 }

  test('names each course with its class', () => {
    expect(found(two).shows).toBe('sertraline 150 mg for 10 weeks, no response (SSRI); venlafaxine 225 mg for 8 weeks, no response (SNRI)')
    expect(found(two).items).toEqual(['trials'])
  })

  test('names what is not recorded in enough detail', () => {
    const asked: Requirement = { ...two, dose: 'usual-minimum' }
    expect(found(asked, { trials: [{ ...sertraline, doseMg: 'not-known' }, venlafaxine] })).toMatchObject({ verdict: 'unknown', lacks: ['sertraline: dose not recorded'] })
    expect(found(asked, { trials: [{ ...sertraline, weeks: 5 }, venlafaxine] }).lacks).toEqual(['sertraline: fewer weeks than asked for'])
  })

  test('says where the plan does not say what counts', () => {
    expect(found(two, { trials: [{ ...sertraline, response: 'partial' }, venlafaxine] }).lacks).toEqual(['sertraline: whether its response counts is not stated by the plan, or not clear from the record'])
    expect(found({ ...two, dose: 'highest-tolerated' }).lacks).toEqual(['sertraline: whether this was the highest dose tolerated is not recorded'])
    expect(found({ kind: 'trials', count: 2, within: 5 }, { trials: [sertraline] }).lacks).toEqual(['sertraline: dates not recorded'])
  })

  test('leaves out what is of another kind, with no word on it', () => {
    const { shows, lacks } = found(two, { trials: [sertraline, rows.augmentation] })
    expect([shows, lacks]).toEqual(['sertraline 150 mg for 10 weeks, no response (SSRI)', []])
    expect(found(two, { trials: [] }).shows).toBe('none recorded')
  })

  test.each<[string, Answers, string]>([
    ['no date', { scores: [{ instrument: 'phq-9', total: 19 }] }, 'PHQ-9: date not recorded'],
    ['an old one', { scores: [{ instrument: 'phq-9', total: 19, date: '2026-10-01' }] }, 'PHQ-9: older than 4 weeks'],
    ['no total', { scores: [{ instrument: 'phq-9', total: 'not-known' }] }, 'PHQ-9: no total recorded'],
    ['another scale', { scores: [{ instrument: 'madrs', total: 30 }] }, 'PHQ-9: no total recorded'],
    ['a total that cannot be', { scores: [{ instrument: 'phq-9', total: 40 }] }, 'PHQ-9: no total recorded'],
  ])('a score with %s shows nothing', (_, answers, lack) => {
    expect(found({ kind: 'scores', anyOf: [{ instrument: 'phq-9', atLeast: 16 }], withinWeeks: 4 }, answers)).toMatchObject({ verdict: 'unknown', lacks: [lack] })
  })

  test('of two totals on one day both have to agree', () => {
    const scores = [15, 17].map((total) => ({ instrument: 'phq-9' as const, total, date: '2026-11-25' }))
    expect(standing({ kind: 'scores', anyOf: [{ instrument: 'phq-9', atLeast: 16 }] }, { scores })).toBe('not-shown')
  })

  test('what reads between two words is not shown', () => {
    expect(standing({ kind: 'severe-by-scale' }, {})).toBe('not-shown')
    expect(standing({ kind: 'diagnosis' }, { problem: 'psychotic', psychosis: 'current' })).toBe('not-shown')
    expect(standing({ kind: 'acute-suicidality' }, { ideation: 'active', ideationRecency: 'today' })).toBe('not-shown')
    expect(standing({ kind: 'no-psychosis' }, { psychosis: 'past' })).toBe('not-shown')
    expect(standing({ kind: 'no-substance-use-disorder', which: 'any' }, { alcohol: 'remission' })).toBe('not-shown')
    expect(standing({ kind: 'no-substance-use-disorder', which: 'any' }, { alcohol: 'heavy' })).toBe('not-shown')
  })

  test('an antidepressant without recorded weeks is not shown to be unchanged', () => {
    const asked: Requirement = { kind: 'oral-antidepressant', stableWeeks: 2 }
    expect(standing(asked, { trials: [sertraline] })).toBe('not-shown')
    expect(standing(asked, { trials: [{ ...venlafaxine, weeks: undefined, weeksBand: '6-7' }] })).toBe('met')
    expect(standing(asked, { trials: [{ ...venlafaxine, weeks: -3 }] })).toBe('not-shown')
    expect(found({ kind: 'oral-antidepressant' }, { oralAntidepressantName: 'venlafaxine' }).shows).toBe('an oral antidepressant is taken or started: venlafaxine')
  })

  test('substances are told where there is something to tell', () => {
    const asked: Requirement = { kind: 'no-substance-use-disorder', which: 'untreated' }
    expect(found(asked).shows).toBe('no use of any substance asked about')
    expect(found(asked, { cannabis: 'mild' }).shows).toBe('mild cannabis use disorder')
    expect(found(asked, { cannabis: undefined })).toMatchObject({ verdict: 'unknown', silent: true, items: expect.arrayContaining(['cannabis']) })
    expect(found(asked, { dissociatives: 'active' }).items[0]).toBe('dissociatives')
  })
})
