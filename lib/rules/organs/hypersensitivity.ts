import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** An allergy to either drug stands against both. */
export const hypersensitivity = rule({
  id: 'organs/hypersensitivity',
  title: 'Hypersensitivity to esketamine, ketamine or an excipient',
  when: yes('hypersensitivity'),
  effect: { esketamine: ['not-supported', 'label-contraindication'], racemic: ['not-supported', 'label-contraindication'] },
  says: 'It is a contraindication in the labels of both drugs.',
  instead: 'Esketamine is the S-form of ketamine, so neither replaces the other. Other treatments remain open.',
  because: ['esk-contraindications', 'rac-fda-anaesthetic'],
  examples: [
    { given: { hypersensitivity: 'yes' }, holds: 'yes', esketamine: 'not-supported', racemic: 'not-supported', racemicApart: 'not-supported' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { hypersensitivity: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
  ],
})
