import { all, not } from '../../logic/expression'
import { bipolarGround } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

const prepared = { problem: 'bipolar', mania: 'past', moodStabilizer: 'yes', lithium: 'yes', specialistOversight: 'yes', bipolarTreatments: 2 } as const

/** Bipolar depression lies outside both approved uses of esketamine. */
export const bipolarOutsideApproval = rule({
  id: 'psychiatric/bipolar-outside-approval',
  title: 'Bipolar depression: outside the approved uses of esketamine',
  when: is('problem', 'bipolar'),
  effect: { esketamine: ['not-supported', 'outside-approval'] },
  says: 'This lies outside the approved uses of esketamine, and its main trials left bipolar disorder out.',
  instead: 'A bipolar service, and the treatments made for bipolar depression.',
  because: ['esk-indication-trd', 'esk-indication-mdd-asib', 'h-bipolar', 'trd-transform-eligibility'],
  examples: [
    { name: 'On lithium, specialist, 2 treatments failed', given: prepared, holds: 'yes', esketamine: 'not-supported', racemicApart: 'discuss-with-care' },
    { given: {}, holds: 'no', esketamine: 'discuss' },
    { given: { problem: 'not-settled' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** With its ground laid, an infusion for bipolar depression can be raised, the switch risk named. */
export const bipolarSwitchRisk = rule({
  id: 'psychiatric/bipolar-switch-risk',
  title: 'Bipolar depression: risk of a switch into mania',
  when: all(is('problem', 'bipolar'), bipolarGround),
  effect: { racemic: ['with-care', 'convention'] },
  says: 'The evidence is very weak. In one clinic series of 45 people, 28.9% had hypomanic or manic symptoms during maintenance. Which drug they had is not confirmed here.',
  because: ['h-bipolar', 'rac-exclusion-lists'],
  examples: [
    { given: prepared, holds: 'yes', esketamine: 'not-supported', racemicApart: 'discuss-with-care' },
    { name: 'The same ground, depression not bipolar', given: { ...prepared, problem: 'mdd-recurrent', mania: 'never' }, holds: 'no', racemicApart: 'discuss' },
    { name: 'No specialist oversight', given: { ...prepared, specialistOversight: 'no' }, holds: 'no' },
    { name: 'Number of treatments not known', given: { ...prepared, bipolarTreatments: 'not-known' }, holds: 'unknown', racemic: 'cannot-tell' },
  ],
})

/** Without that ground, treatments for bipolar depression come first. */
export const bipolarTreatmentsFirst = rule({
  id: 'psychiatric/bipolar-treatments-first',
  title: 'Bipolar depression: bipolar treatments first',
  when: all(is('problem', 'bipolar'), not(bipolarGround)),
  effect: { racemic: ['other-steps-first', 'convention'] },
  says: 'Infusions here are off-label and left to specialists, under a mood stabilizer, because of the risk of a switch.',
  step: 'Try at least 2 adequate bipolar treatments, with a mood stabilizer. A specialist watches over it',
  instead: 'A bipolar service, and treatments for bipolar depression rather than a switch of antidepressant.',
  because: ['h-bipolar', 'rac-fda-anaesthetic'],
  examples: [
    { name: 'One bipolar treatment tried', given: { ...prepared, bipolarTreatments: 1 }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'other-steps-first' },
    { name: 'No mood stabilizer', given: { ...prepared, moodStabilizer: 'no', lithium: 'no' }, holds: 'yes', racemicApart: 'other-steps-first' },
    { given: prepared, holds: 'no', racemicApart: 'discuss-with-care' },
    { name: 'Depression not bipolar', given: {}, holds: 'no', racemicApart: 'discuss' },
    { name: 'Number of treatments not known', given: { ...prepared, bipolarTreatments: 'not-known' }, holds: 'unknown', racemic: 'cannot-tell' },
  ],
})
