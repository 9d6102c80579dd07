import { all, any, not } from '../../logic/expression'
import { catatoniaOrNoIntake, ectClosed, urgentMedicalSign } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { is, yes } from '../../clinical/words'

/** A hypertensive crisis, chest pain or a new deficit is treated before anything else. */
export const medicalSign = rule({
  id: 'safety/medical-sign',
  title: 'Urgent medical sign now',
  when: urgentMedicalSign,
  effect: { esketamine: ['other-steps-first', 'convention'], racemic: ['other-steps-first', 'convention'] },
  leads: 'medical-sign',
  says: 'This needs emergency medical care now; no dose of either drug is in question until it is settled.',
  step: 'Get emergency medical care now. No dose of either drug until it is settled',
  because: ['esk-cv-caution', 'rac-fda-anaesthetic'],
  examples: [
    { name: 'Chest pain now', given: { chestPain: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: {}, holds: 'no' },
    { given: { chestPain: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})

/** Catatonia, or no food or fluids, endangers life in days; ECT is the treatment that works. */
export const ectFirst = rule({
  id: 'safety/ect-first',
  title: 'Catatonia, or refusal of food or fluids',
  when: all(catatoniaOrNoIntake, not(ectClosed)),
  effect: { esketamine: ['other-steps-first', 'guideline'], racemic: ['other-steps-first', 'guideline'] },
  leads: 'catatonia-or-intake',
  says: 'Life can be at risk, and ECT is the first choice there.',
  step: 'Medical assessment, a lorazepam trial for catatonia, and a talk about ECT',
  instead: 'Where ECT is declined, not available, not suitable or has failed, the options can be discussed with care.',
  because: ['ect-response-rate', 'stage-of-treatment-before-esketamine'],
  examples: [
    { given: { catatonia: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { refusesIntake: 'yes', ect: 'declined' }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: {}, holds: 'no', esketamine: 'discuss' },
  ],
})

/** When ECT is closed, the danger stays and is said. */
export const ectClosedFor = rule({
  id: 'safety/ect-closed',
  title: 'Catatonia, or refusal of food or fluids, with ECT not open',
  when: all(catatoniaOrNoIntake, ectClosed),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  leads: 'catatonia-or-intake',
  says: 'Medical assessment stays first; with ECT not open, either option can be weighed inside that care.',
  because: ['ect-response-rate', 'stage-of-treatment-before-esketamine'],
  examples: [
    {
      given: { catatonia: 'yes', ect: 'not-available' },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { catatonia: 'yes', ect: 'none' }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { ect: 'not-available' }, holds: 'no', esketamine: 'discuss' },
  ],
})

/** Delirium is a medical emergency that either drug can worsen. */
export const deliriumNow = rule({
  id: 'safety/delirium',
  title: 'Delirium now',
  when: yes('delirium'),
  effect: { esketamine: ['not-supported', 'trial-exclusion'], racemic: ['not-supported', 'trial-exclusion'] },
  leads: 'intoxication-or-delirium',
  says: 'Trials left delirium out, and either drug can deepen confusion.',
  instead: 'Medical assessment and treatment of the cause; the mood is judged again when the mind is clear.',
  because: ['h-cognitive'],
  examples: [
    { given: { delirium: 'yes' }, holds: 'yes', esketamine: 'not-supported', racemic: 'not-supported', racemicApart: 'not-supported' },
    { given: {}, holds: 'no', esketamine: 'discuss' },
  ],
})

/** Nothing can be judged or consented to while intoxicated. */
export const intoxicationNow = rule({
  id: 'safety/intoxication',
  title: 'Intoxication now',
  when: yes('intoxication'),
  effect: { esketamine: ['other-steps-first', 'convention'], racemic: ['other-steps-first', 'convention'] },
  leads: 'intoxication-or-delirium',
  says: 'Mood, risk and consent are judged again when the person is clear; sedatives add to the danger.',
  step: 'Medical assessment, and a fresh look when clear',
  because: ['h-sud', 'esk-abuse-misuse'],
  examples: [
    { given: { intoxication: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: {}, holds: 'no', esketamine: 'discuss' },
  ],
})

/** Psychotic agitation or mania needs treatment of its own; trials left it out. */
export const agitationOrManiaNow = rule({
  id: 'safety/agitation-or-mania',
  title: 'Psychotic agitation or mania now',
  when: any(yes('psychoticAgitation'), is('mania', 'current')),
  effect: { esketamine: ['not-supported', 'trial-exclusion'], racemic: ['not-supported', 'trial-exclusion'] },
  leads: 'agitation-or-mania',
  says: 'Trials left it out, and either drug can add to it.',
  instead: 'Treat the agitation or mania first, then look again at the depression.',
  because: ['esk-psychosis-caution', 'h-bipolar', 'rac-exclusion-lists'],
  examples: [
    { given: { psychoticAgitation: 'yes' }, holds: 'yes', esketamine: 'not-supported', racemic: 'not-supported', racemicApart: 'not-supported' },
    { given: { mania: 'current' }, holds: 'yes', esketamine: 'not-supported', racemic: 'not-supported' },
    { given: {}, holds: 'no', esketamine: 'discuss' },
  ],
})
