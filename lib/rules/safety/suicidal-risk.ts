import { all, any, not } from '../../logic/expression'
import { activeWithoutPlan, acuteRisk, acuteSetting, anyThoughts, intentOrPlan } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { is, yes } from '../../clinical/words'

/** Intent in the past month is the highest level of the usual screen; a plan alone is read as one here. */
export const thoughtsWithIntentOrPlan = rule({
  id: 'safety/intent-or-plan',
  title: 'Suicidal intent or plan in the past month',
  when: intentOrPlan,
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  leads: 'suicidal-risk',
  says: 'Safety leads: assessment, a safety plan and the level of care come before any talk of either drug.',
  because: ['cssrs-high-risk-rule', 'imminent-risk-actions', 'esk-limit-not-suicide-prevention'],
  examples: [
    {
      name: 'Plan and intent, admitted',
      given: { ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient', riskView: 'moderate' },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { ideation: 'passive' }, holds: 'no' },
    { given: { ideation: 'not-asked' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
  ],
})

/** Suicidal behavior within 3 months is the highest level of the usual screen, with or without thoughts now. */
export const recentBehavior = rule({
  id: 'safety/recent-behavior',
  title: 'Suicidal behavior in the past 3 months',
  when: is('recentBehavior', 'three-months', 'month', 'week'),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  leads: 'suicidal-risk',
  says: 'Behavior in the past 3 months puts safety first, also when there are no such thoughts now.',
  because: ['cssrs-high-risk-rule', 'esk-limit-not-suicide-prevention'],
  examples: [
    {
      name: 'Attempt 80 days ago, no thoughts now',
      given: { behavior: 'attempt', behaviorWhen: 'three-months', behaviorDate: '2026-09-06' },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { ideation: 'passive', behavior: 'preparatory', behaviorWhen: 'month' }, holds: 'yes', esketamine: 'discuss-with-care' },
    { given: { ideation: 'passive', behavior: 'attempt', behaviorWhen: 'week' }, holds: 'yes', esketamine: 'discuss-with-care' },
    { name: 'Attempt five years ago only', given: { behavior: 'attempt', behaviorDate: '2021-11-25', behaviorWhen: 'earlier' }, holds: 'no', esketamine: 'discuss', racemic: 'discuss-with-care' },
    { given: { behavior: 'attempt' }, holds: 'unknown' },
  ],
})

/** The clinician can raise the response, never lower it. */
export const riskJudgedHigh = rule({
  id: 'safety/risk-judged-high',
  title: 'Risk judged high or imminent',
  when: is('riskView', 'high', 'imminent'),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  leads: 'suicidal-risk',
  says: 'No screen outweighs clinical concern, so your judgment puts safety first.',
  because: ['cssrs-not-predictive-alone', 'imminent-risk-actions'],
  examples: [
    {
      given: { riskView: 'high', setting: 'inpatient' },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { riskView: 'imminent', assessmentDone: 'yes' }, holds: 'yes', esketamine: 'discuss-with-care' },
    { given: { riskView: 'moderate' }, holds: 'no', esketamine: 'discuss' },
    { given: { riskView: 'not-formed' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})

/** The esketamine trials in acute suicidality were done in hospital; an assessment there comes first. */
export const assessmentFirst = rule({
  id: 'safety/assessment-first',
  title: 'Emergency or inpatient assessment not yet done',
  when: all(acuteRisk, not(acuteSetting), not(yes('assessmentDone'))),
  effect: { esketamine: ['other-steps-first', 'convention'], racemic: ['other-steps-first', 'convention'] },
  says: 'The trials in acute suicidality treated people in hospital, and neither drug replaces admission where it is warranted.',
  step: 'Set up an emergency or inpatient assessment, or record the one that was done',
  because: ['trial-aspire-pooled', 'esk-limit-not-suicide-prevention', 'imminent-risk-actions'],
  examples: [
    {
      name: 'Plan and intent today, at home, nothing done yet',
      given: { ideation: 'plan-intent', ideationRecency: 'today', setting: 'outpatient' },
      holds: 'yes',
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      racemicApart: 'other-steps-first',
    },
    { given: { ideation: 'plan-intent', ideationRecency: 'today', setting: 'emergency' }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: { ideation: 'plan-intent', ideationRecency: 'today', assessmentDone: 'yes' }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: { ideation: 'active' }, holds: 'no', esketamine: 'discuss-with-care' },
  ],
})

/** Active thoughts without intent: a structured assessment today, and a caution on both options. */
export const activeThoughtsToday = rule({
  id: 'safety/active-thoughts',
  title: 'Active suicidal thoughts without plan or intent',
  when: activeWithoutPlan,
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'A structured assessment belongs to today, with a safety plan, before the talk turns to treatment.',
  because: ['cssrs-screener-levels', 'esk-limit-not-suicide-prevention'],
  examples: [
    { given: { ideation: 'active' }, holds: 'yes', esketamine: 'discuss-with-care', racemic: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { ideation: 'passive' }, holds: 'no', esketamine: 'discuss' },
  ],
})

/** Passive thoughts, or behavior long ago: assessment and monitoring, not an emergency by itself. */
export const passiveOrEarlier = rule({
  id: 'safety/passive-or-earlier',
  title: 'Passive thoughts, or suicidal behavior more than 3 months ago',
  when: any(is('ideation', 'passive'), is('recentBehavior', 'earlier')),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'A structured assessment, a safety plan and monitoring belong to the visit.',
  because: ['cssrs-screener-levels'],
  examples: [
    { given: { ideation: 'passive' }, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { name: 'Attempt five years ago only', given: { behavior: 'attempt', behaviorWhen: 'earlier' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no' },
  ],
})

/** Said on every screen while there are suicidal thoughts. */
export const notSuicidePrevention = rule({
  id: 'safety/not-suicide-prevention',
  title: 'Neither drug is shown to prevent suicide',
  when: anyThoughts,
  effect: { esketamine: ['say', 'label-warning'], racemic: ['say', 'convention'] },
  says: 'Neither drug is shown to prevent suicide, and neither replaces hospital care when that is warranted.',
  because: ['esk-limit-not-suicide-prevention', 'ketamine-si-evidence-short'],
  examples: [
    { given: { ideation: 'passive' }, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: {}, holds: 'no' },
  ],
})
