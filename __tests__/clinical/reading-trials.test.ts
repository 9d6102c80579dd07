import type { Answers } from '@/lib/clinical/answers'
import { read } from '@/lib/clinical/reading'
import { allVectors } from '@/lib/clinical/trials/count'
import { patternClass, placeOf, variables, type Pattern } from '@/lib/clinical/variables'
import { course, failed, sertraline, today, venlafaxine } from '../support/trial-examples'

const reading = (trials: Answers['trials']) => read(trials === undefined ? {} : { trials }, today)
const trialsOf = (trials: Answers['trials']) => reading(trials).variables[placeOf('trials')]
const patternOf = (trials: Answers['trials']) => reading(trials).variables[placeOf('trialPattern')]
const everyClass = allVectors.map((_, i) => i)

const tried: Pattern = { failuresInOneClass: false, moreThanFiveFailures: false, belowTwoAtEightWeeks: false, intolerance: false, trialStage: 'tried' }

describe('the list of trials', () => {
  test('not asked or not known may come to any count', () => {
    expect(trialsOf(undefined)).toMatchObject({ standing: 'not-asked', allowed: everyClass })
    expect(trialsOf('not-known')).toMatchObject({ standing: 'not-known', allowed: everyClass })
    expect(patternOf(undefined)?.standing).toBe('not-asked')
    expect(patternOf('not-known')?.standing).toBe('not-known')
  })

  test('told whole comes to one count, fact by fact', () => {
    const found = trialsOf([sertraline, venlafaxine])
    expect(found).toMatchObject({ standing: 'known', allowed: [allVectors.findIndex((counts) => counts.join() === '2,2,0,0,0')] })
    expect(found?.facts?.map(({ possible }) => possible)).toEqual([[2], [2], [0], [0], [0]])
    expect(found?.seen).toBe('2 adequate antidepressant trials in this episode (sertraline 150 mg for 10 weeks, no response; venlafaxine 225 mg for 8 weeks, no response)')
  })

  test('says how many count, and of each that does not why', () => {
    expect(trialsOf([])?.seen).toBe('no medicine trial')
    expect(trialsOf([sertraline])?.seen).toMatch(/^1 adequate antidepressant trial in this episode \(/)
    expect(trialsOf([course('sertraline', 50, 3)])?.seen).toBe('0 adequate antidepressant trials in this episode (sertraline 50 mg for 3 weeks: under 6 weeks)')
    expect(trialsOf([{ ...sertraline, response: 'not-known' }])?.seen).toMatch(/^0 to 1 adequate antidepressant trial in this episode \(sertraline 150 mg for 10 weeks: response not known\)$/)
  })

  test('with a missing cell comes to each count it may', () => {
    const found = trialsOf([sertraline, { ...venlafaxine, response: 'not-known' }])
    expect(found?.standing).toBe('part-known')
    expect(found?.facts?.[0]?.possible).toEqual([1, 2])
    expect(found?.facts?.[2]?.possible).toEqual([0, 1])
    expect(found?.follow).toEqual(found?.allowed)
  })

  test('with an impossible value is refused by its row and cell', () => {
    const found = reading([sertraline, { ...venlafaxine, weeks: -1 }])
    expect(found.refused).toEqual([{ item: 'trials', field: 'trials.1.weeks', value: -1, bound: 'at least 0' }])
    expect(found.variables[placeOf('trials')]?.standing).toBe('refused')
  })

  test('with an unlikely value waits for it to be confirmed', () => {
    const found = reading([{ ...sertraline, doseMg: 500 }])
    expect(found.doubts).toMatchObject([{ item: 'trials', field: 'trials.0.doseMg', value: 500 }])
    expect(found.variables[placeOf('trials')]?.standing).toBe('unconfirmed')
    expect(reading([{ ...sertraline, doseMg: 500, confirmed: true }]).doubts).toEqual([])
  })

  test('is read as of the day of the moment', () => {
    const ongoing = { drug: 'sertraline', doseMg: 150, start: '2026-03-20', ...failed, stopped: 'ongoing' } as const
    expect(read({ trials: [ongoing] }, '2026-05-01T23:00Z').variables[placeOf('trials')]?.facts?.[0]?.possible).toEqual([1])
    expect(read({ trials: [ongoing] }, '2026-04-20').variables[placeOf('trials')]?.facts?.[0]?.possible).toEqual([0])
  })
})

describe('what stands out among the trials', () => {
  const sixSsris = ['sertraline', 'fluoxetine', 'paroxetine', 'citalopram', 'escitalopram', 'fluvoxamine']
  const doses = [150, 40, 40, 40, 20, 200]

  test.each<readonly [string, Answers['trials'], Partial<Pattern>]>([
    ['nothing tried', [], { trialStage: 'untried' }],
    ['two classes', [sertraline, venlafaxine], {}],
    ['one class', [sertraline, course('fluoxetine', 40, 8)], { failuresInOneClass: true }],
    ['more than five', sixSsris.map((drug, i) => course(drug, doses[i] ?? 0, 10)), { failuresInOneClass: true, moreThanFiveFailures: true }],
    ['five', sixSsris.slice(1).map((drug, i) => course(drug, doses[i + 1] ?? 0, 10)), { failuresInOneClass: true }],
    ['fewer than two at 8 weeks', [sertraline, course('venlafaxine', 225, 7)], { belowTwoAtEightWeeks: true }],
    ['one at 6 weeks', [course('venlafaxine', 225, 7)], {}],
    ['side effects', [course('sertraline', 50, 2, { stopped: 'side-effects' })], { intolerance: true }],
    ['a response that holds', [sertraline, course('venlafaxine', 225, 8, { response: 'good-and-holding' })], { trialStage: 'response-holds' }],
    ['a response that held in an earlier episode', [course('venlafaxine', 225, 8, { response: 'good-and-holding', episode: 'earlier' })], {}],
    ['a response that was lost', [course('venlafaxine', 225, 8, { response: 'good-then-lost' })], {}],
  ])('%s', (_, trials, changed) => {
    expect(patternOf(trials)).toMatchObject({ standing: 'known', allowed: [patternClass({ ...tried, ...changed })], seen: trialsOf(trials)?.seen })
  })

  test('every pattern has a class of its own, which says it', () => {
    const bits = [false, true]
    const all = (['tried', 'untried', 'response-holds'] as const).flatMap((trialStage) =>
      bits.flatMap((failuresInOneClass) =>
        bits.flatMap((moreThanFiveFailures) =>
          bits.flatMap((belowTwoAtEightWeeks) => bits.map((intolerance) => ({ failuresInOneClass, moreThanFiveFailures, belowTwoAtEightWeeks, intolerance, trialStage }))),
        ),
      ),
    )
    const word = (holds: boolean): string => (holds ? 'yes' : 'no')
    expect(new Set(all.map(patternClass)).size).toBe(48)
    for (const pattern of all)
      expect(variables[placeOf('trialPattern')]?.classes[patternClass(pattern)]).toEqual({
        trialStage: pattern.trialStage,
        failuresInOneClass: word(pattern.failuresInOneClass),
        moreThanFiveFailures: word(pattern.moreThanFiveFailures),
        belowTwoAtEightWeeks: word(pattern.belowTwoAtEightWeeks),
        intolerance: word(pattern.intolerance),
      })
  })
})
