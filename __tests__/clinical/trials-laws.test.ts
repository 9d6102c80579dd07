import fc from 'fast-check'
import { findDrug } from '@/lib/clinical/drugs'
import { countVectors, type Counts } from '@/lib/clinical/trials/count'
import { possibleKinds } from '@/lib/clinical/trials/kind'
import { adequateRange } from '@/lib/clinical/trials/threshold'
import type { Trial } from '@/lib/clinical/trials/trial'

const today = '2026-05-01'

/**
 * Drugs for which the two tables agree, or one starts lower, and augmentations: minimums of the default and of the other table.
 * `unlisted` stands for a drug outside the list, so that two unknown drugs can be unlike any named one.
 */
const minimums = {
  sertraline: [50, 50],
  fluoxetine: [20, 20],
  mirtazapine: [15, 30],
  reboxetine: [4, 8],
  unlisted: [10, 20],
  venlafaxine: [150, 75],
  bupropion: [300, 150],
  imipramine: [150, 75],
  aripiprazole: [2, 2],
  risperidone: [1, 1],
} as const
type Named = keyof typeof minimums
const named = Object.keys(minimums) as Named[]
const added: readonly string[] = ['aripiprazole', 'risperidone']

const takens = ['most-days', 'often-missed'] as const
const responses = ['none', 'partial', 'good-then-lost', 'good-and-holding'] as const
const episodes = ['this', 'earlier'] as const
const stops = ['side-effects', 'no-benefit', 'ongoing', 'cost'] as const
const bands = ['under-4', '4-5', '6-7', '8-or-more'] as const
const doseBands = ['below-usual', 'usual-minimum', 'maximum-tolerated'] as const

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | 'not-known' | undefined> => fc.constantFrom(...values, ...values, ...values, 'not-known' as const, undefined)

/** As `maybe`, with the values under which a trial counts drawn more often: else most trials count as nothing. */
const mostly = <const T>(often: readonly NoInfer<T>[], values: readonly T[]): fc.Arbitrary<T | 'not-known' | undefined> => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: maybe(values) })

/** A trial with anything about it unknown; doses are those at which a table changes its mind. */
const anyTrial = (drug: fc.Arbitrary<string>): fc.Arbitrary<Trial> =>
  fc
    .record({
      drug,
      level: maybe([0, 1, 2]),
      doseBand: mostly(['usual-minimum', 'maximum-tolerated'], doseBands),
      weeks: mostly([6, 8], [3, 4, 5, 6, 8, 12]),
      weeksBand: maybe(bands),
      taken: mostly(['most-days'], takens),
      response: mostly(['none', 'partial'], responses),
      episode: mostly(['this'], episodes),
      stopped: maybe(stops),
    })
    .map(({ level, ...told }) => {
      const doses = dosesOf(told.drug)
      const doseMg = typeof level === 'number' && doses !== undefined ? doses[level] : undefined
      return doseMg === undefined ? told : { ...told, doseMg }
    })

function dosesOf(drug: string): readonly [number, number, number] | undefined {
  const name = named.find((one) => one === drug)
  if (name === undefined) return undefined
  const [byDefault, other] = minimums[name]
  return [0, Math.min(byDefault, other), Math.max(byDefault, other)]
}

const knownDrug = fc.constantFrom(...named.filter((name) => name !== 'unlisted'))
const someTrials = fc
  .tuple(fc.array(anyTrial(fc.constantFrom('sertraline', 'mirtazapine', 'venlafaxine', 'aripiprazole')), { maxLength: 2 }), fc.array(anyTrial(fc.constantFrom('not-known', 'unheard of')), { maxLength: 2 }))
  .filter(([a, b]) => a.length + b.length <= 3)
  .map(([a, b]) => [...b, ...a])

type Complete = { drug: Named | 'lithium'; dose: number; weeks: number; taken: string; response: string; episode: string; stopped: string; level: boolean }

const all = <T>(value: T | 'not-known' | undefined, values: readonly T[]): readonly T[] => (value === undefined || value === 'not-known' ? values : [value])

/** A number stands for itself, unless the range chosen beside it denies it: then it may be any. */
function dosesMeant(trial: Trial, drug: Named): readonly number[] {
  const [byDefault, other] = minimums[drug]
  const inRange = dosesInRange(trial, byDefault, other)
  const { doseMg } = trial
  if (typeof doseMg !== 'number') return inRange
  const place = (dose: number): string => `${dose >= byDefault} ${dose >= other}`
  const agrees = trial.doseBand === 'maximum-tolerated' || inRange.some((dose) => place(dose) === place(doseMg))
  return agrees ? [doseMg] : [0, byDefault, other]
}

