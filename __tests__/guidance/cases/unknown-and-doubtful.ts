import type { Answers } from '@/lib/clinical/answers'
import type { Score } from '@/lib/clinical/instruments'
import type { Trial } from '@/lib/clinical/trials/trial'
import type { VariableId } from '@/lib/clinical/variables'
import { cannotTell, course, notSupported, planAndIntent, second, sertraline, stepsFirst, supported, venlafaxine, withCare, type WorkedCase } from './worked-case'

const phq = (item9: number, date = '2026-11-25'): Score => ({ instrument: 'phq-9', total: 19, item9, date })

const ideation: readonly WorkedCase[] = [
  { name: 'Ideation not asked at all', given: { ideation: undefined }, ...cannotTell, asksFirst: 'ideation' },
  { name: 'Ideation answered "not known"', given: { ideation: 'not-known' }, ...cannotTell, asksFirst: 'ideation' },
  { name: 'Ideation asked, declined to answer', given: { ideation: 'declined' }, ...cannotTell, asksFirst: 'ideation', tells: [/private/i] },
  { name: 'Ideation cannot be assessed', given: { ideation: 'cannot-be-assessed' }, ...cannotTell, asksFirst: 'ideation' },
  { name: 'Ideation not asked, no trials: infusions have no route whatever the answer', given: { ideation: 'not-asked', trials: [] }, esketamine: 'cannot-tell', racemic: 'other-steps-first', asksFirst: 'ideation' },
  { name: 'Ideation not asked, aneurysm and age not known: ideation comes first', given: { ideation: 'not-asked', aneurysm: 'not-known', age: 'not-known' }, ...cannotTell, asksFirst: 'ideation', asks: ['aneurysm', 'age'] },
  { name: 'Nothing answered at all', given: {}, nothingElse: true, ...cannotTell, asksFirst: 'ideation', asks: ['behavior', 'problem', 'psychosis', 'age', 'aneurysm', 'bloodPressure', 'trials', 'capacity'] },
  { name: 'Nothing answered but an aneurysm', given: { aneurysm: 'yes' }, nothingElse: true, ...notSupported, asksFirst: 'ideation' },
]

const contradictory: readonly WorkedCase[] = [
  { name: 'Spravato among the trials, yet no esketamine before', given: { trials: [sertraline, venlafaxine, course('Spravato', 84, { weeks: 6 })], priorEsketamine: 'none' }, esketamine: 'cannot-tell', racemic: 'discuss-with-care', contradictions: 1 },
  { name: 'Ketamine infusions among the trials, yet none before', given: { trials: [sertraline, venlafaxine, course('ketamine infusions', 40)], priorInfusion: 'none' }, ...cannotTell, contradictions: 1 },
  { name: 'Phenelzine still taken, yet no MAOI', given: { trials: [sertraline, venlafaxine, course('phenelzine', 60, { stopped: 'ongoing' })], maoi: 'no' }, ...withCare, asks: ['maoi'], contradictions: 1 },
  { name: 'Phenelzine still taken, and nobody asked for an MAOI', given: { trials: [sertraline, venlafaxine, course('phenelzine', 60, { stopped: 'ongoing' })], maoi: undefined }, ...withCare, contradictions: 0 },
  { name: 'No ideation, item 9 at 1: ask today, not safety first by itself', given: { scores: [phq(1)] }, ...cannotTell, asksFirst: 'ideation', contradictions: 1 },
  { name: 'No ideation, item 9 at 3', given: { scores: [phq(3)] }, ...cannotTell, asksFirst: 'ideation', contradictions: 1 },
  { name: 'An attempt "more than 3 months ago" that was yesterday by its date: the later one leads', given: { ideation: 'passive', behavior: 'attempt', behaviorWhen: 'earlier', behaviorDate: '2026-11-24' }, esketamine: 'cannot-tell', racemic: 'discuss-with-care', safety: ['suicidal-risk'], contradictions: 1 },
  { name: 'An attempt "in the past 7 days" that was years ago by its date: the later one leads', given: { ideation: 'passive', behavior: 'attempt', behaviorWhen: 'week', behaviorDate: '2010-01-01' }, esketamine: 'cannot-tell', racemic: 'discuss-with-care', safety: ['suicidal-risk'], contradictions: 1 },
  { name: 'An attempt "in the past 7 days" with a date that cannot be: it leads', given: { ideation: 'passive', behavior: 'attempt', behaviorWhen: 'week', behaviorDate: '2026-12-24' }, esketamine: 'cannot-tell', racemic: 'discuss-with-care', safety: ['suicidal-risk'], refused: { behaviorDate: /future/ } },
  { name: 'No ideation, item 9 at 0', given: { scores: [phq(0)] }, ...supported, contradictions: 0 },
  { name: 'Passive thoughts, item 9 at 2 agree', given: { ideation: 'passive', scores: [phq(2)] }, ...supported, contradictions: 0 },
  { name: 'No ideation, an attempt this week', given: { behavior: 'attempt', behaviorWhen: 'week' }, ...cannotTell, safety: ['suicidal-risk'], asksFirst: 'ideation', contradictions: 1 },
  { name: 'No ideation, preparatory acts 8 to 31 days ago, told by someone else', given: { behavior: 'preparatory', behaviorWhen: 'month', ideationReporter: 'other' }, ...cannotTell, safety: ['suicidal-risk'], asksFirst: 'ideation', contradictions: 1 },
  { name: 'No ideation, preparatory acts this month, and an aneurysm: the stop stays', given: { behavior: 'preparatory', behaviorWhen: 'month', aneurysm: 'yes' }, ...notSupported, safety: ['suicidal-risk'], asksFirst: 'ideation' },
  { name: 'Ideation denied by the person with an attempt this month', given: { ideation: 'active', ideationDenied: 'yes', behavior: 'attempt', behaviorWhen: 'month' }, ...cannotTell, safety: ['suicidal-risk'], asksFirst: 'ideation', contradictions: 1 },
  { name: 'Ideation denied by the person, plan and intent told by someone else, at home', given: { ...planAndIntent, ideationDenied: 'yes', ideationReporter: 'other' }, ...stepsFirst, safety: ['suicidal-risk'] },
  { name: 'Major depression with unexplained past mania', given: { mania: 'past' }, ...cannotTell, contradictions: 1, asks: ['problem', 'mania'] },
  { name: 'The same, and an arteriovenous malformation: the stop stays', given: { mania: 'past', arteriovenousMalformation: 'yes' }, ...notSupported, contradictions: 1 },
  { name: 'Psychotic depression with psychosis never', given: { problem: 'psychotic', psychosis: 'never' }, ...cannotTell, contradictions: 1, asks: ['problem', 'psychosis'] },
]

