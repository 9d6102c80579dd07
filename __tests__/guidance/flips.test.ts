import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import { placeOf } from '@/lib/clinical/variables'
import type { Flip } from '@/lib/guidance/assessment'
import { assess } from '@/lib/guidance/assess'
import { missingCells } from '@/lib/guidance/flips'
import type { Trial } from '@/lib/clinical/trials/trial'

const person = (given: Answers): Answers => ({ ...basePerson, ...given })
const flipsIn = (given: Answers): readonly Flip[] => assess(person(given), exampleDay).flips
const [sertraline, venlafaxine] = basePerson.trials

describe('the cells of a trial that are missing', () => {
  const whole: Trial = { drug: 'sertraline', doseMg: 100, weeks: 8, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' }

  test('are none of a whole trial, and all of one that is only named', () => {
    expect(missingCells(whole)).toEqual([])
    expect(missingCells({ drug: 'sertraline' })).toEqual(['doseBand', 'weeksBand', 'taken', 'response', 'stopped', 'episode'])
  })

  test.each(['taken', 'response', 'stopped', 'episode'] as const)('%s is missing where it is not told or not known', (cell) => {
    const { [cell]: _, ...rest } = whole
    expect(missingCells(rest)).toEqual([cell])
    expect(missingCells({ ...whole, [cell]: 'not-known' })).toEqual([cell])
  })

  test('a dose is told by a number or by words', () => {
    const { doseMg: _, ...rest } = whole
    expect(missingCells(rest)).toEqual(['doseBand'])
    expect(missingCells({ ...rest, doseBand: 'usual-minimum' })).toEqual([])
    expect(missingCells({ ...whole, doseBand: 'not-known' })).toEqual([])
    expect(missingCells({ ...rest, doseMg: 'not-known', doseBand: 'not-known' })).toEqual(['doseBand'])
  })

  test('a duration is told by a number, by words, or by both dates', () => {
    const { weeks: _, ...rest } = whole
    expect(missingCells(rest)).toEqual(['weeksBand'])
    expect(missingCells({ ...rest, weeksBand: '6-7' })).toEqual([])
    expect(missingCells({ ...rest, start: '2026-01-01' })).toEqual(['weeksBand'])
    expect(missingCells({ ...rest, end: '2026-03-01' })).toEqual(['weeksBand'])
    expect(missingCells({ ...rest, start: '2026-01-01', end: '2026-03-01' })).toEqual([])
    expect(missingCells({ ...rest, start: '2026-01-01', end: 'not-known' })).toEqual(['weeksBand'])
  })
})

describe('what would change a verdict', () => {
  test('stands with what is not known first, each part in the order of asking', () => {
    // One that is asked early and one that is asked late, with known answers between.
    const answers = person({ psychosis: 'not-known', capacity: 'not-known' })
    const reading = read(answers, exampleDay)
    const places = assess(answers, exampleDay).flips.map(({ variable }) => placeOf(variable))
    const known = places.map((place) => reading.variables[place]?.allowed.length === 1)
    expect(known.indexOf(true)).toBeGreaterThan(0)
    expect(known).toEqual(known.toSorted())
    expect(places).not.toEqual(places.toSorted((a, b) => a - b))
    for (const part of [true, false]) {
      const some = places.filter((_, i) => known[i] === part)
      expect(some).toEqual(some.toSorted((a, b) => a - b))
    }
  })

  test.each<Answers>([
    {},
    { psychosis: 'not-known' },
    { trials: 'not-known' },
    { trials: [sertraline, { ...venlafaxine, response: 'not-known' }] },
    { hypertension: 'controlled' },
    { pregnancy: 'no' },
    { problem: 'bipolar', mania: 'past' },
    { bladder: 'not-known' },
    { bladder: 'not-known', thyroid: 'not-known' },
    { ideation: 'not-known' },
    { ideation: 'not-known', bladder: 'not-known' },
    { mania: 'not-known', broughtOnByKetamine: 'not-known' },
    { capacity: 'not-known', cognition: 'not-known' },
    { liver: 'class-not-known' },
    { priorEsketamine: 'not-known', priorInfusion: 'not-known', harmMisuse: 'not-known' },
  ])('changes at least one verdict, to what the changed answers give, and brings in no contradiction: %j', (given) => {
    const now = assess(person(given), exampleDay)
    expect(now.flips.length).toBeGreaterThan(0)
    for (const { change, verdicts, says } of now.flips) {
      const then = assess({ ...person(given), ...change }, exampleDay)
      expect({ says, ...verdicts }).toEqual({ says, esketamine: then.options.esketamine.verdict, racemic: then.options.racemic.verdict })
      expect(verdicts).not.toEqual({ esketamine: now.options.esketamine.verdict, racemic: now.options.racemic.verdict })
      expect({ says, found: then.contradictions.length }).toEqual({ says, found: now.contradictions.length })
    }
  })

  test('of open answers names the last that is left, and none before', () => {
    const named = (given: Answers): readonly Answers[] => flipsIn(given).map(({ change }) => change)
    expect(named({ bladder: 'not-known' })).toContainEqual({ bladder: 'no' })
    expect(named({ bladder: 'not-known', thyroid: 'not-known' })).not.toContainEqual({ bladder: 'no' })
  })

  test('is never a change that would only bring in a contradiction', () => {
    // Past mania would be a change, were it not a contradiction beside major depression.
    const open: Answers = { mania: 'not-known', broughtOnByKetamine: 'not-known' }
    expect(assess(person({ ...open, mania: 'past' }), exampleDay).contradictions).toHaveLength(1)
    expect(read(person(open), exampleDay).variables[placeOf('mania')]?.allowed.length).toBeGreaterThan(2)
    expect(flipsIn(open).map(({ change }) => change)).not.toContainEqual({ mania: 'past' })
    expect(flipsIn(open).map(({ change }) => change)).toContainEqual({ mania: 'current' })
  })

  test('a pressure too old for treated hypertension counts again where hypertension turns out untreated', () => {
    const old = { hypertension: 'controlled', bloodPressure: { systolic: 128, diastolic: 80, date: '2026-10-20' } } as const
    expect(assess(person(old), exampleDay).stale).toHaveLength(1)
    expect(flipsIn(old)).toContainEqual(expect.objectContaining({ variable: 'hypertension', change: { hypertension: 'none' } }))
  })
})

describe('what would change it among the trials', () => {
  const changesOf = (...trials: readonly Trial[]): readonly (readonly [string, Answers])[] => flipsIn({ trials }).flatMap(({ variable, says, change }) => (variable === 'trials' ? [[says, change] as const] : []))

  test('a trial with a missing cell turns out adequate, or not', () => {
    const open: Trial = { drug: 'sertraline', doseMg: 150, weeks: 10, taken: 'most-days', response: 'not-known', stopped: 'no-benefit', episode: 'this' }
    const found = new Map(changesOf(open, venlafaxine))
    expect(found.get('sertraline was an adequate trial without response')).toEqual({ trials: [{ ...open, response: 'none' }, venlafaxine] })
    expect(found.get('sertraline was not an adequate trial')).toEqual({ trials: [{ ...open, response: 'good-and-holding' }, venlafaxine] })
  })

  test.each([
    ['how it was taken', { taken: 'not-known', response: 'not-known' }, { taken: 'often-missed' }],
    ['the dose', { doseMg: 'not-known', weeks: 'not-known' }, { doseBand: 'below-usual', weeksBand: '8-or-more' }],
    ['the weeks', { weeks: 'not-known', response: 'not-known' }, { weeksBand: 'under-4', response: 'none' }],
    ['the response', { response: 'not-known', episode: 'not-known' }, { response: 'good-and-holding', episode: 'this' }],
    ['the episode', { episode: 'not-known', stopped: 'not-known' }, { episode: 'earlier', stopped: 'no-benefit' }],
  ] as const)('it falls short by %s first', (_, cells, short) => {
    const open: Trial = { ...sertraline, ...cells }
    expect(new Map(changesOf(open, venlafaxine)).get('sertraline was not an adequate trial')).toEqual({ trials: [{ ...open, ...short }, venlafaxine] })
  })

  test('a trial of a drug not known is named by its row', () => {
    const says = changesOf(sertraline, { drug: 'not-known', ...{ taken: 'most-days', episode: 'this' } }).map(([words]) => words)
    expect(says.filter((words) => words.includes('drug'))).toEqual([])
    expect(says.every((words) => words.startsWith('trial 2 was') || !words.includes('was'))).toBe(true)
  })

  test('trials that are told whole, or whose missing cell changes nothing, are not taken apart', () => {
    expect(changesOf(sertraline, venlafaxine)).toEqual([])
    expect(changesOf({ ...sertraline, stopped: 'not-known' }, venlafaxine)).toEqual([])
    const beside = changesOf(sertraline, { ...venlafaxine, response: 'not-known' }).map(([words]) => words)
    expect(beside.length).toBeGreaterThan(0)
    expect(beside.filter((words) => words.startsWith('sertraline'))).toEqual([])
  })
})
