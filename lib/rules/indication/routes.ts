import { all, any, not } from '../../logic/expression'
import { infusionAcute, infusionArguable, mdsiArguable, mdsiMet, trdMet } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

const oneTrial = { drug: 'sertraline', doseMg: 150, weeks: 10, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' } as const
const short = { drug: 'escitalopram', doseMg: 10, weeks: 3, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' } as const
const fourWeeks = { ...oneTrial, drug: 'venlafaxine', doseMg: 225, weeks: 4 } as const

/** The approved use in treatment-resistant depression, and the bar that guidelines set for infusions. */
export const resistantDepression = rule({
  id: 'indication/treatment-resistant',
  title: 'Treatment-resistant depression',
  when: trdMet,
  effect: { esketamine: ['say', 'guideline'], racemic: ['say', 'guideline'] },
  says: 'That meets the definition used in the esketamine trials. For infusions VA/DoD asks for several adequate trials, and CANMAT names them second line. The same count is used here.',
  because: ['trd-definition-label-trials', 'esk-indication-trd', 'article-p31', 'guideline-canmat-2023', 'guideline-vadod-mdd-2022'],
  examples: [
    { given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { name: 'One adequate trial and one of 3 weeks', given: { trials: [oneTrial, short] }, holds: 'no', esketamine: 'other-steps-first', racemic: 'other-steps-first' },
    { given: { trials: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
  ],
})

/** The approved use in major depression with acute suicidal thoughts or behavior; no count of trials is asked for. */
export const acuteSuicidalDepression = rule({
  id: 'indication/acute-suicidal-depression',
  title: 'Major depression with acute suicidal thoughts or behavior',
  when: mdsiMet,
  effect: { esketamine: ['say', 'guideline'] },
  says: 'That is the second approved use of esketamine, alongside an oral antidepressant. The label sets no number of days; 7 is a convention here.',
  because: ['esk-indication-mdd-asib', 'trial-aspire-1', 'article-p31', 'article-p67'],
  examples: [
    {
      name: 'No trials, plan and intent today, admitted, oral antidepressant started',
      given: { trials: [], ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient' },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { ideation: 'plan-intent', ideationRecency: 'month', setting: 'inpatient' }, holds: 'no', esketamine: 'discuss-with-care' },
  ],
})

/** A plan without intent, active thoughts, or older intent or behavior: the trials asked for intent and need of admission. */
export const acuteUseArguable = rule({
  id: 'indication/acute-use-arguable',
  title: 'Active suicidal thoughts short of what the trials took in',
  when: mdsiArguable,
  effect: { esketamine: ['with-care', 'trial-exclusion'] },
  says: 'The trials of this use took in people with active thoughts, intent and hospital care. So it is arguable here.',
  because: ['trial-aspire-1', 'esk-indication-mdd-asib'],
  examples: [
    {
      given: { trials: [], ideation: 'active-method', setting: 'outpatient' },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'other-steps-first',
    },
    { given: { ideation: 'passive' }, holds: 'no', esketamine: 'discuss' },
  ],
})

/** The acute use is approved together with an oral antidepressant; a refusal leaves the labeled combination. */
export const oralDeclinedInAcuteUse = rule({
  id: 'indication/oral-antidepressant-declined',
  title: 'Oral antidepressant declined in the acute use',
  when: all(any(mdsiMet, mdsiArguable), not(trdMet), is('oralAntidepressant', 'declines')),
  effect: { esketamine: ['with-care', 'label-warning'] },
  says: 'In the acute use the label pairs esketamine with an oral antidepressant, so this would be outside the labeled combination.',
  because: ['esk-indication-mdd-asib'],
  examples: [
    {
      given: { trials: [], ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient', oralAntidepressant: 'declines' },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'other-steps-first',
    },
    { given: { trials: [], ideation: 'plan', setting: 'inpatient', oralAntidepressant: 'declines' }, holds: 'yes', esketamine: 'discuss-with-care' },
    { given: { trials: [], ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient', oralAntidepressant: 'no' }, holds: 'no' },
    { given: { ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient', oralAntidepressant: 'declines' }, holds: 'no' },
    { given: { trials: [], oralAntidepressant: 'declines' }, holds: 'no', esketamine: 'other-steps-first' },
  ],
})

/** One infusion in acute suicidality treated in hospital: weak support, read second hand, and a trial against. */
export const infusionInAcuteSuicidality = rule({
  id: 'indication/infusion-in-acute-suicidality',
  title: 'Infusion for acute risk of suicide, treated in hospital',
  when: all(infusionAcute, not(any(trdMet, infusionArguable))),
  effect: { racemic: ['with-care', 'guideline'] },
  says: 'Support is weak: one guideline read second hand, and a trial of 80 people. A hospital trial saw more remission of suicidal thoughts (63.0 against 31.6%), not clearly in depressive disorder.',
  because: ['vadod-suicide-2024-ketamine', 'trial-grunebaum-2018', 'trial-abbar-2022', 'article-p67'],
  examples: [
    {
      given: { trials: [], ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient' },
      holds: 'yes',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
      esketamine: 'discuss-with-care',
    },
    { given: { ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient' }, holds: 'no' },
    { given: { trials: [oneTrial, fourWeeks], ideation: 'plan-intent', setting: 'inpatient' }, holds: 'no' },
    { given: { trials: [], ideation: 'plan-intent', setting: 'inpatient', oralAntidepressant: 'no' }, holds: 'no', racemic: 'other-steps-first' },
  ],
})
