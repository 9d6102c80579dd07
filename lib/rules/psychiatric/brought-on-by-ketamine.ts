import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** Mania or psychosis brought on by either drug may come back with the next dose. */
export const broughtOnByKetamine = rule({
  id: 'psychiatric/brought-on-by-ketamine',
  title: 'Mania or psychosis brought on by ketamine or esketamine before',
  when: yes('broughtOnByKetamine'),
  effect: { esketamine: ['not-supported', 'convention'], racemic: ['not-supported', 'convention'] },
  says: 'The reaction may come back, with the other drug too. It also raises the question of bipolar illness.',
  instead: 'A bipolar work-up, with an account from someone who knows the person well.',
  because: ['h-bipolar', 'esk-psychosis-caution', 'trd-canmat-definition'],
  examples: [
    {
      name: 'Mania after an infusion',
      given: { broughtOnByKetamine: 'yes', mania: 'past-explained' },
      holds: 'yes',
      esketamine: 'not-supported',
      racemicApart: 'not-supported',
    },
    { name: 'Mania explained by something else', given: { broughtOnByKetamine: 'no', mania: 'past-explained' }, holds: 'no', esketamine: 'discuss' },
    { given: { broughtOnByKetamine: 'not-known', mania: 'past-explained' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})
