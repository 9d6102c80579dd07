import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'
import { any } from '../../logic/expression'

/** A treatable cause of low mood or poor response is treated before failed trials are counted. */
export const untreatedMedicalCause = rule({
  id: 'organs/untreated-medical-cause',
  title: 'A treatable medical cause, not treated yet',
  when: any(yes('thyroid'), yes('anemia'), yes('sleepApnea'), yes('medicineInduced'), yes('otherCause')),
  effect: { esketamine: ['other-steps-first', 'guideline'], racemic: ['other-steps-first', 'guideline'] },
  says: 'CANMAT takes a poor response as a reason to check for other illness. Until it is treated, the resistance count is provisional.',
  step: 'Treat the medical cause, then rate the depression again',
  instead: 'Treatment of the depression goes on meanwhile.',
  because: ['trd-canmat-definition'],
  examples: [
    { given: { thyroid: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { anemia: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { sleepApnea: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { medicineInduced: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { otherCause: 'yes' }, holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { anemia: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})
