import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** The rules themselves are a reading of sources, not a tested instrument. */
export const logicNotValidated = rule({
  id: 'always/logic-not-validated',
  title: 'This logic is not validated on patients',
  when: all(),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'These rules are a synthesis of the sources shown and have not been validated on patients. What is drawn from the esketamine label comes from older copies; the current version could not be read.',
  occasion: 'every-verdict',
  because: ['esk-spl-current-version'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
