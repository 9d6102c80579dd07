import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import type { Trial } from '@/lib/clinical/trials/trial'
import { stagingOf } from '@/lib/documents/staging'
import { timeline } from '@/lib/documents/timeline'
import { assess } from '@/lib/guidance/assess'
import { anyAnswers } from '../support/answers-arbitrary'

const asOf = `${exampleDay}T10:00`

function of(changed: Answers) {
  const answers = { ...basePerson, ...changed }
  const assessment = assess(answers, asOf)
  return { timeline: timeline(assessment, answers), staging: stagingOf(assessment, answers) }
}

const trial = (told: Partial<Trial>): Trial => ({ drug: 'sertraline', doseMg: 150, taken: 'most-days', response: 'none', episode: 'this', ...told })
const barOf = (told: Partial<Trial>) => of({ trials: [trial(told)], scores: [] }).timeline?.bars[0]

describe('a trial on the calendar', () => {
  test.each<[string, Partial<Trial>, object | undefined]>([
    ['with both dates', { start: '2026-01-05', end: '2026-03-16' }, { from: '2026-01-05', to: '2026-03-16', ends: 'dated' }],
    ['with its begin and weeks', { start: '2026-01-05', weeks: 10 }, { from: '2026-01-05', to: '2026-03-16', ends: 'from-weeks' }],
    ['with its end and weeks', { end: '2026-03-16', weeks: 10 }, { from: '2026-01-05', to: '2026-03-16', ends: 'from-weeks' }],
    ['that goes on', { start: '2026-10-14', stopped: 'ongoing' }, { from: '2026-10-14', to: exampleDay, ends: 'ongoing' }],
    ['with its begin alone', { start: '2026-01-05' }, undefined],
    ['with weeks alone', { weeks: 10 }, undefined],
    ['that ends before it begins', { start: '2026-03-16', end: '2026-01-05' }, undefined],
    ['with dates that are not known', { start: 'not-known', end: 'not-known', weeks: 10 }, undefined],
  ])('%s', (_, told, span) => (span === undefined ? expect(barOf(told)).toBeUndefined() : expect(barOf(told)).toMatchObject(span)))

  test('says how it counts; one without dates is told apart', () => {
    const found = of({ trials: [trial({ weeks: 10, start: '2026-01-05', end: '2026-03-16' }), trial({ drug: 'venlafaxine', doseMg: 225, weeks: 8 })] }).timeline
    expect(found?.bars.map(({ word }) => word)).toEqual(['Adequate'])
    expect(found?.notDrawn).toEqual([{ says: 'venlafaxine 225 mg for 8 weeks, no response', why: 'Too few dates' }])
  })
})

test('scores stand by scale and day, between the ends of their scale', () => {
  const scores = [
    { instrument: 'phq-9', total: 18, date: '2026-11-20' },
    { instrument: 'phq-9', total: 9, date: '2026-10-01' },
    { instrument: 'madrs', total: 30, date: '2026-11-01' },
    { instrument: 'phq-9', total: 20 },
  ] as const
  expect(of({ trials: [], scores }).timeline).toMatchObject({
    from: '2026-10-01',
    to: exampleDay,
    lanes: [
      { instrument: 'PHQ-9', points: [{ on: '2026-10-01', total: 9, share: 9 / 27 }, { on: '2026-11-20', total: 18, share: 18 / 27 }] },
      { instrument: 'MADRS', points: [{ on: '2026-11-01', total: 30, share: 0.5 }] },
    ],
  })
})

test('a score that cannot be, or that has no day or total, is told and never drawn', () => {
  const scores: Answers['scores'] = [
    { instrument: 'phq-9', total: 18, date: '2026-11-20' },
    { instrument: 'phq-9', total: 40, date: '2026-11-10' },
    { instrument: 'phq-9', total: 12, item9: 7, date: '2026-11-11' },
    { instrument: 'madrs', total: 30, date: '2027-11-01' },
    { instrument: 'madrs', total: 22 },
    { instrument: 'ham-d-17', total: 'not-known', date: '2026-11-01' },
  ]
  const found = of({ trials: [], scores }).timeline
  expect(found?.lanes).toEqual([{ instrument: 'PHQ-9', points: [{ on: '2026-11-20', total: 18, share: 18 / 27 }] }])
  expect(found?.notDrawn).toEqual([
    { says: 'PHQ-9 40, 2026-11-10', why: 'The total has to be a whole number from 0 to 27' },
    { says: 'PHQ-9 12, 2026-11-11', why: 'Item 9 has to be a whole number from 0 to 3' },
    { says: 'MADRS 30, 2027-11-01', why: 'The date has to be not in the future' },
    { says: 'MADRS 22', why: 'No date' },
    { says: 'HAM-D17 not known, 2026-11-01', why: 'Total not known' },
  ])
  expect([found?.from, found?.to]).toEqual(['2026-11-20', exampleDay])
})

