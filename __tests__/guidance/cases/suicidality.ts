import { cannotTell, notSupported, planAndIntent, stepsFirst, supported, withCare, type WorkedCase } from './worked-case'

const risk = { safety: ['suicidal-risk'] } as const satisfies Partial<WorkedCase>
const noTrials = { trials: [] } as const
const today = { ideationRecency: 'today' } as const

const thoughts: readonly WorkedCase[] = [
  { name: 'Passive thoughts', given: { ideation: 'passive', ...today }, ...supported, finds: { 'safety/passive-or-earlier': /safety plan/i, 'safety/not-suicide-prevention': /suicide/ }, tiers: { esketamine: 'convention' }, routes: { esketamine: { mdsi: 'not-met' } } },
  { name: 'Active thoughts with a method, no intent', given: { ideation: 'active-method', ...today }, ...withCare, finds: { 'safety/active-thoughts': /today/ }, routes: { esketamine: { mdsi: 'arguable' } } },
  { name: 'Active thoughts, no trials, outpatient: only esketamine is arguable', given: { ideation: 'active', ...today, ...noTrials }, esketamine: 'discuss-with-care', racemic: 'other-steps-first', routes: { esketamine: { mdsi: 'arguable', trd: 'not-met' }, racemic: { trd: 'not-met' } } },
  { name: 'A plan without intent, at home', given: { ideation: 'plan', ...today }, ...stepsFirst, ...risk, routes: { esketamine: { mdsi: 'arguable' } }, step: /emergency or inpatient assessment/i },
  { name: 'A plan without intent, no trials, admitted with an oral antidepressant', given: { ideation: 'plan', ...today, ...noTrials, setting: 'inpatient' }, ...withCare, ...risk, routes: { esketamine: { mdsi: 'arguable' } } },
  { name: 'Intent without plan in the past 7 days, in an emergency department', given: { ideation: 'intent', ideationRecency: 'week', setting: 'emergency' }, ...withCare, ...risk, routes: { esketamine: { mdsi: 'met' } } },
  { name: 'Intent 8 to 31 days ago still puts safety first, and is no longer within the 7 days', given: { ideation: 'intent', ideationRecency: 'month' }, ...stepsFirst, ...risk, findsNot: ['indication/acute-suicidal-depression'] },
  { name: 'Plan and intent, seen remotely', given: { ...planAndIntent, setting: 'remote' }, ...stepsFirst, ...risk, tells: [/where the person is/i, /988/, /911/] },
  { name: 'Plan and intent, in a crisis unit', given: { ...planAndIntent, setting: 'crisis-unit' }, ...withCare, ...risk },
  { name: 'Plan and intent, in an emergency department', given: { ...planAndIntent, setting: 'emergency' }, ...withCare, ...risk },
  { name: 'Plan and intent, care setting not asked', given: { ...planAndIntent, setting: undefined }, ...stepsFirst, ...risk },
  { name: 'Plan and intent at home, a safety plan made', given: { ...planAndIntent, safetySteps: ['plan'] }, ...stepsFirst, ...risk, released: true },
  { name: 'Plan and intent at home, no safety step yet, which is said', given: { ...planAndIntent, safetySteps: ['none-yet'] }, ...stepsFirst, ...risk },
  { name: 'Plan and intent, inpatient assessment done, person at home again', given: { ...planAndIntent, assessmentDone: 'yes', safetySteps: ['assessment'] }, ...withCare, ...risk, released: true },
  { name: 'Plan and intent, an assessment ticked as a step and answered as not done: it does not count, and holds the options', given: { ...planAndIntent, assessmentDone: 'no', safetySteps: ['assessment'] }, ...stepsFirst, ...risk, contradictions: 1, step: /emergency or inpatient assessment/i },
  { name: 'The same, with a safety plan made: it still does not count', given: { ...planAndIntent, assessmentDone: 'no', safetySteps: ['assessment', 'plan'] }, ...stepsFirst, ...risk, contradictions: 1, released: true },
  { name: 'Plan and intent, assessment recorded in its own question: that too is a safety step', given: { ...planAndIntent, assessmentDone: 'yes' }, ...withCare, ...risk, released: true },
  { name: 'Plan and intent, admitted, severity judged mild', given: { ...planAndIntent, setting: 'inpatient', severityView: 'mild', scores: [] }, ...stepsFirst, ...risk },
  { name: 'Plan and intent, and an aneurysm', given: { ...planAndIntent, aneurysm: 'yes' }, ...notSupported, ...risk },
  { name: 'Plan and intent under 18', given: { ...planAndIntent, age: 16, setting: 'inpatient' }, ...notSupported, ...risk, routes: { esketamine: { mdsi: 'not-met' } } },
  { name: 'Plan and intent in bipolar depression: the acute use never applies', given: { ...planAndIntent, setting: 'inpatient', problem: 'bipolar', mania: 'past' }, esketamine: 'not-supported', racemic: 'other-steps-first', ...risk, routes: { esketamine: { mdsi: 'not-met' } } },
  { name: 'Plan and intent in bereavement: the acute use never applies', given: { ...planAndIntent, setting: 'inpatient', problem: 'bereavement' }, ...notSupported, ...risk, routes: { esketamine: { mdsi: 'not-met' } } },
]

