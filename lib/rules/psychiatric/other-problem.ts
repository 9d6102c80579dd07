import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

const outside = { esketamine: ['not-supported', 'outside-approval'], racemic: ['not-supported', 'convention'] } as const
const stopped = { holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' } as const
const depressed = { name: 'A major depressive episode', given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' } as const
const notSettled = { name: 'Diagnosis not settled', given: { problem: 'not-settled' }, holds: 'unknown', esketamine: 'cannot-tell' } as const

/** Long-standing low mood without a major depressive episode. */
export const persistentAlone = rule({
  id: 'psychiatric/persistent-depressive-disorder-alone',
  title: 'Persistent depressive disorder alone',
  when: is('problem', 'persistent'),
  effect: outside,
  says: 'This lies outside the approved uses of esketamine. A guideline on major depression places ketamine after several failed medicines.',
  instead: 'An antidepressant and psychotherapy, with a search for a major depressive episode on top of it.',
  because: ['esk-indication-trd', 'esk-indication-mdd-asib', 'guideline-vadod-mdd-2022', 'rac-fda-anaesthetic'],
  examples: [{ given: { problem: 'persistent' }, ...stopped }, depressed, notSettled],
})

/** Grief that is not a major depressive episode. */
export const bereavement = rule({
  id: 'psychiatric/bereavement',
  title: 'Bereavement',
  when: is('problem', 'bereavement'),
  effect: outside,
  says: 'This lies outside the approved uses of esketamine, and this project holds no trial of either drug for it.',
  instead: 'Support and review. If a major depressive episode comes on, it is treated as one.',
  because: ['esk-indication-trd', 'esk-indication-mdd-asib', 'rac-fda-anaesthetic'],
  examples: [{ given: { problem: 'bereavement' }, ...stopped }, depressed, notSettled],
})

/** PTSD without a major depressive episode. */
export const ptsdAlone = rule({
  id: 'psychiatric/ptsd-alone',
  title: 'PTSD alone',
  when: is('problem', 'ptsd-only'),
  effect: outside,
  says: 'This lies outside the approved uses of esketamine, and this project holds no trial of either drug for it.',
  instead: 'Trauma-focused psychotherapy, then a fresh look at mood.',
  because: ['esk-indication-trd', 'esk-indication-mdd-asib', 'rac-fda-anaesthetic'],
  examples: [{ given: { problem: 'ptsd-only' }, ...stopped }, depressed, notSettled],
})

/** A personality disorder without a major depressive episode. */
export const personalityDisorderAlone = rule({
  id: 'psychiatric/personality-disorder-alone',
  title: 'Personality disorder alone',
  when: is('problem', 'personality-only'),
  effect: outside,
  says: 'This lies outside the approved uses of esketamine, and its trials left out some personality disorders.',
  instead: 'Psychotherapy that has a clear structure, then a fresh look at mood.',
  because: ['esk-indication-trd', 'esk-indication-mdd-asib', 'trd-transform-eligibility', 'rac-fda-anaesthetic'],
  examples: [{ given: { problem: 'personality-only' }, ...stopped }, depressed, notSettled],
})

/** Depression that a substance or medicine explains. */
export const substanceInduced = rule({
  id: 'psychiatric/substance-or-medicine-induced',
  title: 'Depression induced by a substance or medicine',
  when: is('problem', 'substance-induced'),
  effect: outside,
  says: 'Mood may lift once the cause is gone, so its own course comes to light first. This lies outside the approved uses of esketamine.',
  instead: 'Treat or withdraw the cause, then rate the depression again.',
  because: ['esk-indication-trd', 'esk-indication-mdd-asib', 'rac-fda-anaesthetic', 'trd-canmat-definition'],
  examples: [{ given: { problem: 'substance-induced' }, ...stopped }, depressed, notSettled],
})

/** Any other main problem that is not a depressive episode. */
export const otherProblem = rule({
  id: 'psychiatric/other-primary-problem',
  title: 'A primary problem other than a depressive episode',
  when: is('problem', 'other'),
  effect: outside,
  says: 'This lies outside the approved uses of esketamine. For ketamine infusion, all psychiatric use is off-label and the guidelines on record concern depression.',
  instead: 'Treat the main problem by its own guideline. Take a fresh look if a depressive episode comes on.',
  because: ['esk-indication-trd', 'esk-indication-mdd-asib', 'rac-fda-anaesthetic', 'guideline-vadod-mdd-2022'],
  examples: [{ given: { problem: 'other' }, ...stopped }, depressed, notSettled],
})
