import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import { byHand, type ByHand, type Requirement, type Stated, type Threshold, type TrialsAsked } from '@/lib/documents/packet/requirement'
import type { Ground } from '@/lib/documents/packet/requirements/found'

/** The base person with changed answers, as a packet reads them on the example day. */
export const groundOf = (changed: Answers = {}, stated: Stated = {}): Ground => groundOfAll({ ...basePerson, ...changed }, stated)

export const groundOfAll = (answers: Answers, stated: Stated = {}): Ground => ({ reading: read(answers, exampleDay), stated, psychiatrists: [] })

const { constantFrom, record, oneof, integer, constant } = fc
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

const anyAsked: fc.Arbitrary<TrialsAsked> = record({
  count: integer({ min: 1, max: 4 }),
  classes: optional(integer({ min: 1, max: 3 })),
  weeks: optional(constantFrom(4 as const, 6 as const, 8 as const)),
  longer: optional(constant(true)),
  dose: optional(constantFrom('usual-minimum' as const, 'highest-tolerated' as const)),
  within: optional(oneof(constant('this-episode' as const), constantFrom(2, 5))),
  improvement: optional(constantFrom(25 as const, 49 as const)),
}).map((asked) => JSON.parse(JSON.stringify(asked)) as TrialsAsked)

const anyThreshold: fc.Arbitrary<Threshold> = record({ instrument: constantFrom('phq-9' as const, 'madrs' as const, 'ham-d-17' as const, 'qids-sr16' as const), atLeast: integer({ min: 1, max: 27 }) })

/** Any one requirement that a plan could have. */
export const anyRequirement: fc.Arbitrary<Requirement> = oneof(
  record({ kind: constant('age' as const), from: constantFrom(12, 18), to: constantFrom(64, 75) }),
  record({ kind: constant('age' as const), from: constantFrom(18, 65) }),
  constantFrom<Requirement[]>({ kind: 'diagnosis' }, { kind: 'acute-suicidality' }, { kind: 'psychotherapy' }, { kind: 'severe-by-scale' }, { kind: 'register-check' }, { kind: 'certified-site' }, { kind: 'observation' }),
  { weight: 3, arbitrary: fc.tuple(constantFrom('trials' as const, 'augmentation' as const, 'augmentation-or-psychotherapy' as const), anyAsked).map(([kind, asked]) => ({ kind, ...asked })) },
  record({ kind: constant('scores' as const), anyOf: fc.array(anyThreshold, { minLength: 1, maxLength: 4 }) }),
  record({ kind: constant('scores' as const), anyOf: fc.array(anyThreshold, { minLength: 1, maxLength: 2 }), withinWeeks: constantFrom(2, 4) }),
  constantFrom<Requirement[]>({ kind: 'oral-antidepressant' }, { kind: 'oral-antidepressant', stableWeeks: 2 }, { kind: 'oral-antidepressant', stableWeeks: 8 }),
  constantFrom<Requirement[]>({ kind: 'no-substance-use-disorder', which: 'any' }, { kind: 'no-substance-use-disorder', which: 'untreated' }),
  constantFrom<Requirement[]>({ kind: 'no-psychosis' }, { kind: 'no-psychosis', unlessBenefitOutweighs: true }, { kind: 'inpatient-care', withinDays: 5 }),
  constantFrom(...(Object.keys(byHand) as ByHand[])).map((what): Requirement => ({ kind: 'by-hand', what })),
  constantFrom('A letter of the therapist.', 'A second opinion.').map((says): Requirement => ({ kind: 'in-words', says })),
)
