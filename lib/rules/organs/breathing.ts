import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** Sleep apnea, COPD or another disease limiting breathing adds to what sedation does. */
export const breathingLimited = rule({
  id: 'organs/breathing-limited',
  title: 'Sleep apnea, COPD or another disease limiting breathing',
  when: is('respiratory', 'limiting'),
  effect: { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'label-warning'] },
  says: 'Both labels warn of slowed breathing; for esketamine it is in the boxed warning, beside sedation. EU information lists COPD and sleep apnea with obesity among its cautions.',
  because: ['esk-boxed-warning', 'esk-respiratory-depression', 'esk-eu-differences', 'rac-fda-anaesthetic'],
  examples: [
    { given: { respiratory: 'limiting' }, holds: 'yes', esketamine: 'discuss-with-care', racemic: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { respiratory: 'controlled-asthma' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { respiratory: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})

/** Controlled asthma is said and changes no verdict. */
export const controlledAsthma = rule({
  id: 'organs/controlled-asthma',
  title: 'Controlled asthma',
  when: is('respiratory', 'controlled-asthma'),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'It holds nothing up by itself. Both labels warn of slowed breathing, which is watched in everyone after a dose.',
  because: ['esk-boxed-warning', 'esk-2h-monitoring', 'rac-fda-anaesthetic'],
  examples: [
    { given: { respiratory: 'controlled-asthma' }, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: { respiratory: 'limiting' }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { respiratory: 'not-known' }, holds: 'unknown' },
  ],
})
