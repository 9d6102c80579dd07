import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** A bladder already troubled, where long use of ketamine is known to inflame it. */
export const bladderTrouble = rule({
  id: 'organs/bladder-trouble',
  title: 'Bladder symptoms or cystitis before',
  when: yes('bladder'),
  effect: { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'guideline'] },
  says: 'Long off-label or abusive ketamine use can inflame the bladder; esketamine trials saw more urinary symptoms, no confirmed interstitial cystitis. Symptoms are noted beforehand and asked about again.',
  because: ['esk-cystitis', 'rac-bladder-liver', 'article-p55'],
  examples: [
    { given: { bladder: 'yes' }, holds: 'yes', esketamine: 'discuss-with-care', racemic: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { bladder: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})