const acuteUse: readonly WorkedCase[] = [
  { name: 'Acute, admitted, no trials, oral antidepressant declined', given: { ...planAndIntent, ...noTrials, setting: 'inpatient', oralAntidepressant: 'declines' }, esketamine: 'discuss-with-care', racemic: 'other-steps-first', ...risk, finds: { 'indication/oral-antidepressant-declined': /label|approv/i } },
  { name: 'Acute, admitted, no trials, no oral antidepressant', given: { ...planAndIntent, ...noTrials, setting: 'inpatient', oralAntidepressant: 'no' }, esketamine: 'discuss-with-care', racemic: 'other-steps-first', ...risk, routes: { esketamine: { mdsi: 'met' } } },
  { name: 'Acute, admitted, no trials, oral antidepressant not asked', given: { ...planAndIntent, ...noTrials, setting: 'inpatient', oralAntidepressant: undefined }, esketamine: 'discuss-with-care', racemic: 'other-steps-first', ...risk },
  { name: 'Acute, assessed and at home, no trials: infusions have no route outside acute care', given: { ...planAndIntent, ...noTrials, assessmentDone: 'yes', safetySteps: ['assessment'] }, esketamine: 'discuss-with-care', racemic: 'other-steps-first', ...risk, released: true },
  { name: 'Acute, admitted, no trials: the evidence for infusions is shown on both sides', given: { ...planAndIntent, ...noTrials, setting: 'emergency' }, ...withCare, ...risk, cites: ['vadod-suicide-2024-ketamine', 'trial-abbar-2022'], routes: { racemic: { acute: 'arguable' } } },
]

const behavior: readonly WorkedCase[] = [
  { name: 'An attempt this week with continuing passive thoughts', given: { ideation: 'passive', ...today, behavior: 'attempt', behaviorWhen: 'week' }, ...withCare, ...risk, routes: { esketamine: { mdsi: 'met' } } },
  { name: 'An attempt 8 to 31 days ago with active thoughts, no trials', given: { ideation: 'active', ...today, behavior: 'attempt', behaviorWhen: 'month', ...noTrials }, esketamine: 'discuss-with-care', racemic: 'other-steps-first', ...risk, routes: { esketamine: { mdsi: 'arguable' } } },
  { name: 'An attempt 8 to 31 days ago with passive thoughts, no trials', given: { ideation: 'passive', ...today, behavior: 'attempt', behaviorWhen: 'month', ...noTrials }, ...stepsFirst, ...risk, routes: { esketamine: { mdsi: 'not-met' } } },
  { name: 'An attempt 1 to 3 months ago with active thoughts, no trials', given: { ideation: 'active', ...today, behavior: 'attempt', behaviorWhen: 'three-months', ...noTrials }, esketamine: 'discuss-with-care', racemic: 'other-steps-first', ...risk, routes: { esketamine: { mdsi: 'arguable' } } },
  { name: 'Preparatory acts 1 to 3 months ago, no thoughts now, two trials', given: { behavior: 'preparatory', behaviorWhen: 'three-months' }, ...withCare, ...risk, routes: { esketamine: { mdsi: 'not-met', trd: 'met' } } },
  { name: 'An attempt 92 days ago, three months to the day', given: { behavior: 'attempt', behaviorDate: '2026-08-25' }, ...withCare, ...risk },
  { name: 'An attempt 93 days ago', given: { behavior: 'attempt', behaviorDate: '2026-08-24' }, ...supported, finds: { 'safety/passive-or-earlier': /monitoring/i } },
  { name: 'An attempt 32 days ago, no thoughts in the past month', given: { behavior: 'attempt', behaviorDate: '2026-10-24' }, ...withCare, ...risk, contradictions: 0 },
  { name: 'An attempt 7 days ago, active thoughts', given: { ideation: 'active', ...today, behavior: 'attempt', behaviorDate: '2026-11-18' }, ...withCare, ...risk, routes: { esketamine: { mdsi: 'met' } } },
  { name: 'An attempt 8 days ago, active thoughts', given: { ideation: 'active', ...today, behavior: 'attempt', behaviorDate: '2026-11-17' }, ...withCare, ...risk, routes: { esketamine: { mdsi: 'arguable' } } },
  { name: 'An attempt at a time not known', given: { behavior: 'attempt', behaviorWhen: 'not-known' }, ...cannotTell, racemic: 'discuss-with-care', asks: ['behavior'] },
  { name: 'Behavior not asked', given: { behavior: undefined }, ...cannotTell, racemic: 'discuss-with-care', asks: ['behavior'] },
  { name: 'Suicidal behavior dated tomorrow is refused', given: { behavior: 'attempt', behaviorDate: '2026-11-26' }, esketamine: 'cannot-tell', racemic: 'discuss-with-care', refused: { behaviorDate: /future/ } },
]

