import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** Breastfeeding: esketamine passes into milk. */
export const breastfeeding = rule({
  id: 'reproductive/breastfeeding',
  title: 'Breastfeeding',
  when: yes('breastfeeding'),
  effect: { esketamine: ['with-care', 'label-advises-against'], racemic: ['with-care', 'trial-exclusion'] },
  says: 'The label does not advise it during esketamine, which passes into milk. The infusion trial against ECT left it out.',
  instead: 'Perinatal psychiatry can help to weigh feeding and treatment.',
  because: ['esk-lactation', 'h-pregnancy', 'elekt-d-eligibility'],
  examples: [
    { given: { pregnancy: 'no', breastfeeding: 'yes' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { pregnancy: 'no' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { pregnancy: 'no', breastfeeding: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})
