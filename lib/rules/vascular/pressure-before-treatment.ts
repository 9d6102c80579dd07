import { pressureHigh } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'
import { any } from '../../logic/expression'

/** Pressure that is high, or hypertension judged uncontrolled, is brought under control before a drug that raises it. */
export const pressureHighOrUncontrolled = rule({
  id: 'vascular/pressure-high-or-uncontrolled',
  title: 'Blood pressure at or above 160 or 100, or uncontrolled hypertension',
  when: any(pressureHigh, is('hypertension', 'uncontrolled')),
  effect: { esketamine: ['other-steps-first', 'convention'], racemic: ['other-steps-first', 'convention'] },
  says: 'Both drugs raise blood pressure, so control comes first. 160 or 100 is a limit of this project; the esketamine label gives no upper cut-off.',
  step: 'Bring blood pressure under control and measure it again',
  instead: 'A controlled pressure on a new reading opens the question again.',
  because: ['h-hypertension', 'esk-bp-before-dose', 'rac-fda-anaesthetic', 'rac-exclusion-lists'],
  examples: [
    {
      given: { bloodPressure: { systolic: 164, diastolic: 84, date: '2026-11-25' } },
      holds: 'yes',
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      racemicApart: 'other-steps-first',
    },
    { given: { bloodPressure: { systolic: 138, diastolic: 102, date: '2026-11-25' } }, holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { name: 'judged uncontrolled, whatever the reading today', given: { hypertension: 'uncontrolled' }, holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { bloodPressure: { systolic: 159, diastolic: 99, date: '2026-11-25' } }, holds: 'no', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { hypertension: 'controlled' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { name: 'neither is known', given: { bloodPressure: 'not-known', hypertension: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
    { name: 'no hypertension, not measured', given: { bloodPressure: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care', racemic: 'discuss-with-care' },
  ],
})
