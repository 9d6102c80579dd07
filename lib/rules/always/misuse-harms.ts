import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** Both drugs are controlled because they can be misused. */
export const controlledSubstances = rule({
  id: 'always/controlled-substances',
  title: 'Both drugs can be misused',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'], racemic: ['say', 'source-article'] },
  says: 'Both drugs are in schedule III and can be misused. For esketamine the label asks that this risk be weighed before treatment and watched throughout.',
  occasion: 'going-ahead',
  because: ['esk-abuse-misuse', 'esk-schedule-ciii', 'rac-fda-anaesthetic', 'article-p13'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** What misuse does to body and mind. */
export const misuseHarms = rule({
  id: 'always/misuse-harms',
  title: 'Harms of misuse',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'], racemic: ['say', 'source-article'] },
  says: 'Unsupervised ketamine use can depress breathing and end in loss of consciousness or death. Misuse brings tolerance and hallucinations, and long-term use can damage the bladder. Abdominal pain and harm to kidneys and liver are described too, in detail not confirmed here.',
  occasion: 'going-ahead',
  because: [
    'esk-abuse-misuse',
    'esk-respiratory-depression',
    'esk-cystitis',
    'rac-fda-compounded-2023',
    'rac-fda-anaesthetic',
    'rac-bladder-liver',
    'article-p11',
    'article-p12',
    'article-p54',
    'article-p55',
    'article-p56',
    'article-p57',
  ],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