const judged: readonly WorkedCase[] = [
  { name: 'Risk judged high, no thoughts told, at home', given: { riskView: 'high' }, ...stepsFirst, ...risk, step: /emergency or inpatient assessment/i, routes: { esketamine: { mdsi: 'not-met' } } },
  { name: 'Risk judged high, admitted', given: { riskView: 'high', setting: 'inpatient' }, ...withCare, ...risk },
  { name: 'Risk judged high, admitted, no thoughts told and no trials: no route', given: { riskView: 'high', setting: 'inpatient', ...noTrials }, ...stepsFirst, ...risk, routes: { esketamine: { mdsi: 'not-met', trd: 'not-met' } } },
  { name: 'Risk judged imminent, at home', given: { riskView: 'imminent' }, ...stepsFirst, ...risk },
  { name: 'Risk judged low never lowers a plan with intent', given: { ...planAndIntent, riskView: 'low' }, ...stepsFirst, ...risk },
  { name: 'Risk judged moderate is not safety first', given: { riskView: 'moderate' }, ...supported },
]

const urgent: readonly WorkedCase[] = [
  { name: 'Symptoms of a hypertensive crisis', given: { hypertensiveCrisis: 'yes' }, ...stepsFirst, safety: ['medical-sign'], step: /medical/i, tells: [/911/] },
  { name: 'A new neurological deficit', given: { neurologicalDeficit: 'yes' }, ...stepsFirst, safety: ['medical-sign'], step: /medical/i },
  { name: 'Catatonia', given: { catatonia: 'yes' }, ...stepsFirst, safety: ['catatonia-or-intake'], tells: [/lorazepam/i], step: /ECT/ },
  { name: 'Catatonia, ECT declined', given: { catatonia: 'yes', ect: 'declined' }, ...withCare, safety: ['catatonia-or-intake'] },
  { name: 'Catatonia, ECT not available', given: { catatonia: 'yes', ect: 'not-available' }, ...withCare, safety: ['catatonia-or-intake'] },
  { name: 'Catatonia, ECT has failed', given: { catatonia: 'yes', ect: 'adequate', ectResponse: 'none' }, ...withCare, safety: ['catatonia-or-intake'] },
  { name: 'Catatonia, ECT helped before', given: { catatonia: 'yes', ect: 'adequate', ectResponse: 'good' }, ...stepsFirst, safety: ['catatonia-or-intake'] },
  { name: 'Refuses food or fluids', given: { refusesIntake: 'yes' }, ...stepsFirst, safety: ['catatonia-or-intake'], step: /ECT/ },
  { name: 'Refuses food or fluids, ECT not suitable', given: { refusesIntake: 'yes', ect: 'not-suitable' }, ...withCare, safety: ['catatonia-or-intake'] },
  { name: 'Delirium', given: { delirium: 'yes' }, ...notSupported, safety: ['intoxication-or-delirium'], tiers: { esketamine: 'trial-exclusion', racemic: 'trial-exclusion' } },
  { name: 'Intoxication now', given: { intoxication: 'yes' }, ...stepsFirst, safety: ['intoxication-or-delirium'], tells: [/clear/i] },
  { name: 'Psychotic agitation now', given: { psychoticAgitation: 'yes' }, ...notSupported, safety: ['agitation-or-mania'] },
  { name: 'Chest pain together with plan and intent, admitted', given: { ...planAndIntent, setting: 'inpatient', chestPain: 'yes' }, ...stepsFirst, safety: ['suicidal-risk', 'medical-sign'] },
  { name: 'Chest pain, ideation not asked: the stop stands and the question stays', given: { chestPain: 'yes', ideation: 'not-asked' }, ...stepsFirst, safety: ['medical-sign'], asksFirst: 'ideation' },
]

export const suicidality: readonly WorkedCase[] = [...thoughts, ...acuteUse, ...behavior, ...judged, ...urgent]
