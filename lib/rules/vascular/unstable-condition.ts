import { rule } from '../../clinical/rule'
import { is, yes } from '../../clinical/words'
import { any } from '../../logic/expression'

/** An unstable heart, rhythm or brain circulation is treated first; a specialist's opinion alone does not lift this. */
export const unstableCondition = rule({
  id: 'vascular/unstable-condition',
  title: 'Unstable angina, heart failure or heart rhythm not under control, or hypertensive encephalopathy',
  when: any(yes('unstableAngina'), is('heartFailure', 'decompensated'), yes('hypertensiveEncephalopathy'), is('arrhythmia', 'uncontrolled')),
  effect: { esketamine: ['other-steps-first', 'trial-exclusion'], racemic: ['other-steps-first', 'trial-exclusion'] },
  says: 'Either drug raises pressure and pulse, and trials and clinics leave out what is not stable. An opinion on record does not lift this while it lasts.',
  step: 'Have a heart or brain specialist treat this until it is stable',
  instead: 'Once it is stable, the question can be asked again.',
  because: ['rac-exclusion-lists', 'esk-cv-caution', 'esk-bp-after-dose', 'esk-eu-differences', 'rac-fda-anaesthetic'],
  examples: [
    { given: { unstableAngina: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { heartFailure: 'decompensated' }, holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { hypertensiveEncephalopathy: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { arrhythmia: 'uncontrolled' }, holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { name: 'an opinion does not lift it', given: { unstableAngina: 'yes', specialistOpinion: 'yes' }, holds: 'yes', esketamine: 'other-steps-first' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { heartFailure: 'compensated' }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: { arrhythmia: 'controlled' }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: { unstableAngina: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
  ],
})
