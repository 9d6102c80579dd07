import { rule } from '../../clinical/rule'
import { is, yes } from '../../clinical/words'
import { any } from '../../logic/expression'

/** Heart or brain vessel disease that is older, compensated or controlled: a reason for care and for an opinion. */
export const otherHeartOrBrainDisease = rule({
  id: 'vascular/other-heart-or-brain-disease',
  title: 'Other disease of the heart or of vessels, also in the brain',
  when: any(
    is('myocardialInfarction', 'older'),
    is('revascularization', 'older'),
    is('stroke', 'older'),
    is('transientIschemicAttack', 'older'),
    is('heartFailure', 'compensated'),
    is('arrhythmia', 'controlled'),
    yes('otherHeart'),
  ),
  effect: { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'convention'] },
  says: 'Pressure peaks about 40 minutes after esketamine and stays up for about 4 hours; infusion raises it too. A cardiology or neurology opinion is worth having. What the label says of such disease itself is not confirmed here.',
  because: ['esk-bp-after-dose', 'esk-cv-caution', 'rac-fda-anaesthetic', 'rac-uk-swiss-contraindications'],
  examples: [
    { given: { myocardialInfarction: 'older' }, holds: 'yes', esketamine: 'discuss-with-care', racemic: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { revascularization: 'older' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { stroke: 'older' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { transientIschemicAttack: 'older' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { heartFailure: 'compensated' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { arrhythmia: 'controlled' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { name: 'heart transplant', given: { otherHeart: 'yes' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { myocardialInfarction: 'within-12-months' }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { revascularization: 'within-6-weeks' }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { stroke: 'within-12-months' }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { transientIschemicAttack: 'within-6-weeks' }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { heartFailure: 'decompensated' }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { arrhythmia: 'uncontrolled' }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { otherHeart: 'not-known' }, holds: 'unknown' },
  ],
})
