import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** Untreated narrow-angle glaucoma or raised eye pressure is seen by an ophthalmologist first. */
export const eyePressureUntreated = rule({
  id: 'organs/eye-pressure-untreated',
  title: 'Untreated narrow-angle glaucoma or raised eye pressure',
  when: is('eyePressure', 'untreated'),
  effect: { esketamine: ['other-steps-first', 'trial-exclusion'], racemic: ['other-steps-first', 'trial-exclusion'] },
  says: 'The ketamine label warns of rising pressure in the eye. Trials and clinics commonly leave out raised eye pressure.',
  step: 'Have an eye specialist look at this and treat the eye pressure',
  instead: 'Once it is treated, the question can be asked again.',
  because: ['rac-exclusion-lists', 'rac-fda-anaesthetic'],
  examples: [
    { given: { eyePressure: 'untreated' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { eyePressure: 'treated' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { eyePressure: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
  ],
})

/** Treated eye pressure is said where ketamine infusion is discussed, because its label warns of it. */
export const eyePressureTreated = rule({
  id: 'organs/eye-pressure-treated',
  title: 'Treated glaucoma or eye pressure',
  when: is('eyePressure', 'treated'),
  effect: { racemic: ['say', 'label-warning'] },
  says: 'The ketamine label warns of rising pressure in the eye. Whoever treats the eye can be told beforehand.',
  because: ['rac-fda-anaesthetic'],
  examples: [
    { given: { eyePressure: 'treated' }, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: { eyePressure: 'untreated' }, holds: 'no', esketamine: 'other-steps-first' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { eyePressure: 'not-known' }, holds: 'unknown' },
  ],
})
