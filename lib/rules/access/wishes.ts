import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** A person who declines esketamine is asked why, and heard. */
export const declinesEsketamine = rule({
  id: 'access/declines-esketamine',
  title: 'Declines esketamine',
  when: yes('declinesEsketamine'),
  effect: { esketamine: ['other-steps-first', 'convention'] },
  says: 'This is the person’s own choice, not a clinical refusal. No direct trial of adequate size separates the two drugs.',
  step: 'Hear what speaks against esketamine for this person, and go through the other options',
  instead: 'The other options stand as they are, and a change of mind opens this one again.',
  because: ['h-tolerability-choice'],
  examples: [
    { given: { declinesEsketamine: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { declinesEsketamine: 'not-known' }, holds: 'unknown', esketamine: 'discuss' },
  ],
})

/** A person who declines ketamine infusion is asked why, and heard. */
export const declinesInfusion = rule({
  id: 'access/declines-infusion',
  title: 'Declines ketamine infusion',
  when: yes('declinesInfusion'),
  effect: { racemic: ['other-steps-first', 'convention'] },
  says: 'This is the person’s own choice, not a clinical refusal. No direct trial of adequate size separates the two drugs.',
  step: 'Hear what speaks against an infusion for this person, and go through the other options',
  instead: 'The other options stand as they are, and a change of mind opens this one again.',
  because: ['h-tolerability-choice'],
  examples: [
    { given: { declinesInfusion: 'yes' }, holds: 'yes', esketamine: 'discuss', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { declinesInfusion: 'not-known' }, holds: 'unknown', racemic: 'discuss-with-care', racemicApart: 'discuss' },
  ],
})

/** A wish for ketamine at home is answered with what the regulator and the label say of it. */
export const wantsHomeUse = rule({
  id: 'access/wants-home-use',
  title: 'Wants ketamine for home use',
  when: yes('wantsHomeUse'),
  effect: { esketamine: ['say', 'label-warning'], racemic: ['say', 'convention'] },
  says: 'The FDA warned in October 2023 that compounded ketamine, also for home use, is neither approved nor evaluated. Esketamine is taken only under observation in a certified setting.',
  instead: 'What makes home attractive, such as travel, time or cost, can be taken up with either option.',
  because: ['rac-fda-compounded-2023', 'esk-supervised-only', 'esk-rems-outpatient', 'rac-oral-home-discouraged', 'article-p10-2'],
  examples: [
    { name: 'wants lozenges at home', given: { wantsHomeUse: 'yes' }, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { wantsHomeUse: 'not-known' }, holds: 'unknown', esketamine: 'discuss', racemicApart: 'discuss' },
  ],
})
