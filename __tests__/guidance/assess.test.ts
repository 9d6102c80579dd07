import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { idsTouching } from '@/lib/evidence/conflicts/touches'
import { assess } from '@/lib/guidance/assess'
import type { Assessment } from '@/lib/guidance/assessment'
import { knowledge } from '@/lib/guidance/knowledge'

const of = (given: Answers = {}): Assessment => assess({ ...basePerson, ...given }, exampleDay)
const [sertraline, venlafaxine] = basePerson.trials

describe('an assessment', () => {
  test('says by what it was made, and when', () => {
    expect(of()).toMatchObject({ asOf: exampleDay, knowledge, safetyFirst: false, held: false, safety: [] })
    expect(of().said.map(({ id }) => id)).toContain('always/options-not-ranked')
  })

  test('is settled where no unknown answer, access included, can change the verdict', () => {
    expect(of().options.esketamine).toMatchObject({ verdict: 'discuss', settled: true, possible: ['discuss'] })
    expect(of({ certifiedSite: 'not-known' }).options.esketamine).toMatchObject({ verdict: 'discuss', settled: false, possible: ['discuss'] })
    expect(of({ psychosis: 'not-known' }).options.esketamine).toMatchObject({ verdict: 'cannot-tell', settled: false })
    expect(of({ aneurysm: 'yes', psychosis: 'not-known' }).options.esketamine).toMatchObject({ verdict: 'not-supported', settled: true, possible: ['not-supported'] })
    expect(assess({}, exampleDay).options.racemic).toMatchObject({ verdict: 'cannot-tell', settled: false })
  })

  test('tells what is possible, the mildest first', () => {
    const { possible } = assess({}, exampleDay).options.esketamine
    expect(possible).toEqual(['discuss', 'discuss-with-care', 'other-steps-first', 'not-supported'])
    expect(of({ bladder: 'not-known' }).options.esketamine.possible[0]).toBe('discuss')
  })

  test('names the route a verdict rests on, where there is one', () => {
    expect(of().options.esketamine.route).toBe('trd')
    expect(of({ trials: [] }).options.esketamine).not.toHaveProperty('route')
  })

  test('says how to go ahead only where an option stays in question', () => {
    const going = (given: Answers): number => of(given).options.esketamine.goingAhead.length
    expect(going({})).toBeGreaterThan(0)
    expect(going({ trials: [] })).toBeGreaterThan(0)
    expect(of({ trials: [] }).options.esketamine.verdict).toBe('other-steps-first')
    expect(going({ aneurysm: 'yes' })).toBe(0)
    expect(going({ psychosis: 'not-known' })).toBe(0)
  })

  test('shows the disagreements of sources that bear on what it says, and those on thresholds only where the count hangs on them', () => {
    const seven: Answers = { trials: [sertraline, { ...venlafaxine, weeks: 7 }] }
    for (const given of [{}, seven, { trials: [] }]) {
      const { options, thresholds, conflicts } = of(given)
      const cited = [options.esketamine, options.racemic].flatMap(({ findings }) => findings.flatMap(({ citations }) => citations))
      expect(conflicts).toEqual(idsTouching(thresholds.depends.length > 0 ? [...cited, ...thresholds.citations] : cited))
    }
    expect(of(seven).thresholds.depends).not.toEqual([])
    expect(of(seven).conflicts.length).toBeGreaterThan(of().conflicts.length)
  })

  test('leads with safety, holds the cards, and lets go of them once a step is recorded', () => {
    const plan: Answers = { ideation: 'plan-intent', riskView: 'high', setting: 'emergency' }
    expect(of(plan)).toMatchObject({ safetyFirst: true, held: true })
    expect(of(plan).safety.length).toBeGreaterThan(0)
    expect(of({ ...plan, safetySteps: ['plan'] })).toMatchObject({ safetyFirst: true, held: false })
  })

  test('keeps what the reading noticed', () => {
    const noticed = of({ age: 300, bloodPressure: { systolic: 230, diastolic: 80 }, safetyAskedAt: '2026-01-01', problem: 'psychotic', psychosis: 'never' })
    expect(noticed.refused.map(({ field }) => field)).toEqual(['age'])
    expect(noticed.doubts.map(({ field }) => field)).toEqual(['bloodPressure.systolic'])
    expect(noticed.stale.map(({ field }) => field)).toEqual(['safetyAskedAt'])
    expect(noticed.contradictions).toHaveLength(1)
  })
})
