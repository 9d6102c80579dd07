import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** Positive, mixed and negative trials of repeated infusions, side by side. */
export const infusionTrialsDiffer = rule({
  id: 'always/infusion-trials-differ',
  title: 'Trials of repeated infusions differ',
  when: all(),
  effect: { racemic: ['say', 'convention'] },
  says: 'ELEKT-D (403 people, open label): 55.4% responded to ketamine and 41.2% to ECT. KetECT (186 people in hospital): 46% reached remission with ketamine and 63% with ECT. KARMA-Dep 2 (62 inpatients): 46.9% responded against 33.3% on midazolam, which was not significant.',
  occasion: 'going-ahead',
  because: ['trial-elekt-d', 'trial-ketect-2022', 'trial-karma-dep-2', 'article-p39'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