test('a trial whose dates cannot be says so', () => {
  const found = of({ trials: [trial({ weeks: 10, start: '2026-01-05' }), trial({ drug: 'venlafaxine', start: '2026-03-16', end: '2026-01-05' })], scores: [] }).timeline
  expect(found?.notDrawn.map(({ why }) => why)).toEqual(['Not possible as entered'])
})

test('nothing with a date is no timeline', () => {
  expect(of({ trials: [trial({ weeks: 8 })], scores: [] }).timeline).toBeUndefined()
})

test('law: all of it lies within its own ends and scales, and no trial or score is lost', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const found = timeline(assess(answers, asOf), answers)
      if (found === undefined) return
      const dates = [...found.bars.flatMap(({ from, to }) => [from, to]), ...found.lanes.flatMap(({ points }) => points.map(({ on }) => on))]
      expect(dates.filter((date) => date < found.from || date > found.to)).toEqual([])
      expect(found.bars.filter(({ from, to }) => from > to)).toEqual([])
      const points = found.lanes.flatMap((lane) => lane.points)
      expect(points.filter(({ share = 0 }) => share < 0 || share > 1)).toEqual([])
      const rows = [answers.trials, answers.scores].flatMap((answer) => (Array.isArray(answer) ? (answer as readonly unknown[]) : []))
      expect(found.bars.length + points.length + found.notDrawn.length).toBe(rows.length)
    }),
    { numRuns: 300, seed: 20261125 },
  )
})

describe('the Maudsley staging', () => {
  const staged = (changed: Answers) => of(changed).staging

  test('is a range while something it asks for is not known', () => {
    // Episode 1 to 3, severe without psychosis 4, two failures 1, augmentation 0, ECT 0.
    expect(staged({ episodeWeeks: undefined, severityView: 'severe', psychosis: 'never', ect: 'none' })).toEqual({ score: { low: 6, high: 8 } })
  })

  test.each<[string, Answers, object]>([
    ['all known', { episodeWeeks: 40, severityView: 'moderate', ect: 'none' }, { score: { low: 5, high: 5 }, band: 'mild' }],
    ['two years and more', { episodeWeeks: 120, severityView: 'moderate', ect: 'adequate' }, { score: { low: 7, high: 8 }, band: 'moderate' }],
    ['with psychosis now', { episodeWeeks: 60, severityView: 'severe', psychosis: 'current', ect: 'none' }, { score: { low: 8, high: 8 }, band: 'moderate' }],
    ['psychosis not known leaves severe open', { episodeWeeks: 40, severityView: 'severe', psychosis: 'not-known', ect: 'none' }, { score: { low: 3, high: 7 } }],
  ])('%s', (_, changed, expected) => expect(staged(changed)).toEqual(expected))

  const lithium: Trial = { drug: 'lithium', doseBand: 'usual-minimum', weeks: 8, response: 'none', episode: 'this' }
  const failed: readonly Trial[] = [trial({ weeks: 10 })]
  /** Episode 1, moderate 3, one failure 1, before augmentation and ECT. */
  const scoreWith = (rows: readonly Trial[], ect: Answers['ect'] = 'none') => staged({ episodeWeeks: 40, severityView: 'moderate', ect, trials: [...failed, ...rows] })?.score

  test.each<[string, readonly Trial[], Answers['ect'], { low: number; high: number }]>([
    ['no augmentation', [], 'none', { low: 5, high: 5 }],
    ['augmentation of this episode', [lithium], 'none', { low: 6, high: 6 }],
    ['augmentation of an earlier one', [{ ...lithium, episode: 'earlier' }], 'none', { low: 5, high: 5 }],
    ['augmentation of an episode that is not known', [{ ...lithium, episode: 'not-known' }], 'none', { low: 5, high: 6 }],
    ['augmentation whose episode was not asked', [{ drug: 'lithium', weeks: 8 }], 'none', { low: 5, high: 6 }],
    ['augmentation with an impossible value', [{ ...lithium, weeks: -3 }], 'none', { low: 5, high: 6 }],
    ['an antidepressant of an earlier episode whose name is not known', [{ drug: 'not-known', episode: 'earlier' }], 'none', { low: 5, high: 5 }],
    ['ECT in an episode that nobody asked for', [], 'adequate', { low: 5, high: 6 }],
    ['ECT among the trials of this episode', [{ drug: 'ECT', episode: 'this' }], 'adequate', { low: 6, high: 6 }],
    ['ECT among the trials of an earlier episode', [{ drug: 'ECT', episode: 'earlier' }], 'none', { low: 5, high: 5 }],
    ['ECT declined', [], 'declined', { low: 5, high: 5 }],
    ['ECT not known', [], 'not-known', { low: 5, high: 6 }],
  ])('counts augmentation and ECT of this episode alone: %s', (_, rows, ect, expected) => expect(scoreWith(rows, ect)).toEqual(expected))

  test('has no meaning without a failed trial', () => expect(staged({ trials: [] })).toBeUndefined())
})
