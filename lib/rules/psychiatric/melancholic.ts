import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** Melancholic features bring ECT to mind. */
export const melancholicFeatures = rule({
  id: 'psychiatric/melancholic-features',
  title: 'Melancholic features',
  when: yes('melancholic'),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'ECT belongs in the talk: response to it is about 65-75% in acute severe depression. This project holds no comparison in this form.',
  instead: 'ECT, above all where the depression is severe.',
  because: ['ect-response-rate'],
  examples: [
    { given: { melancholic: 'yes' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no' },
    { given: { melancholic: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})
