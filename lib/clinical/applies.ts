import type { Tri } from '../logic/tri'
import { NOT_KNOWN } from './answers'
import type { ChoiceItem } from './item'
import { items, type ChoiceId, type ItemId } from './items'

/** The given answer of a choice; empty or absent while there is none. */
export type Given = (id: ChoiceId) => string | undefined

/** Whether the answer of one question is among some, or none of some. The empty text stands for no answer. */
type Test = { readonly on: ChoiceId; readonly among: readonly string[] } | { readonly on: ChoiceId; readonly beyond: readonly string[] }

/** When a question applies, and when it waits because those that it hangs on are open. Where no test is met, other answers put it aside. */
export type When = { readonly applies: readonly Test[]; readonly waits: readonly Test[] }

const NONE_YET = ''

/** Applies after these answers, not after the others; while the question before it is open or not known, it waits. */
function after(on: ChoiceId, answers: readonly string[]): When {
  return { applies: [{ on, among: answers }], waits: [{ on, among: [NONE_YET, NOT_KNOWN] }] }
}

/** Does not apply after these answers, and waits while the question before it is open. */
function unless(on: ChoiceId, answers: readonly string[]): When {
  return { applies: [{ on, beyond: [NONE_YET, ...answers] }], waits: [{ on, among: [NONE_YET] }] }
}

const clear = ['no', 'none', 'never', 'low']

/** Applies as soon as one of these is an exception. */
function anyOf(on: readonly ChoiceId[], silent: readonly string[] = [NONE_YET, NOT_KNOWN]): When {
  return { applies: on.map((id) => ({ on: id, beyond: [...clear, ...silent] })), waits: on.map((id) => ({ on: id, among: silent })) }
}

const bipolar: When = {
  applies: [
    { on: 'problem', among: ['bipolar'] },
    { on: 'mania', among: ['past', 'current'] },
  ],
  waits: [{ on: 'problem', among: [NONE_YET, NOT_KNOWN, 'not-settled'] }],
}
const course = ['started', 'adequate']
const urgent = ['catatonia', 'refusesIntake', 'delirium', 'intoxication', 'psychoticAgitation', 'hypertensiveCrisis', 'chestPain', 'neurologicalDeficit'] as const
const risk = anyOf(['ideation', 'behavior', 'riskView', ...urgent], [NONE_YET, 'not-formed'])
const event = anyOf([
  ...(['myocardialInfarction', 'revascularization', 'unstableAngina', 'heartFailure', 'arrhythmia', 'otherHeart'] as const),
  ...(['hypertensiveEncephalopathy', 'stroke', 'transientIschemicAttack', 'raisedIntracranialPressure'] as const),
])
/** Where it is not known whether there was a treatment before, harm from it is asked for, too. */
const before = anyOf(['priorEsketamine', 'priorInfusion', 'priorOther'], [NONE_YET])
const substances = ['alcohol', 'opioids', 'stimulants', 'sedatives', 'cannabis', 'dissociatives'] as const
const remission: When = {
  applies: substances.map((on) => ({ on, among: ['remission', 'past'] })),
  waits: substances.map((on) => ({ on, among: [NONE_YET] })),
}

/** The questions that hang on others. */
const whens: Partial<Record<ItemId, When>> = {
  ideationRecency: unless('ideation', ['none']),
  ideationReporter: unless('ideation', ['none']),
  ideationDenied: unless('ideation', ['none']),
  accessToMeans: unless('ideation', ['none']),
  aloneNow: unless('ideation', ['none']),
  behaviorWhen: after('behavior', ['preparatory', 'attempt']),
  behaviorDate: after('behavior', ['preparatory', 'attempt']),
  safetySteps: risk,
  assessmentDone: risk,
  specialistOversight: bipolar,
  moodStabilizer: bipolar,
  bipolarTreatments: bipolar,
  psychotherapyResponse: after('psychotherapy', course),
  ectResponse: after('ect', course),
  tmsResponse: after('tms', course),
  harmCrisis: before,
  harmApnea: before,
  harmCystitis: before,
  harmMisuse: before,
  oralAntidepressantName: after('oralAntidepressant', ['yes']),
  specialistOpinion: event,
  pregnancyTestDate: unless('pregnancy', ['not-applicable', NOT_KNOWN]),
  breastfeeding: unless('pregnancy', ['not-applicable']),
  lawfulConsent: after('capacity', ['lacks']),
  benzodiazepineDose: after('benzodiazepine', ['yes']),
  remissionMonths: remission,
}

const meets = (test: Test, given: string): boolean => ('among' in test ? test.among.includes(given) : !test.beyond.includes(given))

/** Whether a question applies, given the answers to others; `unknown` while those it hangs on are open. */
export function appliesAfter(id: ItemId, given: Given): Tri {
  const when = whens[id]
  if (when === undefined) return 'yes'
  const met = (test: Test): boolean => meets(test, given(test.on) ?? NONE_YET)
  if (when.applies.some(met)) return 'yes'
  return when.waits.some(met) ? 'unknown' : 'no'
}

/** Whether a question can be put aside by other answers. */
export const hangsOnOthers = (id: ItemId): boolean => whens[id] !== undefined

/** One question that another hangs on, and the answers to it that do not put the other aside; `open`: nor does no answer. */
export type Gate = { readonly on: ChoiceId; readonly answers: readonly string[]; readonly open: boolean }

function answersOf(id: ChoiceId): readonly string[] {
  const { options, unknowns = {} }: ChoiceItem = items[id]
  return [...Object.keys(options), ...Object.keys(unknowns), NOT_KNOWN]
}

/** What a question hangs on: it is put aside where no gate is met. None where it hangs on nothing. */
export function gatesOf(id: ItemId): readonly Gate[] {
  const { applies, waits }: When = whens[id] ?? { applies: [], waits: [] }
  const tests = [...applies, ...waits]
  return [...new Set(tests.map(({ on }) => on))].map((on) => {
    const met = (given: string): boolean => tests.some((test) => test.on === on && meets(test, given))
    return { on, answers: answersOf(on).filter(met), open: met(NONE_YET) }
  })
}
