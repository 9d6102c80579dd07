import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

const reviewFirst = { esketamine: ['other-steps-first', 'convention'], racemic: ['other-steps-first', 'convention'] } as const
const held = { holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' } as const
const without = { name: 'An unfinished course without harm', given: { priorEsketamine: 'incomplete' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' } as const

/** A hypertensive crisis after either drug may come again with the next dose. */
export const hypertensiveCrisisBefore = rule({
  id: 'psychiatric/hypertensive-crisis-before',
  title: 'Hypertensive crisis after ketamine or esketamine before',
  when: yes('harmCrisis'),
  effect: reviewFirst,
  says: 'Either drug raises blood pressure. With esketamine a large rise can follow any dose, even where earlier ones went well.',
  step: 'Seek a specialist review of blood pressure, heart and vessels',
  instead: 'Another next step, such as augmentation, psychotherapy or TMS.',
  because: ['esk-bp-rates', 'rac-fda-anaesthetic', 'article-p50'],
  examples: [
    { given: { priorEsketamine: 'incomplete', harmCrisis: 'yes' }, ...held },
    without,
    { given: { priorEsketamine: 'incomplete', harmCrisis: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Apnea or slowed breathing after either drug may come again with the next dose. */
export const apneaBefore = rule({
  id: 'psychiatric/apnea-before',
  title: 'Apnea or slowed breathing after ketamine or esketamine before',
  when: yes('harmApnea'),
  effect: reviewFirst,
  says: 'The labels of both drugs warn of slowed breathing, and for esketamine of rare arrest.',
  step: 'Seek a specialist review of breathing, sleep apnea and sedating medicines',
  instead: 'Another next step, such as augmentation, psychotherapy or TMS.',
  because: ['esk-respiratory-depression', 'esk-boxed-warning', 'rac-fda-anaesthetic'],
  examples: [
    { given: { priorEsketamine: 'incomplete', harmApnea: 'yes' }, ...held },
    without,
    { given: { priorEsketamine: 'incomplete', harmApnea: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Cystitis from either drug is bladder damage that more doses may deepen. */
export const cystitisBefore = rule({
  id: 'psychiatric/cystitis-before',
  title: 'Cystitis from ketamine or esketamine before',
  when: yes('harmCystitis'),
  effect: reviewFirst,
  says: 'Bladder damage is known from long-term use of ketamine. Esketamine trials showed more urinary symptoms, with no confirmed interstitial cystitis.',
  step: 'Seek a urology review of the bladder',
  instead: 'Another next step, such as augmentation, psychotherapy, ECT or TMS.',
  because: ['esk-cystitis', 'rac-bladder-liver', 'article-p55'],
  examples: [
    { given: { priorEsketamine: 'incomplete', harmCystitis: 'yes' }, ...held },
    without,
    { given: { priorEsketamine: 'incomplete', harmCystitis: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Misuse of a course given in care warns of misuse of the next. */
export const misuseBefore = rule({
  id: 'psychiatric/misuse-before',
  title: 'Misuse of ketamine or esketamine given in care before',
  when: yes('harmMisuse'),
  effect: reviewFirst,
  says: 'Both drugs are controlled because they can be misused. The label asks to assess that risk before esketamine and throughout.',
  step: 'Seek an addiction specialist’s review',
  instead: 'Another next step, such as augmentation, psychotherapy, ECT or TMS.',
  because: ['esk-abuse-misuse', 'rac-fda-anaesthetic', 'article-p13'],
  examples: [
    { given: { priorEsketamine: 'incomplete', harmMisuse: 'yes' }, ...held },
    without,
    { given: { priorEsketamine: 'incomplete', harmMisuse: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})
