import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** Severe hepatic impairment, in which neither drug has been established. */
export const severeHepaticImpairment = rule({
  id: 'organs/severe-hepatic-impairment',
  title: 'Severe hepatic impairment: Child-Pugh C',
  when: is('liver', 'child-pugh-c'),
  effect: { esketamine: ['not-supported', 'label-advises-against'], racemic: ['not-supported', 'convention'] },
  says: 'Esketamine has not been studied here, and its label advises against it. The ketamine label warns of liver injury, and many protocols leave out severe disease.',
  instead: 'Hepatology comes first; other treatments are weighed with the liver in mind.',
  because: ['esk-hepatic', 'h-hepatic', 'rac-fda-anaesthetic'],
  examples: [
    { given: { liver: 'child-pugh-c' }, holds: 'yes', esketamine: 'not-supported', racemic: 'not-supported', racemicApart: 'not-supported' },
    { given: { liver: 'child-pugh-b' }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { name: 'disease recorded, class not known', given: { liver: 'class-not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
    { name: 'no disease recorded, liver not known', given: { liver: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})

/** Moderate hepatic impairment: a longer watch after a dose, and liver injury in the talk. */
export const moderateHepaticImpairment = rule({
  id: 'organs/moderate-hepatic-impairment',
  title: 'Moderate hepatic impairment: Child-Pugh B',
  when: is('liver', 'child-pugh-b'),
  effect: { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'convention'] },
  says: 'The esketamine label says that a longer observation may be needed. The ketamine label warns of liver injury.',
  because: ['esk-hepatic', 'h-hepatic', 'rac-fda-anaesthetic'],
  examples: [
    { given: { liver: 'child-pugh-b' }, holds: 'yes', esketamine: 'discuss-with-care', racemic: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { liver: 'child-pugh-a' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { liver: 'child-pugh-c' }, holds: 'no', esketamine: 'not-supported' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { liver: 'class-not-known' }, holds: 'unknown' },
  ],
})
