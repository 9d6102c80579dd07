import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

const said = { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] } as const
const open = { holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' } as const

/** Lamotrigine was expected to weaken the effect, and did not in the little evidence there is. */
export const lamotrigine = rule({
  id: 'medicines/lamotrigine',
  title: 'Lamotrigine',
  when: yes('lamotrigine'),
  effect: said,
  says: 'In a trial of 26 people it neither blocked nor enhanced the effect of ketamine. That is too few to rule out a difference.',
  because: ['h-lamotrigine'],
  examples: [{ given: { lamotrigine: 'yes' }, ...open }, { given: {}, holds: 'no' }, { given: { lamotrigine: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' }],
})

/** Lithium did not change response in the one series there is. */
export const lithium = rule({
  id: 'medicines/lithium',
  title: 'Lithium',
  when: yes('lithium'),
  effect: said,
  says: 'A series of subcutaneous ketamine found no effect of it on response. It can be continued, with its usual level checks.',
  because: ['h-lithium'],
  examples: [{ given: { lithium: 'yes' }, ...open }, { given: {}, holds: 'no' }, { given: { lithium: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' }],
})
