import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** After an adequate course of ECT without response, response to any next step is less likely. */
export const ectWithoutResponse = rule({
  id: 'psychiatric/ect-without-response',
  title: 'ECT without response before',
  when: all(is('ect', 'adequate'), is('ectResponse', 'none')),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'Response is less likely: in STAR*D, remission fell with each step. This project holds no trial of either drug after ECT.',
  because: ['stard-steps'],
  examples: [
    { given: { ect: 'adequate', ectResponse: 'none' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { ect: 'adequate', ectResponse: 'partial' }, holds: 'no' },
    { name: 'Begun only', given: { ect: 'started', ectResponse: 'none' }, holds: 'no' },
    { given: { ect: 'adequate', ectResponse: 'not-known' }, holds: 'unknown', esketamine: 'discuss' },
  ],
})
