import { all } from '../../logic/expression'
import { majorDepression } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** A personality disorder beside the depression is treated too; it is no reason to leave the depression untreated. */
export const personalityDisorderBeside = rule({
  id: 'psychiatric/personality-disorder-beside',
  title: 'Personality disorder beside major depression',
  when: all(majorDepression, yes('personalityDisorder')),
  effect: { esketamine: ['say', 'guideline'], racemic: ['say', 'guideline'] },
  says: 'Illness beside depression is looked for when treatment fails, and both are treated. Esketamine trials left out some personality disorders.',
  instead: 'Structured psychotherapy can run alongside any next step.',
  because: ['trd-canmat-definition', 'trd-transform-eligibility'],
  examples: [
    { given: { personalityDisorder: 'yes' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no' },
    { name: 'The personality disorder alone', given: { problem: 'personality-only', personalityDisorder: 'yes' }, holds: 'no' },
    { given: { personalityDisorder: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})

/** PTSD beside the depression is treated too; it is no reason to leave the depression untreated. */
export const ptsdBeside = rule({
  id: 'psychiatric/ptsd-beside',
  title: 'PTSD beside major depression',
  when: all(majorDepression, yes('ptsd')),
  effect: { esketamine: ['say', 'guideline'], racemic: ['say', 'guideline'] },
  says: 'Illness beside depression is looked for when treatment fails, and both are treated. By convention here, trauma-focused psychotherapy stays part of the care.',
  instead: 'Trauma-focused psychotherapy can run alongside any next step.',
  because: ['trd-canmat-definition'],
  examples: [
    { given: { ptsd: 'yes' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no' },
    { name: 'PTSD alone', given: { problem: 'ptsd-only', ptsd: 'yes' }, holds: 'no' },
    { given: { ptsd: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})
