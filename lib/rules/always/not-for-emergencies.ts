import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** An emergency has its own care, which neither drug replaces. */
export const notForEmergencies = rule({
  id: 'always/not-for-emergencies',
  title: 'Not for emergencies',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'], racemic: ['say', 'convention'] },
  says: 'Neither drug is for emergencies, and neither is shown to prevent suicide. Neither replaces hospital care when that is warranted. In a crisis in the US, call or text 988.',
  occasion: 'every-verdict',
  because: ['esk-limit-not-suicide-prevention', 'ketamine-si-evidence-short', 'imminent-risk-actions', 'crisis-988'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
