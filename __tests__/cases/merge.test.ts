import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import { changesBetween, withChanges } from '@/lib/cases/changes'
import { canonical, isSame } from '@/lib/cases/canonical'
import { merge, settled } from '@/lib/cases/merge'
import { anyAnswers, anyOneAnswer } from '../support/answers-arbitrary'
import { SEED } from '../support/law-runs'

const [sertraline, venlafaxine] = basePerson.trials
const bupropion = { ...venlafaxine, drug: 'bupropion', doseMg: 300 } as const
const lithium = { ...venlafaxine, drug: 'lithium' } as const
const given = (changes: Answers): Answers => ({ ...basePerson, ...changes })
const phq = { instrument: 'phq-9', total: 19, date: '2026-11-25' } as const

describe('goes together', () => {
  test.each<[string, Answers, Answers, Answers, Answers]>([
    ['what only you changed', {}, { age: 46 }, {}, { age: 46 }],
    ['what only they changed', {}, {}, { age: 46 }, { age: 46 }],
    ['different questions', {}, { age: 46 }, { ideation: 'passive' }, { age: 46, ideation: 'passive' }],
    ['the same change', {}, { age: 46 }, { age: 46 }, { age: 46 }],
    ['one pressure, its cells in another order', {}, { bloodPressure: { systolic: 130, diastolic: 85 } }, { bloodPressure: { diastolic: 85, systolic: 130 } }, { bloodPressure: { systolic: 130, diastolic: 85 } }],
    ['a trial added here, another changed there', {}, { trials: [sertraline, venlafaxine, bupropion] }, { trials: [{ ...sertraline, doseMg: 200 }, venlafaxine] }, { trials: [{ ...sertraline, doseMg: 200 }, venlafaxine, bupropion] }],
    ['trials added on both sides, by name', {}, { trials: [sertraline, venlafaxine, lithium] }, { trials: [sertraline, venlafaxine, bupropion] }, { trials: [sertraline, venlafaxine, bupropion, lithium] }],
    ['the same drug under its brand', {}, { trials: [{ ...sertraline, drug: 'Zoloft' }, venlafaxine] }, { trials: [sertraline, venlafaxine, bupropion] }, { trials: [{ ...sertraline, drug: 'Zoloft' }, venlafaxine, bupropion] }],
    ['a trial taken out here, another added there', {}, { trials: [venlafaxine] }, { trials: [sertraline, venlafaxine, bupropion] }, { trials: [venlafaxine, bupropion] }],
    ['one drug in two episodes', { trials: [sertraline, { ...sertraline, episode: 'earlier' }] }, { trials: [{ ...sertraline, weeks: 12 }, { ...sertraline, episode: 'earlier' }] }, { trials: [sertraline, { ...sertraline, episode: 'earlier', weeks: 4 }] }, { trials: [{ ...sertraline, weeks: 12 }, { ...sertraline, episode: 'earlier', weeks: 4 }] }],
    ['scores of two days', { scores: [] }, { scores: [phq] }, { scores: [{ ...phq, date: '2026-11-20' }] }, { scores: [{ ...phq, date: '2026-11-20' }, phq] }],
    ['ticks', { safetySteps: ['plan', 'means'] }, { safetySteps: ['plan', 'means', 'crisis-line'] }, { safetySteps: ['plan'] }, { safetySteps: ['crisis-line', 'plan'] }],
    ['a first list on both sides', { safetySteps: undefined }, { safetySteps: ['plan'] }, { safetySteps: ['means'] }, { safetySteps: ['means', 'plan'] }],
  ])('%s', (_, base, yours, theirs, expected) => {
    const start = given(base)
    const merged = merge(start, { ...start, ...yours }, { ...start, ...theirs })
    expect(merged.conflicts).toEqual([])
    expect(merged.agreed).toEqual(JSON.parse(JSON.stringify({ ...start, ...expected })))
  })
})

