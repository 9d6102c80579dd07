import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { below, reaches } from '../../clinical/words'

/** Children and adolescents lie outside what either drug was established in. */
export const under18 = rule({
  id: 'age/under-18',
  title: 'Under 18 years',
  when: below('age', 18),
  effect: { esketamine: ['not-supported', 'label-advises-against'], racemic: ['not-supported', 'convention'] },
  says: 'Esketamine is not approved at this age: its effects are not established. The infusion trials against ECT took in adults only.',
  instead: 'A child and adolescent specialist.',
  because: ['esk-paediatric', 'h-age65plus', 'elekt-d-eligibility', 'trial-ketect-2022'],
  examples: [
    { given: { age: 17 }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { given: { age: 18 }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { age: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Young adults carry the class warning on suicidal thoughts and behavior. */
export const youngAdult = rule({
  id: 'age/18-to-24',
  title: '18 to 24 years',
  when: all(reaches('age', 18), below('age', 25)),
  effect: { esketamine: ['say', 'label-warning'], racemic: ['say', 'convention'] },
  says: 'With antidepressants as a class, about 5 more per 1,000 had suicidal thoughts or behavior at this age. Neither drug has figures of its own here.',
  instead: 'Close observation with any next step, above all early and when a dose changes.',
  because: ['esk-suicidality-young-adults'],
  examples: [
    { given: { age: 18 }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { age: 24 }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { age: 17 }, holds: 'no' },
    { given: { age: 25 }, holds: 'no' },
    { given: { age: 'not-known' }, holds: 'unknown' },
  ],
})

/** From 65 to 74 pressure rises more and the evidence of benefit is weak. */
export const age65To74 = rule({
  id: 'age/65-to-74',
  title: '65 to 74 years',
  when: all(reaches('age', 65), below('age', 75)),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'Blood pressure rises more from 65 on. The esketamine trial at 65 and over missed significance, with a hint of benefit before 75.',
  because: ['h-age65plus', 'trial-transform-3', 'esk-geriatric', 'esk-bp-rates'],
  examples: [
    { given: { age: 65 }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { age: 74 }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { age: 64 }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { age: 75 }, holds: 'no' },
    { given: { age: 'not-known' }, holds: 'unknown' },
  ],
})

/** From 75 the trial of esketamine in older people gave no signal of benefit. */
export const age75AndOver = rule({
  id: 'age/75-and-over',
  title: '75 years and over',
  when: reaches('age', 75),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'The esketamine trial in older people gave no signal of benefit from 75 on. Blood pressure also rises more.',
  because: ['trial-transform-3', 'esk-geriatric', 'h-age65plus', 'esk-bp-rates'],
  examples: [
    { given: { age: 75 }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { age: 78 }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { age: 74 }, holds: 'no' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { age: 'not-known' }, holds: 'unknown' },
  ],
})