function dosesInRange({ doseBand }: Trial, byDefault: number, other: number): readonly number[] {
  switch (doseBand) {
    case 'below-usual':
      return [0]
    case 'usual-minimum':
      return [byDefault, Math.max(byDefault, other)]
    case 'maximum-tolerated':
      return [Math.max(byDefault, other)]
    case 'not-known':
    case undefined:
      return [0, byDefault, other]
  }
}

const spans = { 'under-4': [0, 4], '4-5': [4, 6], '6-7': [6, 8], '8-or-more': [8, Infinity] } as const

function weeksMeant({ weeks, weeksBand }: Trial): readonly number[] {
  const inSpan = all(weeksBand, bands)
  if (typeof weeks !== 'number') return inSpan.map((band) => spans[band][0])
  return inSpan.some((band) => spans[band][0] <= weeks && weeks < spans[band][1]) ? [weeks] : bands.map((band) => spans[band][0])
}

/** Every complete trial that a trial may have been. Lithium stands for a drug whose level is not told. */
function completions(trial: Trial): readonly Complete[] {
  const name = named.find((one) => one === trial.drug)
  const candidates: readonly (Named | 'lithium')[] = name === undefined ? [...named, 'lithium'] : [name]
  return candidates.flatMap((drug) =>
    (drug === 'lithium' ? [0, 1] : dosesMeant(trial, drug)).flatMap((dose) =>
      weeksMeant(trial).flatMap((weeks) =>
        all(trial.taken, takens).flatMap((taken) =>
          all(trial.response, responses).flatMap((response) =>
            all(trial.episode, episodes).flatMap((episode) => all(trial.stopped, stops).map((stopped) => ({ drug, dose, weeks, taken, response, episode, stopped, level: dose === 1 }))),
          ),
        ),
      ),
    ),
  )
}

/** What a complete trial is, by the definitions alone. */
function kindOf(t: Complete): string {
  if (t.taken !== 'most-days') return 'none'
  const now = t.episode === 'this'
  if (t.drug === 'lithium' || added.includes(t.drug)) {
    const enough = t.drug === 'lithium' ? t.level : t.dose >= minimums[t.drug][0]
    return enough && t.weeks >= 6 && now && (t.response === 'none' || t.response === 'partial') ? 'augmentation' : 'none'
  }
  const [byDefault, other] = minimums[t.drug]
  const [first, second] = [t.dose >= byDefault, t.dose >= other]
  if (t.weeks >= 6 && first && t.response === 'partial' && now) return 'partial'
  if (t.response !== 'none') return 'none'
  if (t.weeks >= 6 && now && first && second) return 'both'
  if (t.weeks >= 6 && now && first) return 'default-only'
  if (t.weeks >= 6 && now && second) return 'other-only'
  if (t.weeks >= 6 && !now && first) return 'further'
  return t.weeks >= 4 && t.weeks < 6 && now && (first || second) && t.stopped !== 'side-effects' ? 'further' : 'none'
}

const order = ['both', 'default-only', 'partial', 'other-only', 'further', 'augmentation', 'none']

/** The vector of complete trials, each drug once by its best course. */
function countComplete(rows: readonly { drug: string; kind: string }[]): string {
  const best = new Map<string, string[]>()
  for (const { drug, kind } of rows) best.set(drug, [...(best.get(drug) ?? []), kind])
  const kinds = [...best.values()].map((found) => [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b))[0])
  const count = (...of: readonly string[]): number => kinds.filter((kind) => kind !== undefined && of.includes(kind)).length
  const [a, b, p] = [count('both', 'default-only'), count('both', 'other-only'), count('partial')].map((n) => Math.min(2, n))
  return [a, b, p, Math.min(1, count('further', 'other-only')), Math.min(1, count('augmentation'))].join()
}

function bruteForce(trials: readonly Trial[]): ReadonlySet<string> {
  let joint: (readonly { drug: string; kind: string }[])[] = [[]]
  for (const trial of trials) {
    const rows = new Map(completions(trial).map((c) => [`${c.drug}:${kindOf(c)}`, { drug: c.drug, kind: kindOf(c) }]))
    joint = joint.flatMap((before) => [...rows.values()].map((row) => [...before, row]))
  }
  return new Set(joint.map(countComplete))
}

