import { pressureHigh, pressureRaised } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'
import { all, not } from '../../logic/expression'

/** A raised pressure weighs on the session of that day, not on the question of discussing. */
export const pressureRaisedToday = rule({
  id: 'vascular/pressure-raised',
  title: 'Blood pressure above 140 or 90',
  when: all(pressureRaised, not(pressureHigh)),
  effect: { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'convention'] },
  says: 'The esketamine label asks to weigh, and perhaps delay, that session; infusion raises pressure too. Whether to discuss either is unchanged.',
  because: ['esk-bp-before-dose', 'h-hypertension', 'rac-fda-anaesthetic'],
  examples: [
    {
      name: 'BP 152/94',
      given: { bloodPressure: { systolic: 152, diastolic: 94, date: '2026-11-25' } },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { bloodPressure: { systolic: 140, diastolic: 90, date: '2026-11-25' } }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { name: 'high enough for control first', given: { bloodPressure: { systolic: 164, diastolic: 84, date: '2026-11-25' } }, holds: 'no', esketamine: 'other-steps-first' },
    { name: 'only the upper value was noted', given: { bloodPressure: { systolic: 152, diastolic: 'not-known', date: '2026-11-25' } }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})

/** Hypertension under control is said, and asks for nothing more than the usual readings. */
export const controlledHypertension = rule({
  id: 'vascular/controlled-hypertension',
  title: 'Controlled hypertension',
  when: all(is('hypertension', 'controlled'), not(pressureRaised)),
  effect: { esketamine: ['say', 'label-warning'], racemic: ['say', 'convention'] },
  says: 'The reading stands at or below 140/90, so it holds nothing up. For esketamine it is taken again before each session.',
  because: ['esk-bp-before-dose', 'h-hypertension'],
  examples: [
    { given: { hypertension: 'controlled' }, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { hypertension: 'uncontrolled' }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { hypertension: 'controlled', bloodPressure: { systolic: 152, diastolic: 94, date: '2026-11-25' } }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: { hypertension: 'not-known' }, holds: 'unknown' },
  ],
})