const impossible: readonly WorkedCase[] = [
  { name: 'Weeks below zero are refused', given: second({ ...venlafaxine, weeks: -1 }), ...cannotTell, adequate: [1, 2], refused: { 'trials.1.weeks': /0/ }, asksFirst: 'trials' },
  { name: 'Weeks that are no number are refused', given: second({ ...venlafaxine, weeks: Number.NaN }), ...cannotTell, refused: { 'trials.1.weeks': /number/ } },
  { name: 'A course that ends before it starts is refused', given: second({ ...venlafaxine, start: '2026-08-01', end: '2026-07-01' }), ...cannotTell, refused: { 'trials.1.end': /start/ } },
  { name: 'A dose above ten times the usual maximum is refused', given: second(course('duloxetine', 1201)), ...cannotTell, refused: { 'trials.1.doseMg': /1200/ } },
  { name: 'A dose of ten times the usual maximum waits for a second look', given: second(course('duloxetine', 1200)), ...cannotTell, refused: {}, doubts: ['trials.1.doseMg'] },
  { name: 'A refused row does not touch two other adequate trials', given: { trials: [sertraline, venlafaxine, course('duloxetine', 60, { weeks: -3 })] }, ...supported, adequate: [2, 3], refused: { 'trials.2.weeks': /0/ } },
  { name: 'Item 9 at 4 is refused', given: { severityView: 'not-formed', scores: [phq(4)] }, ...cannotTell, refused: { 'scores.0.item9': /3/ } },
  { name: 'A score dated in the future is refused', given: { severityView: 'not-formed', scores: [phq(0, '2026-12-01')] }, ...cannotTell, asksFirst: 'severity', refused: { 'scores.0.date': /future/ } },
  { name: 'A dose above twice the usual maximum waits for a second look', given: second(course('duloxetine', 241)), ...cannotTell, adequate: [1, 2], doubts: ['trials.1.doseMg'] },
  { name: 'A dose of twice the usual maximum counts', given: second(course('duloxetine', 240)), ...supported, doubts: [] },
  { name: 'A high dose confirmed counts', given: second(course('duloxetine', 241, { confirmed: true })), ...supported, doubts: [] },
  { name: '521 weeks wait for a second look', given: second({ ...venlafaxine, weeks: 521 }), ...cannotTell, doubts: ['trials.1.weeks'] },
  { name: '520 weeks count', given: second({ ...venlafaxine, weeks: 520 }), ...supported, doubts: [] },
]

const lithium = (changed: Partial<Trial> = {}): Answers => second(course('lithium', 900, changed))
const disagreeing: readonly WorkedCase[] = [
  { name: 'A dose that the range chosen denies is not known', given: second({ ...venlafaxine, doseBand: 'below-usual' }), ...cannotTell, asks: ['trials'], adequate: [1, 2] },
  { name: 'Weeks that the span chosen denies are not known', given: second({ ...venlafaxine, weeksBand: 'under-4' }), ...cannotTell, asks: ['trials'], adequate: [1, 2] },
]

