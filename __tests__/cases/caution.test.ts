import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import type { ItemId } from '@/lib/clinical/items'
import { read } from '@/lib/clinical/reading'
import { options } from '@/lib/clinical/rule'
import { assess } from '@/lib/guidance/assess'
import { setsOf } from '@/lib/guidance/decide'
import { safetyComesFirst } from '@/lib/guidance/states'
import { isMorePermissive, meanwhile, MOST_CONFLICTS } from '@/lib/cases/caution'
import { merge, settled, type Side } from '@/lib/cases/merge'
import { anyAnswers, oneAnswer, anyOneAnswer } from '../support/answers-arbitrary'
import { SEED } from '../support/law-runs'

const between = (yours: Answers, theirs: Answers) => merge(basePerson, { ...basePerson, ...yours }, { ...basePerson, ...theirs })

describe('the more cautious answer drives the guidance meanwhile', () => {
  test.each<[string, Answers, Answers, object]>([
    ['a stop here', { aneurysm: 'yes' }, { aneurysm: 'not-known' }, { options: { esketamine: { verdict: 'not-supported' }, racemic: { verdict: 'not-supported' } } }],
    ['a plan with intent there', { ideation: 'passive' }, { ideation: 'plan-intent' }, { safetyFirst: true, held: true, options: { esketamine: { verdict: 'other-steps-first' } } }],
    ['"not known" against "passive": asking comes first', { ideation: 'declined' }, { ideation: 'passive' }, { options: { esketamine: { verdict: 'cannot-tell' }, racemic: { verdict: 'cannot-tell' } } }],
    ['a pressure to weigh against one that stops', { bloodPressure: { systolic: 150, diastolic: 95, date: exampleDay } }, { bloodPressure: { systolic: 165, diastolic: 95, date: exampleDay } }, { options: { esketamine: { verdict: 'other-steps-first' } } }],
    ['answers that no rule reads', { payer: 'Example Health' }, { payer: 'Sample Care' }, { options: { esketamine: { verdict: 'discuss' } } }],
  ])('%s', (_, yours, theirs, expected) => expect(meanwhile(between(yours, theirs), exampleDay).assessment).toMatchObject(expected))

  test('says which side each verdict rests on, and what the other would give', () => {
    const { rests, verdicts, assessment } = meanwhile(between({ aneurysm: 'yes' }, { aneurysm: 'not-known' }), exampleDay)
    expect(rests.esketamine).toEqual({ aneurysm: 'yours' })
    expect(verdicts.esketamine).toEqual(['cannot-tell', 'not-supported'])
    expect(assessment.options.esketamine.settled).toBe(false)
  })

  test('takes each option from the side that is the more cautious for it', () => {
    const yours: Answers = { problem: 'bipolar', moodStabilizer: 'yes', specialistOversight: 'yes', bipolarTreatments: 2, infusionSite: 'yes' }
    const theirs: Answers = { ...yours, problem: 'mdd-single', infusionSite: 'no' }
    const found = meanwhile(between({ ...yours, certifiedSite: 'yes' }, { ...theirs }), exampleDay)
    expect(found.assessment.options.esketamine.verdict).toBe('not-supported')
    expect(found.assessment.options.racemic.verdict).toBe('other-steps-first')
  })

  test('without a conflict it is the assessment itself', () => {
    expect(meanwhile(between({ age: 70 }, {}), exampleDay).assessment).toEqual(assess({ ...basePerson, age: 70 }, exampleDay))
  })

  test('with too many conflicts the cards are held until some are settled', () => {
    const ids = ['alcohol', 'opioids', 'stimulants', 'sedatives', 'cannabis', 'dissociatives', 'respiratory', 'cognition'] as const satisfies readonly ItemId[]
    const yours = Object.fromEntries(ids.map((id) => [id, id === 'respiratory' ? 'limiting' : id === 'cognition' ? 'mild' : 'use'])) as Answers
    const theirs = Object.fromEntries(ids.map((id) => [id, 'not-known'])) as Answers
    expect(ids.length).toBeGreaterThan(MOST_CONFLICTS)
    expect(meanwhile(between(yours, theirs), exampleDay)).toMatchObject({ tooMany: true, assessment: { held: true } })
  })
})

test('from the most permissive: discuss, with care, cannot tell, other steps first, not supported', () => {
  const verdicts = ['discuss', 'discuss-with-care', 'cannot-tell', 'other-steps-first', 'not-supported'] as const
  verdicts.forEach((a, i) => verdicts.forEach((b, j) => expect(isMorePermissive(a, b)).toBe(i < j)))
})

describe('laws', () => {
  const one = fc.oneof(oneAnswer, anyOneAnswer)
  const sides = fc.tuple(anyAnswers, fc.array(fc.tuple(one, one), { minLength: 1, maxLength: 3 })).map(([base, pairs]) => {
    const put = (at: 0 | 1): Answers => JSON.parse(JSON.stringify(Object.assign({}, base, ...pairs.map((pair) => pair[at])))) as Answers
    const yours = put(0)
    const theirs = put(1)
    return merge({}, yours, theirs)
  })

  /** Every way of settling: all of one side, all of the other, and each mixture of at most three conflicts. */
  function ways(merged: ReturnType<typeof merge>): readonly Answers[] {
    const items = merged.conflicts.map(({ item }) => item)
    return Array.from({ length: 2 ** items.length }, (_, bits) => settled(merged, (item): Side => (((bits >> items.indexOf(item)) & 1) === 1 ? 'yours' : 'theirs')))
  }

  test('no verdict is more permissive than under any choice of sides, and safety leads if it does under one', () => {
    let apart = 0
    fc.assert(
      fc.property(sides, (merged) => {
        if (merged.conflicts.length > 4) return
        const { assessment, verdicts } = meanwhile(merged, exampleDay)
        const all = ways(merged).map((answers) => assess(answers, exampleDay))
        if (verdicts.esketamine.length + verdicts.racemic.length > 2) apart += 1
        for (const option of options) {
          const mine = assessment.options[option].verdict
          expect(all.filter((other) => isMorePermissive(mine, other.options[option].verdict))).toEqual([])
          expect(all.map((other) => other.options[option].verdict)).toContain(mine)
        }
        expect(assessment.safetyFirst).toBe(all.some((other) => other.safetyFirst))
        expect(assessment.held).toBe(all.some((other) => other.held))
        expect(assessment.safety.length > 0).toBe(assessment.safetyFirst)
      }),
      { numRuns: 120, seed: SEED },
    )
    expect(apart).toBeGreaterThan(10)
  }, 120_000)

  test('safety is found first without traces exactly where an assessment finds it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const reading = read(answers, exampleDay)
        return safetyComesFirst(reading, setsOf(reading).considered) === assess(answers, exampleDay).safetyFirst
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
