import { NOT_KNOWN } from '@/lib/clinical/answers'
import type { ItemId } from '@/lib/clinical/items'
import type { Tri } from '@/lib/logic/tri'
import type { ChoiceId, Entries } from './entries'

/** Whether a question applies, given the others; `unknown` while those it hangs on are open. */
type When = { readonly on: readonly ChoiceId[]; readonly reads: (entries: Entries) => Tri }

/** Applies after these answers, not after the others; while the question before it is open or not known, it waits. */
function after(on: ChoiceId, answers: readonly string[]): When {
  return { on: [on], reads: ({ [on]: given }) => (answers.includes(given) ? 'yes' : given === '' || given === NOT_KNOWN ? 'unknown' : 'no') }
}

/** Does not apply after these answers, and waits while the question before it is open. */
function unless(on: ChoiceId, answers: readonly string[]): When {
  return { on: [on], reads: ({ [on]: given }) => (given === '' ? 'unknown' : answers.includes(given) ? 'no' : 'yes') }
}

const clear: ReadonlySet<string> = new Set(['no', 'none', 'never', 'low'])

/** Applies as soon as one of these is an exception. */
function anyOf(on: readonly ChoiceId[], silent: readonly string[] = ['', NOT_KNOWN]): When {
  const reads = (entries: Entries): Tri => {
    const given = on.map((id) => entries[id])
    if (given.some((one) => !clear.has(one) && !silent.includes(one))) return 'yes'
    return given.some((one) => silent.includes(one)) ? 'unknown' : 'no'
  }
  return { on, reads }
}

const bipolar: When = {
  on: ['problem', 'mania'],
  reads: ({ problem, mania }) => {
    if (problem === 'bipolar' || mania === 'past' || mania === 'current') return 'yes'
    return ['', NOT_KNOWN, 'not-settled'].includes(problem) ? 'unknown' : 'no'
  },
}
const course = ['started', 'adequate'] as const
const urgent = ['catatonia', 'refusesIntake', 'delirium', 'intoxication', 'psychoticAgitation', 'hypertensiveCrisis', 'chestPain', 'neurologicalDeficit'] as const
const risk = anyOf(['ideation', 'behavior', 'riskView', ...urgent], ['', 'not-formed'])
const event = anyOf([
  ...(['myocardialInfarction', 'revascularization', 'unstableAngina', 'heartFailure', 'arrhythmia', 'otherHeart'] as const),
  ...(['hypertensiveEncephalopathy', 'stroke', 'transientIschemicAttack', 'raisedIntracranialPressure'] as const),
])
/** Where it is not known whether there was a treatment before, harm from it is asked for, too. */
const before = anyOf(['priorEsketamine', 'priorInfusion', 'priorOther'], [''])
const substances = ['alcohol', 'opioids', 'stimulants', 'sedatives', 'cannabis', 'dissociatives'] as const
const remission: When = {
  on: substances,
  reads: (entries) => {
    const given = substances.map((id) => entries[id])
    if (given.some((one) => one === 'remission' || one === 'past')) return 'yes'
    return given.includes('') ? 'unknown' : 'no'
  },
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

/** Whether a question applies to this person. */
export function applies(id: ItemId, entries: Entries): Tri {
  return whens[id]?.reads(entries) ?? 'yes'
}

/** Whether a question can be put aside by other answers. */
export const hangsOnOthers = (id: ItemId): boolean => whens[id] !== undefined
