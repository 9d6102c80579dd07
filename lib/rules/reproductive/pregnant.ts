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

/** Where pregnancy could begin, contraception belongs to the talk. */
export const contraception = rule({
  id: 'reproductive/contraception',
  title: 'Contraception during treatment',
  when: is('pregnancy', 'no'),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'Contraception belongs to the talk where pregnancy could begin. If it begins, treatment stops.',
  occasion: 'going-ahead',
  because: ['esk-pregnancy'],
  examples: [
    { given: { pregnancy: 'no' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { pregnancy: 'not-applicable' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { pregnancy: 'pregnant' }, holds: 'no', esketamine: 'not-supported' },
  ],
})
