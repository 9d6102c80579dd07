import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** Pregnancy: animal data on ketamine raise concern for the developing brain. */
export const pregnant = rule({
  id: 'reproductive/pregnant',
  title: 'Pregnancy',
  when: is('pregnancy', 'pregnant'),
  effect: { esketamine: ['not-supported', 'label-advises-against'], racemic: ['not-supported', 'trial-exclusion'] },
  says: 'The label advises against esketamine: animal data on ketamine raise concern for the developing brain. Infusion protocols leave pregnancy out.',
  instead: 'Ask perinatal psychiatry to weigh the treatments that can be used in pregnancy.',
  because: ['esk-pregnancy', 'h-pregnancy', 'elekt-d-eligibility'],
  examples: [
    { given: { pregnancy: 'pregnant' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { given: { pregnancy: 'no' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no' },
    { name: 'Possible, needs a test', given: { pregnancy: 'possible' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
  ],
})