const texts = (vectors: readonly Counts[]): readonly string[] => vectors.map((vector) => vector.join()).sort()

/** A trial of which everything is known. */
const fullTrial: fc.Arbitrary<Trial> = fc
  .record({ drug: knownDrug, level: fc.constantFrom(0, 1, 2), weeks: fc.constantFrom(3, 4, 5, 6, 8, 12), taken: fc.constantFrom(...takens, 'most-days' as const), response: fc.constantFrom(...responses, 'none' as const), episode: fc.constantFrom(...episodes, 'this' as const), stopped: fc.constantFrom(...stops) })
  .map(({ level, ...told }) => ({ ...told, doseMg: dosesOf(told.drug)?.[level] ?? 0 }))

type Erased = keyof Trial
const fields: readonly Erased[] = ['drug', 'doseMg', 'weeks', 'taken', 'response', 'episode', 'stopped']
const erase = (trial: Trial, gone: readonly Erased[]): Trial => gone.reduce<Trial>((left, field) => ({ ...left, [field]: 'not-known' }), trial)

describe('laws of counting trials', () => {
  it('the vectors are exactly those that some completion of what is unknown gives', () => {
    fc.assert(fc.property(someTrials, (trials) => expect(texts(countVectors(trials, today))).toEqual([...bruteForce(trials)].sort())), { numRuns: 250 })
  })

  it('a complete trial is of one kind', () => {
    fc.assert(fc.property(fullTrial, (trial) => expect(possibleKinds(trial, today)).toHaveLength(1)))
  })

  it('the order of trials changes nothing', () => {
    const shuffled = someTrials.chain((trials) => fc.tuple(fc.constant(trials), fc.shuffledSubarray([...trials], { minLength: trials.length, maxLength: trials.length })))
    fc.assert(
      fc.property(shuffled, ([trials, other]) => {
        expect(countVectors(other, today)).toEqual(countVectors(trials, today))
        expect(adequateRange(other, today)).toEqual(adequateRange(trials, today))
      }),
    )
  })

  it('brand, misspelling, case and spaces change nothing', () => {
    const worded = fullTrial.chain((trial) => {
      const drug = findDrug(trial.drug)
      const words = [trial.drug, ...(drug?.brands ?? []), ...(drug?.misspellings ?? [])]
      return fc.tuple(fc.constant(trial), fc.constantFrom(...words.flatMap((word) => [word, word.toUpperCase(), ` ${word} `, word.replaceAll(' ', '-')])))
    })
    fc.assert(fc.property(worded, ([trial, drug]) => expect(countVectors([{ ...trial, drug }], today)).toEqual(countVectors([trial], today))))
  })

  it('learning what was unknown only ever shrinks what is possible', () => {
    const steps = fc.array(fc.tuple(fullTrial, fc.shuffledSubarray([...fields]), fc.nat({ max: 7 })), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(steps, (rows) => {
        const before = rows.map(([trial, gone]) => erase(trial, gone))
        const after = rows.map(([trial, gone, learned]) => erase(trial, gone.slice(learned)))
        const possible = new Set(texts(countVectors(before, today)))
        expect(texts(countVectors(after, today)).filter((vector) => !possible.has(vector))).toEqual([])
        const [wide, narrow] = [adequateRange(before, today), adequateRange(after, today)]
        expect(narrow.low).toBeGreaterThanOrEqual(wide.low)
        expect(narrow.high).toBeLessThanOrEqual(wide.high)
      }),
      { numRuns: 500 },
    )
  })

  it('the range of adequate trials is the reach of the vectors', () => {
    fc.assert(
      fc.property(someTrials, (trials) => {
        const adequate = countVectors(trials, today).map(([a]) => a)
        const { low, high } = adequateRange(trials, today)
        expect([Math.min(...adequate), Math.max(...adequate)]).toEqual([Math.min(2, low), Math.min(2, high)])
      }),
    )
  })

  it('the same trial told twice counts once', () => {
    fc.assert(fc.property(fc.array(fullTrial, { minLength: 1, maxLength: 4 }), (trials) => expect(countVectors([...trials, ...trials], today)).toEqual(countVectors(trials, today))))
  })

  it('an impossible value never settles more than the trial left out of reading', () => {
    fc.assert(fc.property(fullTrial, (trial) => expect(countVectors([{ ...trial, weeks: -1 }], today)).toEqual(countVectors([{ drug: 'not-known' }], today))))
  })
})
