import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** Racemic ketamine has no approved use in depression, whoever the person is. */
export const racemicOffLabel = rule({
  id: 'always/racemic-off-label',
  title: 'Off-label use of racemic ketamine',
  when: all(),
  effect: { racemic: ['with-care', 'convention'] },
  says: 'Racemic ketamine is approved for anesthesia alone, so any use in depression is off-label. No racemic product had been approved for depression by mid-2026. Consent names that status and the limits of the evidence.',
  occasion: 'every-verdict',
  because: ['rac-fda-anaesthetic', 'rac-unlicensed-pipeline', 'rac-consensus-2017', 'article-p32', 'article-p33'],
  examples: [{ name: 'two adequate trials, all else clear', given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