describe('is a conflict', () => {
  test.each<[string, Answers, Answers, Answers, object]>([
    ['the same question answered differently', {}, { age: 46 }, { age: 47 }, { item: 'age', yours: 46, theirs: 47 }],
    ['taken back here, changed there', {}, { age: undefined }, { age: 47 }, { item: 'age', theirs: 47 }],
    ['"not known" against a value', {}, { ideation: 'not-known' }, { ideation: 'passive' }, { item: 'ideation', yours: 'not-known', theirs: 'passive' }],
    ['two readings of a pressure', {}, { bloodPressure: { systolic: 130, diastolic: 85 } }, { bloodPressure: { systolic: 150, diastolic: 85 } }, { item: 'bloodPressure' }],
    [
      'one trial changed on both sides, beside one that goes together',
      {},
      { trials: [{ ...sertraline, weeks: 3 }, venlafaxine, bupropion] },
      { trials: [{ ...sertraline, weeks: 12 }, venlafaxine] },
      { item: 'trials', yours: [{ ...sertraline, weeks: 3 }, venlafaxine, bupropion], theirs: [{ ...sertraline, weeks: 12 }, venlafaxine, bupropion] },
    ],
    ['a trial taken out here and changed there: the lists as they are', {}, { trials: [venlafaxine, bupropion] }, { trials: [{ ...sertraline, weeks: 3 }, venlafaxine] }, { yours: [venlafaxine, bupropion], theirs: [{ ...sertraline, weeks: 3 }, venlafaxine] }],
    ['trials that cannot be told apart', { trials: [sertraline, sertraline] }, { trials: [sertraline, { ...sertraline, weeks: 3 }] }, { trials: [sertraline] }, { yours: [sertraline, { ...sertraline, weeks: 3 }], theirs: [sertraline] }],
    ['scores of one scale on one day', { scores: [phq, phq] }, { scores: [phq] }, { scores: [phq, phq, phq] }, { item: 'scores' }],
    ['a list against "not known"', {}, { trials: 'not-known' }, { trials: [sertraline] }, { yours: 'not-known', theirs: [sertraline] }],
    ['"none yet" against a step', { safetySteps: [] }, { safetySteps: ['none-yet'] }, { safetySteps: ['plan'] }, { yours: ['none-yet'], theirs: ['plan'] }],
  ])('%s', (_, base, yours, theirs, conflict) => {
    const start = given(base)
    expect(merge(start, { ...start, ...yours }, { ...start, ...theirs }).conflicts).toMatchObject([conflict])
  })

  test('and while it lasts, what was saved stays and the rest is sent', () => {
    const yours = given({ age: 46, ideation: 'passive' })
    const theirs = given({ age: 47, payer: 'Example Health' })
    const merged = merge(basePerson, yours, theirs)
    expect(changesBetween(theirs, settled(merged, () => 'theirs'))).toEqual({ ideation: 'passive' })
    expect(settled(merged, () => 'yours').age).toBe(46)
  })
})

