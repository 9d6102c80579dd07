import fc from 'fast-check'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { barParts, countByBar, type Bar, type BarParts } from '@/lib/clinical/trials/bar'
import { readTrial } from '@/lib/clinical/trials/reading'
import { countUnder } from '@/lib/clinical/trials/threshold'
import type { Trial } from '@/lib/clinical/trials/trial'
import { anyAnswers } from '../support/answers-arbitrary'
import { CASES, SEED } from '../support/law-runs'
import { course, sertraline, today, venlafaxine } from '../support/trial-examples'

const stated = { of: 'antidepressant', dose: 'usual-minimum', within: 'this-episode', improvement: 25 } as const
const bare: Bar = { of: 'antidepressant' }
const when = { asOf: today }
const partsOf = (trial: Trial, bar: Bar, episodeWeeks?: number): BarParts => barParts(trial, readTrial(trial, today), bar, { asOf: today, ...(episodeWeeks !== undefined && { episodeWeeks }) })

describe('a bar that states what the guidance asks for', () => {
  const anyTrials = anyAnswers.filter(({ trials }) => trials !== undefined && trials !== NOT_KNOWN).map(({ trials }) => trials as readonly Trial[])

  test.each([4, 6, 8] as const)('never counts fewer than the guidance does at %i weeks, and no trial that certainly fell short', (weeks) => {
    fc.assert(
      fc.property(anyTrials, (trials) => {
        const own = countUnder(trials, today, { weeks, table: 'default' })
        const { drugs } = countByBar(trials, { ...stated, weeks }, when)
        expect(drugs.low).toBe(own.low)
        expect(drugs.high).toBeGreaterThanOrEqual(own.high)
      }),
      { numRuns: CASES / 10, seed: SEED },
    )
  })
})

describe('what is not stated', () => {
  test('leaves open what would fall short of it', () => {
    const short = course('sertraline', 25, 3, { response: 'partial', episode: 'earlier', taken: 'often-missed' })
    expect(partsOf(short, bare)).toEqual({ drug: 'yes', dose: 'unknown', weeks: 'unknown', taken: 'unknown', response: 'unknown', within: 'unknown' })
    expect(partsOf(short, { ...stated, weeks: 4 })).toMatchObject({ dose: 'no', weeks: 'no', response: 'no', within: 'no' })
  })

  test('still makes no failure of a response that holds', () => {
    expect(partsOf({ ...sertraline, response: 'good-and-holding' }, bare).response).toBe('no')
    expect(partsOf({ ...sertraline, response: 'good-then-lost' }, bare).response).toBe('unknown')
  })
})

describe('the parts', () => {
  test('tell an antidepressant from an augmentation', () => {
    const added = course('aripiprazole', 5, 8)
    expect(partsOf(added, bare).drug).toBe('no')
    expect(partsOf(added, { of: 'augmentation' }).drug).toBe('yes')
    expect(partsOf(course('lamotrigine', 200, 8), { of: 'augmentation' }).drug).toBe('unknown')
    expect(partsOf({ drug: 'ECT' }, bare).drug).toBe('no')
    expect(partsOf({ drug: NOT_KNOWN }, bare).drug).toBe('unknown')
  })

  test('tell the highest dose borne by the clinician’s word or the usual maximum', () => {
    const highest: Bar = { of: 'antidepressant', dose: 'highest-tolerated' }
    expect(partsOf(course('sertraline', 200, 8), highest).dose).toBe('yes')
    expect(partsOf(sertraline, highest).dose).toBe('unknown')
    expect(partsOf({ ...sertraline, doseBand: 'maximum-tolerated' }, highest).dose).toBe('yes')
    expect(partsOf(course('sertraline', 25, 8), highest).dose).toBe('unknown')
  })

  test.each([
    [4, 'no'],
    [4.5, 'yes'],
    [6, 'yes'],
    [3, 'no'],
  ] as const)('take more than 4 weeks at its word: %s weeks', (weeks, expected) => {
    expect(partsOf(course('sertraline', 100, weeks), { of: 'antidepressant', weeks: 4, longer: true }).weeks).toBe(expected)
  })

  test('leave "4 to 5 weeks" open where more than 4 are asked for', () => {
    const band = (weeksBand: Trial['weeksBand']): Trial => ({ ...sertraline, weeks: undefined, weeksBand })
    const bar: Bar = { of: 'antidepressant', weeks: 4, longer: true }
    expect((['under-4', '4-5', '6-7'] as const).map((one) => partsOf(band(one), bar).weeks)).toEqual(['no', 'unknown', 'yes'])
  })

  test('leave a course open that was long enough and stopped early for side effects', () => {
    expect(partsOf(course('sertraline', 100, 5, { stopped: 'side-effects' }), { of: 'antidepressant', weeks: 4 }).weeks).toBe('unknown')
  })

  test.each<[string, Partial<Trial>, number | undefined, string]>([
    ['ended since', { end: '2021-06-01' }, undefined, 'yes'],
    ['ended before', { end: '2021-04-01' }, undefined, 'no'],
    ['begun since', { start: '2022-01-01' }, undefined, 'yes'],
    ['still taken', { stopped: 'ongoing' }, undefined, 'yes'],
    ['in an episode that began since', {}, 200, 'yes'],
    ['in an older episode, without dates', {}, 300, 'unknown'],
    ['without dates', {}, undefined, 'unknown'],
  ])('tell what lies within 5 years: %s', (_, rest, episodeWeeks, expected) => {
    expect(partsOf({ ...sertraline, ...rest }, { of: 'antidepressant', within: 5 }, episodeWeeks).within).toBe(expected)
  })

  test('tell nothing of a trial with an impossible value', () => {
    expect(new Set(Object.values(partsOf({ ...sertraline, weeks: -1 }, stated)))).toEqual(new Set(['unknown']))
  })
})

describe('the count', () => {
  const six: Bar = { ...stated, weeks: 6 }

  test('holds each drug once, and the classes apart', () => {
    const { drugs, classes } = countByBar([sertraline, sertraline, course('fluoxetine', 40, 8)], six, when)
    expect([drugs, classes]).toEqual([{ low: 2, high: 2 }, { low: 1, high: 1 }])
    expect(countByBar([sertraline, venlafaxine], six, when).classes).toEqual({ low: 2, high: 2 })
  })

  test('is a range where something is not known', () => {
    expect(countByBar([sertraline, { ...venlafaxine, weeks: undefined }], six, when).drugs).toEqual({ low: 1, high: 2 })
    expect(countByBar([sertraline, { ...venlafaxine, drug: NOT_KNOWN }], six, when)).toMatchObject({ drugs: { low: 1, high: 2 }, classes: { low: 1, high: 2 } })
  })

  test('is none without trials', () => expect(countByBar([], six, when)).toEqual({ trials: [], drugs: { low: 0, high: 0 }, classes: { low: 0, high: 0 } }))
})
