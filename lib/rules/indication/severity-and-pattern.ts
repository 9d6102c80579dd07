import { all, any } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

const failed = { taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this', weeks: 8 } as const
const noView = 'not-formed' as const
const scored = { instrument: 'phq-9', item9: 0, date: '2026-11-25' } as const

/** Trials took in moderate to severe depression. */
export const mildNow = rule({
  id: 'indication/mild-severity',
  title: 'Mild severity now',
  when: any(all(is('severityView', 'mild'), is('scale', 'none', 'mild')), all(is('severityView', 'not-formed'), is('scale', 'mild'))),
  effect: { esketamine: ['other-steps-first', 'trial-exclusion'], racemic: ['other-steps-first', 'trial-exclusion'] },
  says: 'The trials took in moderate to severe depression, so what either drug adds here is not known.',
  step: 'Reassess the target symptoms and what they cost the person in daily life',
  because: ['madrs-bands-conflict', 'phq9-bands', 'qids-bands', 'elekt-d-eligibility', 'article-p61'],
  examples: [
    { given: { severityView: 'mild', scores: [] }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: { severityView: 'mild', scores: [{ ...scored, total: 8 }] }, holds: 'yes', esketamine: 'other-steps-first' },
    { given: { severityView: noView, scores: [{ ...scored, total: 9 }] }, holds: 'yes', esketamine: 'other-steps-first' },
    { given: { severityView: noView, scores: [{ ...scored, total: 10 }] }, holds: 'no', esketamine: 'discuss' },
    { given: { severityView: 'moderate', scores: [{ ...scored, total: 9 }] }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: { severityView: 'mild' }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: { severityView: 'severe', scores: [] }, holds: 'no', esketamine: 'discuss' },
  ],
})

/** The view and the scale disagree about "mild". */
export const viewAndScaleDisagree = rule({
  id: 'indication/view-and-scale-disagree',
  title: 'Your view and the scale disagree about "mild"',
  when: any(
    all(is('severityView', 'mild'), is('scale', 'below-trial-entry', 'at-trial-entry')),
    all(is('severityView', 'moderate', 'severe'), is('scale', 'mild')),
  ),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'One says mild and the other does not; what lies behind the difference belongs in the conversation.',
  because: ['phq9-bands', 'qids-bands', 'trd-transform-eligibility'],
  examples: [
    {
      given: { severityView: 'mild', scores: [{ ...scored, total: 19 }] },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { severityView: 'mild', scores: [{ ...scored, total: 12 }] }, holds: 'yes', esketamine: 'discuss-with-care' },
    { given: { severityView: 'severe', scores: [{ ...scored, total: 5 }] }, holds: 'yes', esketamine: 'discuss-with-care' },
    { given: { severityView: 'moderate', scores: [{ ...scored, total: 5 }] }, holds: 'yes', esketamine: 'discuss-with-care' },
    { given: { severityView: 'mild', scores: [{ ...scored, total: 5 }] }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { severityView: noView, scores: [{ ...scored, total: 5 }] }, holds: 'no' },
    { given: {}, holds: 'no', esketamine: 'discuss' },
  ],
})

/** Not mild, and yet below the totals at which the trials began. */
export const belowTrialEntryNow = rule({
  id: 'indication/below-trial-entry',
  title: 'Score below trial entry',
  when: is('scale', 'below-trial-entry'),
  effect: { esketamine: ['say', 'trial-exclusion'], racemic: ['say', 'convention'] },
  says: 'The score is not mild, and lower than in the esketamine trials, so the benefit to expect is less certain. ELEKT-D took in a MADRS above 20.',
  because: ['madrs-bands-conflict', 'phq9-bands', 'elekt-d-eligibility'],
  examples: [
    { given: { scores: [{ ...scored, total: 14 }] }, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: { scores: [{ ...scored, total: 15 }] }, holds: 'no', esketamine: 'discuss' },
  ],
})

/** The label does not ask for two classes; payers often do. */
export const oneClassOnly = rule({
  id: 'indication/failures-in-one-class',
  title: 'All failed trials in one class',
  when: is('failuresInOneClass', 'yes'),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'The approved use does not ask for two classes; payers often do. A change of class is one of the other options.',
  because: ['trd-definition-label-trials', 'payer-common-pattern'],
  examples: [
    {
      given: { trials: [{ ...failed, drug: 'sertraline', doseMg: 150 }, { ...failed, drug: 'escitalopram', doseMg: 20 }] },
      holds: 'yes',
      esketamine: 'discuss',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss',
    },
    { given: {}, holds: 'no', esketamine: 'discuss' },
  ],
})

/** Trials took in people with 2 to 5 failed antidepressants. */
export const manyFailures = rule({
  id: 'indication/more-than-five-failures',
  title: 'More than 5 failed trials',
  when: is('moreThanFiveFailures', 'yes'),
  effect: { esketamine: ['say', 'trial-exclusion'], racemic: ['say', 'convention'] },
  says: 'The short trials of esketamine took in people with 2 to 5 failed antidepressants, so this lies outside them.',
  because: ['trd-transform-eligibility'],
  examples: [
    {
      given: {
        trials: [
          { ...failed, drug: 'sertraline', doseMg: 150 },
          { ...failed, drug: 'venlafaxine', doseMg: 225 },
          { ...failed, drug: 'bupropion', doseMg: 300 },
          { ...failed, drug: 'mirtazapine', doseMg: 45 },
          { ...failed, drug: 'nortriptyline', doseMg: 100 },
          { ...failed, drug: 'vortioxetine', doseMg: 20 },
        ],
      },
      holds: 'yes',
      esketamine: 'discuss',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss',
    },
    { given: {}, holds: 'no', esketamine: 'discuss' },
  ],
})
