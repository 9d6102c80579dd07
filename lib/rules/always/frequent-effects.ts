import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** What people most often feel after a dose of esketamine. */
export const esketamineFrequentEffects = rule({
  id: 'always/esketamine-frequent-effects',
  title: 'Frequent effects of esketamine',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'Most frequent are dissociation, dizziness, nausea, sedation, vertigo, reduced sensation, anxiety, lethargy, raised blood pressure, vomiting and feeling drunk. By rating scales, 61 to 84% had dissociative or perceptual change and 48 to 61% sedation. Dizziness and dissociation are most frequent in week 1 and become less so with repeated sessions.',
  occasion: 'going-ahead',
  because: ['esk-common-ae', 'esk-dissociation-rate', 'esk-sedation-rate', 'esk-ae-decline', 'article-p7'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** What people most often feel during and after an infusion. */
export const infusionFrequentEffects = rule({
  id: 'always/infusion-frequent-effects',
  title: 'Frequent effects of infusions',
  when: all(),
  effect: { racemic: ['say', 'source-article'] },
  says: 'An infusion can bring a strange or floating feeling, dissociation, numbness, distorted vision, trouble speaking, nausea or vomiting. Headache, dizziness and a rise in blood pressure are also common. Harms of repeated and long-term use are under-reported and not known.',
  occasion: 'going-ahead',
  because: [
    'rac-safety-review-short',
    'article-p43',
    'article-p45',
    'article-p46',
    'article-p47',
    'article-p48',
    'article-p49',
    'article-p50',
    'article-p51',
  ],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
