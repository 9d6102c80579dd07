import { any } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

const withCare = { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'convention'] } as const
const careful = { holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' } as const
const clear = { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' } as const

/** A benzodiazepine deepens sedation and may blunt the effect; stopping it abruptly is dangerous. */
export const benzodiazepine = rule({
  id: 'medicines/benzodiazepine',
  title: 'Benzodiazepine',
  when: yes('benzodiazepine'),
  effect: withCare,
  says: 'It can deepen sedation, and in weak evidence high doses went with a poorer response to ketamine. It is never stopped abruptly.',
  instead: 'A review of dose and timing, with a slow taper where one is wanted.',
  because: ['esk-interaction-cns-depressants', 'h-benzo-attenuation', 'h-cns-depressants'],
  examples: [{ given: { benzodiazepine: 'yes' }, ...careful }, clear, { given: { benzodiazepine: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' }],
})

/** Other medicines that sedate or slow breathing add to what both drugs do. */
export const otherSedatingMedicine = rule({
  id: 'medicines/other-sedating-medicine',
  title: 'Z-drug, gabapentinoid, sedating antipsychotic or opioid',
  when: any(yes('zDrug'), yes('gabapentinoid'), yes('sedatingAntipsychotic'), yes('opioidMedicine')),
  effect: withCare,
  says: 'Sedation can deepen, and breathing slow, when this is added to either drug. Same-day use calls for caution and watching.',
  because: ['esk-interaction-cns-depressants', 'h-cns-depressants'],
  examples: [
    { given: { zDrug: 'yes' }, ...careful },
    { given: { gabapentinoid: 'yes' }, ...careful },
    { given: { sedatingAntipsychotic: 'yes' }, ...careful },
    { given: { opioidMedicine: 'yes' }, ...careful },
    clear,
    { given: { gabapentinoid: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})
