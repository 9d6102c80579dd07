import { rule } from '../../clinical/rule'
import { is, yes } from '../../clinical/words'

/** Mania or hypomania now is treated before any depression can be judged. */
export const maniaNow = rule({
  id: 'psychiatric/mania-now',
  title: 'Mania or hypomania now',
  when: is('mania', 'current'),
  effect: { esketamine: ['not-supported', 'trial-exclusion'], racemic: ['not-supported', 'trial-exclusion'] },
  says: 'Esketamine trials left out bipolar disorder. The infusion trial against ECT took in only people with few or no manic symptoms.',
  instead: 'Treatment of the mania, then a fresh look at mood.',
  because: ['trd-transform-eligibility', 'elekt-d-eligibility', 'rac-exclusion-lists'],
  examples: [
    { given: { mania: 'current' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { name: 'an earlier episode that a medicine explains', given: { mania: 'past-explained' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no' },
    { given: { mania: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Mania or psychosis brought on by either drug may come back with the next dose. */
export const broughtOnByKetamine = rule({
  id: 'psychiatric/brought-on-by-ketamine',
  title: 'Mania or psychosis brought on by ketamine or esketamine before',
  when: yes('broughtOnByKetamine'),
  effect: { esketamine: ['not-supported', 'convention'], racemic: ['not-supported', 'convention'] },
  says: 'The reaction may come back, with the other drug too: esketamine is one half of ketamine. It also raises the question of bipolar illness.',
  instead: 'A bipolar work-up, with an account from someone who knows the person well.',
  because: ['h-bipolar', 'esk-psychosis-caution', 'trd-canmat-definition'],
  examples: [
    {
      name: 'mania after an infusion',
      given: { broughtOnByKetamine: 'yes', mania: 'past-explained' },
      holds: 'yes',
      esketamine: 'not-supported',
      racemicApart: 'not-supported',
    },
    { name: 'mania explained by something else', given: { broughtOnByKetamine: 'no', mania: 'past-explained' }, holds: 'no', esketamine: 'discuss' },
    { given: { broughtOnByKetamine: 'not-known', mania: 'past-explained' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})
