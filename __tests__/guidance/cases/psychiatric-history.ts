import type { Answers } from '@/lib/clinical/answers'
import type { Score } from '@/lib/clinical/instruments'
import { cannotTell, notSupported, stepsFirst, supported, withCare, type WorkedCase } from './worked-case'

const bipolar = { problem: 'bipolar', mania: 'past', moodStabilizer: 'yes', lithium: 'yes', specialistOversight: 'yes', bipolarTreatments: 2 } as const satisfies Answers
const outside = { esketamine: 'not-supported' } as const
/** The label asks for major depression; with bipolar depression an antidepressant switch is never named. */
const noSwitch = [/switch (the |to another )?(antidepressant|class)/i]

const bipolarDepression: readonly WorkedCase[] = [
  { name: 'Bipolar depression without a mood stabilizer', given: { ...bipolar, moodStabilizer: 'no', lithium: 'no' }, ...outside, racemic: 'other-steps-first', finds: { 'psychiatric/bipolar-treatments-first': /bipolar/i }, neverTells: noSwitch },
  { name: 'Bipolar depression without specialist oversight', given: { ...bipolar, specialistOversight: 'no' }, ...outside, racemic: 'other-steps-first', neverTells: noSwitch },
  { name: 'Bipolar depression after one adequate bipolar treatment', given: { ...bipolar, bipolarTreatments: 1 }, ...outside, racemic: 'other-steps-first', neverTells: noSwitch },
  { name: 'Bipolar depression, mood stabilizer not known', given: { ...bipolar, moodStabilizer: 'not-known', lithium: 'no' }, ...outside, racemic: 'cannot-tell', asks: ['moodStabilizer'] },
  { name: 'Bipolar depression on lithium, mood stabilizers not asked about', given: { ...bipolar, moodStabilizer: undefined }, ...outside, racemic: 'discuss-with-care' },
  { name: 'Bipolar depression, oversight not asked', given: { ...bipolar, specialistOversight: undefined }, ...outside, racemic: 'cannot-tell', asks: ['specialistOversight'] },
  { name: 'Bipolar depression, treatments not known', given: { ...bipolar, bipolarTreatments: 'not-known' }, ...outside, racemic: 'cannot-tell', asks: ['bipolarTreatments'] },
  { name: 'Bipolar depression with no antidepressant trial: the count does not apply', given: { ...bipolar, trials: [] }, ...outside, racemic: 'discuss-with-care', finds: { 'psychiatric/bipolar-switch-risk': /mania|switch/i } },
  { name: 'Bipolar depression, mania now', given: { ...bipolar, mania: 'current' }, ...notSupported, safety: ['agitation-or-mania'] },
  { name: 'Bipolar grounds not asked in major depression change nothing', given: { moodStabilizer: undefined, specialistOversight: undefined, bipolarTreatments: undefined }, ...supported, asksNot: ['moodStabilizer', 'specialistOversight', 'bipolarTreatments'] },
]

