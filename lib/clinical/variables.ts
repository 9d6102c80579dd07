import type { Value } from '../logic/expression'
import type { Variable } from '../logic/diagram'
import { items, type ItemId } from './items'
import type { Role } from './item'
import { plainIds, wordFacts, type FactId, type PlainId } from './fact'
import { allVectors } from './trials/count'

/** A question, or a few that are read together, with its finitely many kinds of answer. */
export type ClinicalVariable = Variable & {
  readonly id: string
  readonly items: readonly [ItemId, ...ItemId[]]
  readonly says: string
  readonly role: Role
  /** The class an unknown answer is read as where it changes nothing. */
  readonly neutral: number
  readonly history: boolean
}

function plain(id: PlainId): ClinicalVariable {
  const item = items[id]
  const values = Object.keys(item.options)
  const neutral = item.neutral === undefined ? 0 : values.indexOf(item.neutral)
  return { id, items: [id], says: item.says, role: item.role, neutral, history: item.history === true, classes: values.map((value) => ({ [id]: value })) }
}

/** Numbers by the class they fall in; the bounds are where some rule changes its mind. */
export const ageFrom = [0, 18, 25, 65, 75] as const
export const systolicFrom = [0, 141, 160] as const
export const diastolicFrom = [0, 91, 100] as const
export const bipolarFrom = [0, 1, 2] as const

/** The class of a number: the last bound it reaches. */
export function classOf(bounds: readonly number[], value: number): number {
  let found = 0
  bounds.forEach((bound, i) => {
    if (value >= bound) found = i
  })
  return found
}

function product<A, B, C>(a: readonly A[], b: readonly B[], make: (a: A, b: B) => C): readonly C[] {
  return a.flatMap((x) => b.map((y) => make(x, y)))
}

const severityClasses = product(wordFacts.severityView.values, wordFacts.scale.values, (severityView, scale) => ({ severityView, scale }))

export type Pattern = {
  readonly failuresInOneClass: boolean
  readonly moreThanFiveFailures: boolean
  readonly belowTwoAtEightWeeks: boolean
  readonly intolerance: boolean
  readonly trialStage: (typeof wordFacts.trialStage.values)[number]
}

const word = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no')
const bit = (index: number, place: number): 'yes' | 'no' => word(((index >> place) & 1) === 1)

const patternClasses = Array.from({ length: 48 }, (_, i) => ({
  trialStage: wordFacts.trialStage.values[i >> 4] ?? 'tried',
  failuresInOneClass: bit(i, 3),
  moreThanFiveFailures: bit(i, 2),
  belowTwoAtEightWeeks: bit(i, 1),
  intolerance: bit(i, 0),
}))

export function patternClass(pattern: Pattern): number {
  const { failuresInOneClass, moreThanFiveFailures, belowTwoAtEightWeeks, intolerance } = pattern
  return wordFacts.trialStage.values.indexOf(pattern.trialStage) * 16 + Number(failuresInOneClass) * 8 + Number(moreThanFiveFailures) * 4 + Number(belowTwoAtEightWeeks) * 2 + Number(intolerance)
}

/** The class of a view of severity beside a scale's reading. */
export function severityClass(view: (typeof wordFacts.severityView.values)[number], scale: (typeof wordFacts.scale.values)[number]): number {
  return wordFacts.severityView.values.indexOf(view) * wordFacts.scale.values.length + wordFacts.scale.values.indexOf(scale)
}

export function pressureClass(systolic: number, diastolic: number): number {
  return classOf(systolicFrom, systolic) * diastolicFrom.length + classOf(diastolicFrom, diastolic)
}

