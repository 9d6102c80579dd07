import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** Pressure inside the skull rises with blood pressure. */
export const raisedIntracranialPressure = rule({
  id: 'organs/raised-intracranial-pressure',
  title: 'Raised intracranial pressure, active',
  when: yes('raisedIntracranialPressure'),
  effect: { esketamine: ['not-supported', 'label-contraindication'], racemic: ['not-supported', 'convention'] },
  says: 'EU and UK documents make it a contraindication of esketamine in general words; the US list leaves it out. The ketamine label warns of rising pressure in the skull.',
  instead: 'Neurology comes first; once the pressure is settled, the question can be asked again.',
  because: ['esk-contraindications', 'rac-fda-anaesthetic', 'rac-exclusion-lists'],
  examples: [
    { given: { raisedIntracranialPressure: 'yes' }, holds: 'yes', esketamine: 'not-supported', racemic: 'not-supported', racemicApart: 'not-supported' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { raisedIntracranialPressure: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
  ],
})