const byLevel: readonly WorkedCase[] = [
  { name: 'Lithium whose level is not told waits for the level', given: lithium(), esketamine: 'other-steps-first', racemic: 'cannot-tell', asks: ['trials'] },
  { name: 'Lithium with its level in range counts as augmentation', given: lithium({ doseBand: 'usual-minimum' }), esketamine: 'other-steps-first', racemic: 'discuss-with-care' },
  { name: 'Lithium with its level below range counts as nothing', given: lithium({ doseBand: 'below-usual' }), ...stepsFirst },
]

const noon = '2026-11-25T12:00:00Z'
const stale: readonly WorkedCase[] = [
  { name: 'Safety answers 24 hours old count', given: { safetyAskedAt: '2026-11-24T12:00:00Z' }, asOf: noon, ...supported, stale: [] },
  { name: 'Safety answers older than 24 hours are asked again', given: { safetyAskedAt: '2026-11-24T11:59:00Z' }, asOf: noon, ...cannotTell, asksFirst: 'ideation', stale: ['safetyAskedAt'] },
  { name: 'An attempt three days ago leads on when nobody has asked again for a day', given: { ideation: 'passive', behavior: 'attempt', behaviorDate: '2026-11-22', safetyAskedAt: '2026-11-24T11:59:00Z' }, asOf: noon, ...cannotTell, safety: ['suicidal-risk'], asksFirst: 'ideation', stale: ['safetyAskedAt'] },
  { name: 'A plan told last week leads on until it is asked again', given: { ...planAndIntent, safetyAskedAt: '2026-11-18T12:00:00Z' }, asOf: noon, ...cannotTell, safety: ['suicidal-risk'], asksFirst: 'ideation' },
  { name: 'Chest pain told yesterday morning leads on until it is asked again', given: { chestPain: 'yes', safetyAskedAt: '2026-11-24T09:00:00Z' }, asOf: noon, ...cannotTell, safety: ['medical-sign'], asksFirst: 'ideation' },
  { name: 'An attempt that was recent when told, and is 4 months old today, leads no more', given: { behavior: 'attempt', behaviorDate: '2026-07-20', safetyAskedAt: '2026-09-01T12:00:00Z' }, asOf: noon, ...cannotTell, asksFirst: 'ideation' },
  { name: 'A plan with a time of asking that cannot be leads as well', given: { ...planAndIntent, safetyAskedAt: '2026-11-26T12:00:00Z' }, asOf: noon, ...cannotTell, safety: ['suicidal-risk'], asksFirst: 'ideation', refused: { safetyAskedAt: /future/ } },
  { name: 'Old safety answers never lift an aneurysm', given: { safetyAskedAt: '2026-11-20T12:00:00Z', aneurysm: 'yes' }, asOf: noon, ...notSupported, asksFirst: 'ideation' },
  { name: 'Item 9 of a score older than four weeks contradicts nothing', given: { scores: [phq(2, '2026-10-27')] }, ...supported, contradictions: 0, stale: ['scores.0.date'] },
]

/** Questions that never hold a verdict, but keep it from "worth discussing" while open. */
const open = [
  ...(['riskView', 'melancholic', 'catatonicFeatures', 'peripartum', 'anxiousDistress', 'mixedFeatures'] as const),
  ...(['thyroid', 'anemia', 'sleepApnea', 'medicineInduced', 'otherCause', 'cognition', 'respiratory', 'bladder'] as const),
  ...(['benzodiazepine', 'zDrug', 'gabapentinoid', 'sedatingAntipsychotic', 'opioidMedicine', 'stimulantMedicine', 'modafinil'] as const),
  ...(['maoi', 'lamotrigine', 'lithium', 'personalityDisorder', 'ptsd', 'chestPain', 'catatonia', 'delirium', 'intoxication'] as const),
] as const satisfies readonly VariableId[]

const openAnswers: readonly WorkedCase[] = open.map((id) => ({
  name: `Open: ${id} not known`,
  given: { [id]: 'not-known' } satisfies Answers,
  ...withCare,
  asksOnly: [id],
}))

/** Questions of access and wishes: while unknown they change nothing. */
const reach = [
  ...(['certifiedSite', 'infusionSite', 'canStay', 'wayHome', 'visits', 'declinesEsketamine', 'declinesInfusion', 'wantsHomeUse'] as const),
  ...(['oralAntidepressant', 'preference', 'psychotherapy', 'ect', 'tms', 'specialistOpinion', 'setting', 'assessmentDone'] as const),
] as const satisfies readonly VariableId[] | readonly (keyof Answers)[]

const accessAnswers: readonly WorkedCase[] = reach.map((id) => ({ name: `Access: ${id} not asked`, given: { [id]: undefined } satisfies Answers, ...supported }))

export const unknownAndDoubtful: readonly WorkedCase[] = [...ideation, ...contradictory, ...impossible, ...disagreeing, ...byLevel, ...stale, ...openAnswers, ...accessAnswers]
