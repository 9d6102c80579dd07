import { all } from '../../logic/expression'
import { countDependsOnTable, depressionWithoutPsychosis, oneAndAugmentation, oneAndFurther, oneAndPartial, resistant, trdMet, twoPartial } from '../../clinical/concepts'
import { not } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

const row = { taken: 'most-days', stopped: 'no-benefit', response: 'none', episode: 'this' } as const
const sertraline = { ...row, drug: 'sertraline', doseMg: 150, weeks: 10 } as const
const venlafaxine = { ...row, drug: 'venlafaxine', doseMg: 225, weeks: 8 } as const
const fluoxetine = { ...row, drug: 'fluoxetine', doseMg: 40, weeks: 8 } as const
const mirtazapine = { ...row, drug: 'mirtazapine', doseMg: 15, weeks: 8 } as const
const notDepression = { problem: 'bereavement' } as const

/** Sources give different minimum doses; the count is 2 by one table and less by the other. */
export const countByDoseTable = rule({
  id: 'indication/count-depends-on-dose-table',
  title: 'The count depends on the dose table',
  when: all(depressionWithoutPsychosis, countDependsOnTable),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'The count is 2 by the trial form’s minimum doses, and lower by the guideline’s usual ranges. So it is arguable.',
  because: ['atrq-min-doses', 'canmat-dose-ranges', 'adequacy-duration-conflict'],
  examples: [
    {
      name: 'Mirtazapine 15 mg for 8 weeks and fluoxetine 40 mg for 8 weeks',
      given: { trials: [mirtazapine, fluoxetine] },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: {}, holds: 'no', esketamine: 'discuss' },
    { given: { trials: [mirtazapine, fluoxetine], ...notDepression }, holds: 'no' },
  ],
})

/** One adequate trial, and one more that some sources would count. */
export const oneAdequateAndOneFurther = rule({
  id: 'indication/one-adequate-and-one-further',
  title: 'One adequate trial, and one that some sources would count',
  when: all(depressionWithoutPsychosis, oneAndFurther),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'The second is adequate only in an earlier episode, at 4 weeks, or by the other dose table. Sources differ, so it is arguable.',
  because: ['adequacy-duration-conflict', 'elekt-d-eligibility', 'trd-transform-eligibility'],
  examples: [
    {
      name: 'Venlafaxine for 4 weeks only',
      given: { trials: [sertraline, { ...venlafaxine, weeks: 4 }] },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { name: 'Venlafaxine in an earlier episode', given: { trials: [sertraline, { ...venlafaxine, episode: 'earlier' }] }, holds: 'yes', esketamine: 'discuss-with-care' },
    { given: { trials: [sertraline, { ...venlafaxine, weeks: 3 }] }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { trials: [sertraline, { ...venlafaxine, weeks: 4 }], ...notDepression }, holds: 'no' },
  ],
})

/** One adequate trial, and one adequate trial that helped a little. */
export const oneAdequateAndOnePartial = rule({
  id: 'indication/one-adequate-and-one-partial',
  title: 'One adequate trial, and one with a partial response',
  when: all(depressionWithoutPsychosis, oneAndPartial),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'The trials counted an improvement of at most 25% as failure; 26 to 49% is partial. It is arguable.',
  because: ['trd-nonresponse-threshold', 'trd-transform-eligibility'],
  examples: [
    {
      given: { trials: [sertraline, { ...venlafaxine, response: 'partial' }] },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: {}, holds: 'no', esketamine: 'discuss' },
    { given: { trials: [sertraline, { ...venlafaxine, response: 'partial' }], ...notDepression }, holds: 'no' },
  ],
})

export const twoPartialResponses = rule({
  id: 'indication/two-partial-responses',
  title: 'Two adequate trials with a partial response',
  when: all(depressionWithoutPsychosis, twoPartial),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'Both were long enough at a sufficient dose, and each helped by 26 to 49%. It is arguable.',
  because: ['trd-nonresponse-threshold', 'trd-transform-eligibility'],
  examples: [
    {
      given: { trials: [{ ...sertraline, response: 'partial' }, { ...venlafaxine, response: 'partial' }] },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { trials: [{ ...sertraline, response: 'partial' }] }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { trials: [{ ...sertraline, response: 'partial' }, { ...venlafaxine, response: 'partial' }], ...notDepression }, holds: 'no' },
  ],
})

/** Trials of infusions counted augmentation; those of esketamine did not. */
export const oneAdequateAndAugmentation = rule({
  id: 'indication/one-adequate-and-augmentation',
  title: 'One adequate trial and one adequate augmentation',
  when: all(depressionWithoutPsychosis, oneAndAugmentation),
  effect: { racemic: ['with-care', 'convention'] },
  says: 'ELEKT-D counted augmentation as a trial; the esketamine definition counts antidepressants. For infusion it is arguable.',
  because: ['elekt-d-eligibility', 'trd-definition-label-trials'],
  examples: [
    {
      given: { trials: [sertraline, { ...row, drug: 'aripiprazole', doseMg: 10, weeks: 8 }] },
      holds: 'yes',
      esketamine: 'other-steps-first',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { trials: [sertraline] }, holds: 'no', racemic: 'other-steps-first' },
    { given: { trials: [sertraline, { ...row, drug: 'aripiprazole', doseMg: 10, weeks: 8 }], ...notDepression }, holds: 'no' },
  ],
})

/** The count stands at 6 weeks and falls below 2 where a payer asks for 8. */
export const metOnlyAtSixWeeks = rule({
  id: 'indication/met-only-at-six-weeks',
  title: 'Below 2 trials where 8 weeks are asked for',
  when: all(trdMet, is('belowTwoAtEightWeeks', 'yes')),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'The bar stays met at 6 weeks; some payers ask for 8 weeks, and would count fewer than 2.',
  because: ['adequacy-duration-conflict'],
  examples: [
    {
      name: 'Venlafaxine for 7 weeks',
      given: { trials: [sertraline, { ...venlafaxine, weeks: 7 }] },
      holds: 'yes',
      esketamine: 'discuss',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss',
    },
    { given: {}, holds: 'no' },
    { given: { trials: [sertraline, { ...venlafaxine, weeks: 7 }], ...notDepression }, holds: 'no' },
  ],
})

/** Stopped early for side effects: shown beside the count. */
export const intoleranceBeside = rule({
  id: 'indication/intolerance',
  title: 'A trial stopped early for side effects',
  when: all(not(resistant), is('intolerance', 'yes')),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'Intolerance is shown beside the count and not in it; some insurers accept it.',
  because: ['adequacy-min-vs-usual', 'payer-common-pattern'],
  examples: [
    {
      name: 'Sertraline stopped on day 10 for nausea',
      given: { trials: [{ ...sertraline, weeks: 1.4, stopped: 'side-effects' }, venlafaxine] },
      holds: 'yes',
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
    },
    {
      given: { trials: [{ ...sertraline, weeks: 1.4, stopped: 'side-effects' }, venlafaxine, { ...fluoxetine, weeks: 4 }] },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { trials: [venlafaxine] }, holds: 'no' },
    { given: { trials: [sertraline, venlafaxine, { ...fluoxetine, weeks: 1, stopped: 'side-effects' }] }, holds: 'no', esketamine: 'discuss' },
  ],
})