const problem: readonly WorkedCase[] = [
  { name: 'A single episode of major depression', given: { problem: 'mdd-single' }, ...supported },
  { name: 'In remission', given: { problem: 'mdd-remission' }, ...notSupported, tells: [/relapse/i] },
  { name: 'Persistent depressive disorder alone', given: { problem: 'persistent' }, ...notSupported },
  { name: 'Bereavement', given: { problem: 'bereavement' }, ...notSupported, finds: { 'psychiatric/bereavement': /support/i }, tiers: { racemic: 'convention' } },
  { name: 'PTSD alone', given: { problem: 'ptsd-only' }, ...notSupported, finds: { 'psychiatric/ptsd-alone': /trauma-focused/i } },
  { name: 'Personality disorder alone', given: { problem: 'personality-only' }, ...notSupported, finds: { 'psychiatric/personality-disorder-alone': /psychotherapy/i } },
  { name: 'Depression induced by a substance', given: { problem: 'substance-induced' }, ...notSupported, finds: { 'psychiatric/substance-or-medicine-induced': /treat/i } },
  { name: 'Another primary problem', given: { problem: 'other' }, ...notSupported },
  { name: 'Primary problem not settled', given: { problem: 'not-settled' }, ...cannotTell, asksFirst: 'problem' },
  { name: 'Psychotic depression', given: { problem: 'psychotic', psychosis: 'current' }, ...notSupported, tells: [/ECT/, /antipsychotic/i] },
  { name: 'Psychosis now', given: { psychosis: 'current' }, ...notSupported, tiers: { esketamine: 'trial-exclusion', racemic: 'trial-exclusion' } },
  { name: 'Psychosis in the past', given: { psychosis: 'past' }, ...withCare, finds: { 'psychiatric/past-psychosis': /psychosis|psychotic|dissociat/i } },
  { name: 'Psychosis not known', given: { psychosis: 'not-known' }, ...cannotTell, asksFirst: 'psychosis' },
  { name: 'Schizophrenia spectrum disorder', given: { schizophreniaSpectrum: 'yes' }, ...notSupported, tiers: { esketamine: 'trial-exclusion', racemic: 'trial-exclusion' } },
  { name: 'Mania brought on by ketamine before', given: { broughtOnByKetamine: 'yes' }, ...notSupported, tells: [/bipolar/i], tiers: { esketamine: 'convention', racemic: 'convention' } },
  { name: 'Past hypomania explained by a medicine', given: { mania: 'past-explained' }, ...supported, contradictions: 0 },
  { name: 'Personality disorder beside the depression', given: { personalityDisorder: 'yes' }, ...supported, finds: { 'psychiatric/personality-disorder-beside': /both|treat/i } },
  { name: 'PTSD beside the depression', given: { ptsd: 'yes' }, ...supported, finds: { 'psychiatric/ptsd-beside': /both|treat/i } },
]

const phq = (total: number, date = '2026-11-25'): Score => ({ instrument: 'phq-9', total, item9: 0, date })
const scale = (instrument: Score['instrument'], total: number): Score => ({ instrument, total, date: '2026-11-25' })
const read = (...scores: readonly Score[]): Answers => ({ severityView: 'not-formed', scores })
const entry = { finds: { 'indication/below-trial-entry': /trial/i } } as const satisfies Partial<WorkedCase>
const atEntry = { findsNot: ['indication/below-trial-entry'] } as const satisfies Partial<WorkedCase>

const severity: readonly WorkedCase[] = [
  { name: 'Judged mild, PHQ-9 of 7', given: { severityView: 'mild', scores: [phq(7)] }, ...stepsFirst, finds: { 'indication/mild-severity': /mild/i }, step: /symptom|reassess|severity/i },
  { name: 'Judged mild, no scale', given: { severityView: 'mild', scores: [] }, ...stepsFirst },
  { name: 'Judged mild, PHQ-9 of 19: they disagree', given: { severityView: 'mild' }, ...withCare, finds: { 'indication/view-and-scale-disagree': /mild|disagree/i } },
  { name: 'Judged severe, PHQ-9 of 7: they disagree', given: { scores: [phq(7)] }, ...withCare, finds: { 'indication/view-and-scale-disagree': /mild|disagree/i } },
  { name: 'No view, PHQ-9 of 9', given: read(phq(9)), ...stepsFirst },
  { name: 'No view, PHQ-9 of 10', given: read(phq(10)), ...supported, ...entry },
  { name: 'No view, PHQ-9 of 14', given: read(phq(14)), ...supported, ...entry },
  { name: 'No view, PHQ-9 of 15', given: read(phq(15)), ...supported, ...atEntry },
  { name: 'No view, MADRS of 19', given: read(scale('madrs', 19)), ...stepsFirst },
  { name: 'No view, MADRS of 20', given: read(scale('madrs', 20)), ...supported, ...entry },
  { name: 'No view, MADRS of 27', given: read(scale('madrs', 27)), ...supported, ...entry },
  { name: 'No view, MADRS of 28', given: read(scale('madrs', 28)), ...supported, ...atEntry },
  { name: 'No view, HAM-D17 of 13', given: read(scale('ham-d-17', 13)), ...stepsFirst },
  { name: 'No view, HAM-D17 of 14', given: read(scale('ham-d-17', 14)), ...supported },
  { name: 'No view, QIDS-SR16 of 10', given: read(scale('qids-sr16', 10)), ...stepsFirst },
  { name: 'No view, QIDS-SR16 of 11', given: read(scale('qids-sr16', 11)), ...supported },
  { name: 'No view, MADRS of 19 beside a PHQ-9 of 22: the clinician-rated scale decides', given: read(phq(22), scale('madrs', 19)), ...stepsFirst },
  { name: 'No view, MADRS of 30 beside a PHQ-9 of 8: the clinician-rated scale decides', given: read(phq(8), scale('madrs', 30)), ...supported },
  { name: 'No view and no scale', given: { severityView: 'not-formed', scores: [] }, ...cannotTell, asksFirst: 'severity' },
  { name: 'No view, a score four weeks old counts', given: read(phq(19, '2026-10-28')), ...supported, stale: [] },
  { name: 'No view, a score older than four weeks is asked again', given: read(phq(19, '2026-10-27')), ...cannotTell, asksFirst: 'severity', stale: ['scores.0.date'] },
  { name: 'No view, a PHQ-9 of 28 is refused', given: read({ instrument: 'phq-9', total: 28, date: '2026-11-25' }), ...cannotTell, asksFirst: 'severity', refused: { 'scores.0.total': /27/ } },
]

