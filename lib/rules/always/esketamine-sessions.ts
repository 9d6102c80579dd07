import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** Esketamine is taken under observation in a certified setting and nowhere else. */
export const certifiedSetting = rule({
  id: 'always/certified-setting',
  title: 'Certified setting, under observation',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'The person sprays each dose in a certified setting, under the direct observation of a healthcare provider. It is never handed out to take home. Outpatients are enrolled in the REMS program before the first dose.',
  occasion: 'going-ahead',
  because: ['esk-supervised-only', 'esk-rems-outpatient', 'esk-rems-inpatient'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** What is left out before a session. */
export const beforeSession = rule({
  id: 'always/before-a-session',
  title: 'No food for 2 hours before a session',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'Before a session: no food for at least 2 hours and no liquids for at least 30 minutes. A nasal steroid or decongestant is used at least 1 hour before, if at all.',
  occasion: 'going-ahead',
  because: ['esk-pre-dose-instructions'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** The pressure rises after every dose, so it is measured on both sides of it. */
export const pressureAroundDose = rule({
  id: 'always/pressure-around-dose',
  title: 'Blood pressure before and after each dose',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'Blood pressure is measured before each dose, about 40 minutes after it, and then as needed. The rise peaks near 40 minutes and lasts about 4 hours.',
  occasion: 'going-ahead',
  because: ['esk-bp-before-dose', 'esk-bp-after-dose'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** Nobody leaves a session early. */
export const twoHourObservation = rule({
  id: 'always/two-hour-observation',
  title: 'At least 2 hours of observation',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'Each dose is followed by at least 2 hours of observation, until the person is well enough to leave. Sedation, dissociation, breathing and blood pressure are watched.',
  occasion: 'going-ahead',
  because: ['esk-2h-monitoring'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** A dose day ends without driving. */
export const noDrivingAfterDose = rule({
  id: 'always/no-driving-after-dose',
  title: 'No driving until the next day',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'No driving and no machinery until the next day, after restful sleep. Someone else takes the person home.',
  occasion: 'going-ahead',
  because: ['esk-no-driving'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