describe('laws', () => {
  const some = fc.array(anyOneAnswer, { maxLength: 5 }).map((list): Answers => Object.assign({}, ...list) as Answers)
  const row = fc.constantFrom(sertraline, { ...sertraline, weeks: 3 }, { ...sertraline, episode: 'earlier' as const }, venlafaxine, { ...venlafaxine, doseMg: 300 }, bupropion)
  const score = fc.constantFrom(phq, { ...phq, total: 12 }, { ...phq, date: '2026-11-20' })
  /** Few questions of few answers: both sides often change the same one. */
  const contested: fc.Arbitrary<Answers> = fc.record(
    {
      age: fc.constantFrom(45, 46, 47),
      ideation: fc.constantFrom('none' as const, 'passive' as const, 'not-known' as const),
      bloodPressure: fc.constantFrom({ systolic: 128, diastolic: 80 }, { systolic: 150, diastolic: 80 }, 'not-known' as const),
      trials: fc.oneof(fc.array(row, { maxLength: 3 }), fc.constant('not-known' as const)),
      scores: fc.array(score, { maxLength: 2 }),
      safetySteps: fc.subarray(['plan', 'means', 'none-yet'] as const).map((steps) => [...steps]),
    },
    { requiredKeys: [] },
  )
  const far = fc.tuple(anyAnswers, some, some).map(([base, a, b]): Answers[] => [base, { ...base, ...a }, { ...base, ...b }])
  const sides = fc.oneof({ weight: 1, arbitrary: far }, { weight: 3, arbitrary: fc.tuple(contested, contested, contested) }).map((three) => JSON.parse(JSON.stringify(three)) as [Answers, Answers, Answers])
  const runs = { numRuns: 500, seed: SEED }

  test('it is the same from either side', () => {
    let conflicts = 0
    fc.assert(
      fc.property(sides, ([base, a, b]) => {
        const [here, there] = [merge(base, a, b), merge(base, b, a)]
        conflicts += here.conflicts.length
        expect(there.agreed).toEqual(here.agreed)
        expect(there.conflicts).toEqual(here.conflicts.map(({ item, yours, theirs }) => ({ item, ...(theirs !== undefined && { yours: theirs }), ...(yours !== undefined && { theirs: yours }) })))
      }),
      runs,
    )
    expect(conflicts).toBeGreaterThan(250)
  })

  test('merging what is merged changes nothing; one side alone is that side', () => {
    fc.assert(
      fc.property(sides, ([base, a, b]) => {
        expect(merge(base, a, a)).toEqual({ agreed: withChanges({}, a), conflicts: [] })
        expect(merge(base, a, base)).toEqual({ agreed: withChanges({}, a), conflicts: [] })
        expect(merge(base, base, b)).toEqual({ agreed: withChanges({}, b), conflicts: [] })
        const once = settled(merge(base, a, b), () => 'theirs')
        expect(merge(b, once, b)).toEqual({ agreed: once, conflicts: [] })
      }),
      runs,
    )
  })

  test('no answer is lost: each side’s change is agreed on or stands in a conflict', () => {
    fc.assert(
      fc.property(sides, ([base, a, b]) => {
        const merged = merge(base, a, b)
        const conflicted = new Set(merged.conflicts.map(({ item }) => item))
        for (const id of Object.keys({ ...base, ...a, ...b }) as (keyof Answers)[]) {
          const listed = Array.isArray(a[id]) && Array.isArray(b[id])
          if (conflicted.has(id) || listed) continue
          const changed = [a[id], b[id]].filter((value) => !isSame(value, base[id]))
          if (changed.length > 0) expect(changed).toContainEqual(merged.agreed[id])
          else expect(merged.agreed[id]).toEqual(base[id])
        }
      }),
      runs,
    )
  })

  test('no row is lost: what one side added or changed is in the merged list, and what both kept as well', () => {
    fc.assert(
      fc.property(sides, ([base, a, b]) => {
        const merged = merge(base, a, b)
        for (const id of ['trials', 'scores'] as const) {
          const [was, mine, other, made] = [base[id] ?? [], a[id], b[id], merged.agreed[id]].map((list) => (Array.isArray(list) ? list.map((row) => canonical(row)) : undefined))
          if (was === undefined || mine === undefined || other === undefined || merged.conflicts.some(({ item }) => item === id)) continue
          for (const one of [...mine, ...other]) if (!was.includes(one)) expect(made).toContain(one)
          for (const one of was) if (mine.includes(one) && other.includes(one)) expect(made).toContain(one)
        }
      }),
      runs,
    )
  })

  test('what a device may send over what was saved makes the merged answers', () => {
    fc.assert(
      fc.property(sides, ([base, a, b]) => {
        const merged = merge(base, a, b)
        const sent = settled(merged, () => 'theirs')
        expect(withChanges(b, changesBetween(b, sent))).toEqual(sent)
      }),
      runs,
    )
  })
})