const before: readonly WorkedCase[] = [
  { name: 'Esketamine helped before', given: { priorEsketamine: 'response' }, ...supported, finds: { 'psychiatric/esketamine-helped': /help|respon|favor/i } },
  { name: 'Esketamine without benefit in this episode', given: { priorEsketamine: 'no-benefit-this-episode' }, ...outside, racemic: 'discuss-with-care', cites: ['esk-evaluate-week4'], tiers: { esketamine: 'convention' } },
  { name: 'Esketamine without benefit in an earlier episode', given: { priorEsketamine: 'no-benefit-earlier' }, ...withCare },
  { name: 'Infusions without benefit in this episode', given: { priorInfusion: 'no-benefit-this-episode' }, esketamine: 'discuss-with-care', racemic: 'other-steps-first' },
  { name: 'Infusions helped before', given: { priorInfusion: 'response' }, ...supported },
  { name: 'Earlier esketamine not known', given: { priorEsketamine: 'not-known' }, ...cannotTell, racemic: 'discuss-with-care', asks: ['priorEsketamine'] },
  { name: 'A hypertensive crisis after ketamine before', given: { harmCrisis: 'yes' }, ...stepsFirst, step: /review/i },
  { name: 'Apnea after ketamine before', given: { harmApnea: 'yes' }, ...stepsFirst, step: /review/i },
  { name: 'Cystitis from ketamine before', given: { harmCystitis: 'yes' }, ...stepsFirst, step: /review/i },
  { name: 'Misuse of prescribed ketamine before', given: { harmMisuse: 'yes' }, ...stepsFirst, step: /review/i },
  { name: 'ECT without response before', given: { ect: 'adequate', ectResponse: 'none' }, ...supported, finds: { 'psychiatric/ect-without-response': /ECT/ } },
]

const consent: readonly WorkedCase[] = [
  { name: 'Capacity with support', given: { capacity: 'supported' }, ...withCare },
  { name: 'No capacity, no lawful consent by another', given: { capacity: 'lacks', lawfulConsent: 'no' }, ...notSupported, tiers: { esketamine: 'trial-exclusion', racemic: 'trial-exclusion' } },
  { name: 'No capacity, lawful consent not asked', given: { capacity: 'lacks', lawfulConsent: undefined }, ...cannotTell, asks: ['lawfulConsent'] },
  { name: 'Capacity not known', given: { capacity: 'not-known' }, ...cannotTell, asks: ['capacity'] },
  { name: 'Mild cognitive impairment', given: { cognition: 'mild' }, ...withCare },
  { name: 'Cognitive impairment, cause not settled', given: { cognition: 'not-settled' }, ...withCare },
  { name: 'Moderate or severe dementia', given: { cognition: 'dementia' }, ...notSupported, tiers: { esketamine: 'trial-exclusion', racemic: 'trial-exclusion' } },
]

export const psychiatricHistory: readonly WorkedCase[] = [...bipolarDepression, ...problem, ...severity, ...before, ...consent]