const joint = {
  behavior: {
    items: ['behavior', 'behaviorWhen'],
    says: 'suicidal behavior',
    role: 'holding',
    history: true,
    classes: wordFacts.recentBehavior.values.map((recentBehavior) => ({ recentBehavior })),
  },
  age: { items: ['age'], says: 'age', role: 'holding', history: true, classes: ageFrom.map((age) => ({ age })) },
  bipolarTreatments: {
    items: ['bipolarTreatments'],
    says: items.bipolarTreatments.says,
    role: 'holding',
    history: true,
    classes: bipolarFrom.map((bipolarTreatments) => ({ bipolarTreatments })),
  },
  severity: { items: ['severityView', 'scores'], says: 'current severity', role: 'holding', history: false, classes: severityClasses },
  bloodPressure: {
    items: ['bloodPressure'],
    says: 'blood pressure',
    role: 'holding',
    history: false,
    classes: product(systolicFrom, diastolicFrom, (systolic, diastolic) => ({ systolic, diastolic })),
  },
  trials: {
    items: ['trials'],
    says: 'antidepressant trials in this episode',
    role: 'holding',
    history: true,
    classes: allVectors.map(([adequateTrials, adequateByOtherTable, partialTrials, furtherTrials, augmentations]) => ({
      adequateTrials,
      adequateByOtherTable,
      partialTrials,
      furtherTrials,
      augmentations,
    })),
  },
  /** What is said beside the count; no verdict rests on it. */
  trialPattern: {
    items: ['trials'],
    says: 'what stands out among the trials',
    role: 'access',
    history: true,
    classes: patternClasses,
  },
} as const satisfies Record<string, Omit<ClinicalVariable, 'id' | 'neutral'>>

export type JointVariableId = keyof typeof joint
export type VariableId = PlainId | JointVariableId

/** The order in which missing answers are asked; what is not listed follows in the order of the intake. */
const first: readonly VariableId[] = [
  ...(['ideation', 'behavior', 'ideationRecency', 'ideationDenied', 'riskView', 'setting', 'assessmentDone'] as const),
  ...(['problem', 'moodStabilizer', 'specialistOversight', 'bipolarTreatments'] as const),
  ...(['psychosis', 'schizophreniaSpectrum', 'mania', 'broughtOnByKetamine', 'age'] as const),
  ...(['aneurysm', 'arteriovenousMalformation', 'intracerebralHemorrhage', 'hypersensitivity', 'raisedIntracranialPressure'] as const),
  ...(['myocardialInfarction', 'revascularization', 'unstableAngina', 'heartFailure', 'arrhythmia', 'otherHeart'] as const),
  ...(['hypertensiveEncephalopathy', 'stroke', 'transientIschemicAttack', 'specialistOpinion', 'eyePressure'] as const),
  ...(['bloodPressure', 'hypertension', 'pregnancy', 'breastfeeding', 'trials', 'trialPattern', 'oralAntidepressant'] as const),
  ...(['priorEsketamine', 'priorInfusion', 'harmCrisis', 'harmApnea', 'harmCystitis', 'harmMisuse', 'severity'] as const),
  ...(['alcohol', 'opioids', 'stimulants', 'sedatives', 'cannabis', 'dissociatives', 'liver', 'capacity', 'lawfulConsent', 'cognition'] as const),
]

function isJoint(id: VariableId): id is JointVariableId {
  return Object.hasOwn(joint, id)
}

function variable(id: VariableId): ClinicalVariable {
  return isJoint(id) ? { id, neutral: 0, ...joint[id] } : plain(id)
}

export const variables: readonly ClinicalVariable[] = [...first, ...plainIds.filter((id) => !first.includes(id))].map(variable)

const place = new Map(variables.map((v, index) => [v.id, index]))

/** The place of a variable in the order of asking. */
export function placeOf(id: VariableId): number {
  return place.get(id) ?? -1
}

const factPlace = new Map<string, number>()
variables.forEach((v, index) => factIdsOf(v).forEach((fact) => factPlace.set(fact, index)))

/** The variable that a fact is read from. */
export function placeOfFact(fact: FactId): number {
  return factPlace.get(fact) ?? -1
}

/** The facts that a variable decides. */
export function factIdsOf(variable: ClinicalVariable): readonly string[] {
  return Object.keys(variable.classes[0] ?? {})
}

/** The values a fact may have over some classes of its variable, each once. */
export function valuesOver(variable: ClinicalVariable, fact: string, classes: readonly number[]): readonly Value[] {
  const values = classes.map((index): Value | undefined => {
    const given: Readonly<Record<string, Value>> | undefined = variable.classes[index]
    return given?.[fact]
  })
  return [...new Set(values)].filter((value) => value !== undefined)
}

/** The value a class gives to a fact. */
export function valueIn(variable: ClinicalVariable, index: number, fact: FactId): Value | undefined {
  const values: Readonly<Record<string, Value>> | undefined = variable.classes[index]
  return values?.[fact]
}
