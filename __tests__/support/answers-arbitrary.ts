import fc from 'fast-check'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { rows } from '@/lib/clinical/concept-examples/rows'
import { items, itemIds, type ItemId } from '@/lib/clinical/items'
import { read } from '@/lib/clinical/reading'
import type { Answers, Pressure } from '@/lib/clinical/answers'
import type { Score } from '@/lib/clinical/instruments'
import type { Known, Trial } from '@/lib/clinical/trials/trial'

const NOT_KNOWN = 'not-known'
const { constantFrom, oneof, record, array } = fc
const numberFrom = (...values: readonly number[]): fc.Arbitrary<Known<number>> => constantFrom<Known<number>[]>(...values, NOT_KNOWN)

/** Days before the example day at which something changes its mind, and days that cannot be. */
const pastDates = [exampleDay, '2026-11-18', '2026-11-17', '2026-10-30', '2026-10-25', '2026-08-26', '2026-08-20', '2021-11-25'] as const
const wrongDates = ['2027-01-01', '2026-02-30', 'soon', NOT_KNOWN] as const

const told = { taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' } as const satisfies Partial<Trial>
const knownTrial: fc.Arbitrary<Trial> = constantFrom<Trial[]>(...Object.values(rows), { ...told, drug: 'Prozac', doseMg: 40, weeks: 8 }, { ...told, drug: 'phenelzine', doseMg: 60, weeks: 7, response: 'good-and-holding' }, { ...told, drug: 'Lexapro', doseMg: 10, weeks: 3 }, { ...told, drug: 'bupropion', doseMg: 150, weeks: 2, stopped: 'side-effects' })

/** A trial with one to three cells not known, or not asked about. A dose in numbers tells nothing without the drug, and is left out with it. */
const openTrial: fc.Arbitrary<Trial> = fc
  .tuple(knownTrial, fc.uniqueArray(constantFrom<(keyof Trial)[]>('drug', 'doseMg', 'weeks', 'taken', 'response', 'stopped', 'episode'), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([trial, cells, asked]) => {
    const open: Trial = { ...trial, ...Object.fromEntries(cells.map((cell) => [cell, asked || cell === 'drug' ? NOT_KNOWN : undefined])) }
    return open.drug === NOT_KNOWN ? { ...open, doseMg: undefined, doseBand: asked ? 'usual-minimum' : undefined } : open
  })

const wrongTrial: fc.Arbitrary<Trial> = record(
  {
    drug: constantFrom('sertraline', 'ECT', 'kava', '', NOT_KNOWN),
    doseMg: numberFrom(-1, 0, 390, 5000, 1e300),
    weeks: numberFrom(-2, 0.5, 521, 1e9),
    start: constantFrom(...pastDates, ...wrongDates),
    end: constantFrom(...pastDates, ...wrongDates),
    stopped: constantFrom('ongoing', 'cost'),
    confirmed: fc.boolean(),
  } as const,
  { requiredKeys: ['drug'] },
)

/** Totals on both sides of every bound, those at which two scales disagree among them. */
const knownScore: fc.Arbitrary<Score> = oneof(
  record({ instrument: constantFrom('phq-9' as const), total: constantFrom(0, 9, 10, 14, 15, 27), item9: constantFrom(0, 0, 0), date: constantFrom(exampleDay, '2026-11-20') }),
  record({ instrument: constantFrom('qids-sr16' as const), total: constantFrom(5, 10, 11, 20), date: constantFrom(exampleDay, '2026-11-20') }),
  record({ instrument: constantFrom('madrs' as const, 'ham-d-17' as const), total: constantFrom(13, 14, 19, 20, 27, 28), date: constantFrom(exampleDay, '2026-11-20') }),
)
const anyScore: fc.Arbitrary<Score> = record(
  { instrument: constantFrom('phq-9' as const, 'madrs' as const, 'other' as const), total: numberFrom(3, 12, 22, 61, -1), item9: numberFrom(0, 1, 3, 4), date: constantFrom(...pastDates, '2027-01-01', 'soon') } as const,
  { requiredKeys: ['instrument', 'total'] },
)

const knownPressure: fc.Arbitrary<Pressure> = record({ systolic: constantFrom(118, 140, 141, 159, 160, 185), diastolic: constantFrom(75, 90, 91, 99, 100, 112), date: constantFrom(exampleDay, '2026-11-18') })
const anyPressure: fc.Arbitrary<Pressure> = record(
  { systolic: numberFrom(118, 150, 185, 230, 301, 40), diastolic: numberFrom(75, 95, 131, 201, 150), date: constantFrom(...pastDates, '2027-01-01', 'soon'), confirmed: fc.boolean() } as const,
  { requiredKeys: ['systolic', 'diastolic'] },
)

/** A value of one question: one that settles it, or any that its shape takes. */
type Wanted = 'settles' | 'any'

function valueOf(id: ItemId, wanted: Wanted): fc.Arbitrary<unknown> {
  const item = items[id]
  const settles = wanted === 'settles'
  switch (item.kind) {
    case 'choice':
      return constantFrom(...Object.keys(item.options), ...(settles ? [] : ['unknowns' in item ? Object.keys(item.unknowns ?? {}) : [], NOT_KNOWN].flat()))
    case 'list':
      return fc.subarray(Object.keys(item.options))
    case 'number':
      return settles ? constantFrom(0, 1, 2, 12, 17, 18, 24, 25, 64, 65, 74, 75, 99).filter((n) => n <= item.max) : numberFrom(0, 2, 45, 17.5, -1, 121, 1e300)
    case 'date':
      return settles ? constantFrom(...pastDates) : constantFrom(...pastDates, ...wrongDates)
    case 'moment':
      return settles ? constantFrom(exampleDay, '2026-11-24') : constantFrom(...pastDates, ...wrongDates, '2026-11-25T09:00Z', '2026-11-24T23:59:59+14:00')
    case 'text':
      return constantFrom('', 'words', NOT_KNOWN)
    case 'pressure':
      return settles ? knownPressure : oneof(knownPressure, anyPressure, constantFrom(NOT_KNOWN))
    case 'trials':
      return settles ? array(knownTrial, { maxLength: 4 }) : oneof(array(oneof({ weight: 3, arbitrary: knownTrial }, { weight: 2, arbitrary: openTrial }, wrongTrial), { maxLength: 4 }), constantFrom(NOT_KNOWN))
    case 'scores':
      return settles ? array(knownScore, { maxLength: 3 }) : oneof(array(oneof(knownScore, anyScore), { maxLength: 4 }), constantFrom(NOT_KNOWN))
  }
}

/** Questions on which much hangs are drawn more often. */
const weighty = ['ideation', 'behavior', 'behaviorWhen', 'problem', 'mania', 'psychosis', 'trials', 'severityView', 'scores', 'bloodPressure', 'hypertension', 'age', 'setting', 'capacity', 'pregnancy'] as const satisfies readonly ItemId[]
const anyItem = oneof({ weight: 2, arbitrary: constantFrom(...itemIds) }, { weight: 1, arbitrary: constantFrom(...weighty) })

type Given = { readonly id: ItemId; readonly value: unknown }
const given = (wanted: Wanted): fc.Arbitrary<Given> => anyItem.chain((id) => valueOf(id, wanted).map((value) => ({ id, value })))
const answersOf = (list: readonly Given[]): Answers => Object.fromEntries(list.map(({ id, value }) => [id, value]))

/** Leaves questions out, in one of the ways in which they can be unanswered. */
const silence = (most: number): fc.Arbitrary<readonly Given[]> =>
  array(
    anyItem.chain((id) => {
      const item = items[id]
      const kinds = item.kind === 'choice' && 'unknowns' in item ? Object.keys(item.unknowns ?? {}) : []
      return constantFrom(undefined, NOT_KNOWN, ...kinds).map((value) => ({ id, value }))
    }),
    { minLength: 1, maxLength: most },
  )

const someTrials: fc.Arbitrary<Answers> = fc.tuple(array(knownTrial, { maxLength: 2 }), openTrial, fc.nat(2)).map(([known, open, at]) => ({ trials: [...known.slice(0, at), open, ...known.slice(at)] }))

/** As the wire brings it: nothing is undefined. */
function asSent(answers: Answers): Answers {
  return JSON.parse(JSON.stringify(answers)) as Answers
}

/** Answers of any shape that is taken: often unknown, old, impossible or contradictory. Every verdict occurs. */
export const anyAnswers: fc.Arbitrary<Answers> = oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant<Answers>(basePerson), array(given('settles'), { maxLength: 4 }), array(given('any'), { maxLength: 6 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant<Answers>({}), array(given('settles'), { maxLength: 25 }), array(given('any'), { maxLength: 25 })) },
).map(([base, ...lists]) => asSent({ ...base, ...answersOf(lists.flat()) }))

function isConsistent(answers: Answers): boolean {
  const { contradictions, refused, doubts } = read(answers, exampleDay)
  return contradictions.length === 0 && refused.length === 0 && doubts.length === 0
}

/** Answers that do not contradict one another and are possible, few or many of them unknown. */
export const consistentAnswers: fc.Arbitrary<Answers> = oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant<Answers>(basePerson), array(given('settles'), { maxLength: 4 }), silence(12)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant<Answers>({}), array(given('settles'), { maxLength: 30 }), silence(3)) },
)
  .map(([base, ...lists]) => asSent({ ...base, ...answersOf(lists.flat()) }))
  .filter(isConsistent)

/** As `consistentAnswers`, with a few questions unknown, a trial with unknown cells among them at times. */
export const nearlyComplete: fc.Arbitrary<Answers> = fc
  .tuple(array(given('settles'), { maxLength: 4 }), silence(3), oneof({ weight: 3, arbitrary: fc.constant<Answers>({}) }, { weight: 1, arbitrary: someTrials }))
  .map(([known, unknown, trials]) => asSent({ ...basePerson, ...answersOf(known), ...answersOf(unknown), ...trials }))
  .filter(isConsistent)

/** Answers as people give them in a clinic: a person close to the base, a few things changed, a few unknown. */
export const realisticAnswers: fc.Arbitrary<Answers> = fc
  .tuple(array(given('settles'), { maxLength: 5 }), array(given('any'), { maxLength: 1 }), silence(8))
  .map((lists) => asSent({ ...basePerson, ...answersOf(lists.flat()) }))

/** One further answer that settles a question. */
export const oneAnswer: fc.Arbitrary<Answers> = given('settles').map((one) => answersOf([one]))

/** One further answer of any kind. */
export const anyOneAnswer: fc.Arbitrary<Answers> = oneof(given('settles'), given('any')).map((one) => answersOf([one]))
