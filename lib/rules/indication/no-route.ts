import { all } from '../../logic/expression'
import { noRouteForEsketamine, noRouteForInfusion } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

const failed = { taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this', weeks: 10 } as const
const sertraline = { ...failed, drug: 'sertraline', doseMg: 150 } as const
const short = { ...failed, drug: 'escitalopram', doseMg: 10, weeks: 3 } as const
const holding = { ...failed, drug: 'escitalopram', doseMg: 10, response: 'good-and-holding', stopped: 'ongoing' } as const
const acute = { ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient' } as const
const first = { esketamine: 'other-steps-first', racemic: 'other-steps-first' } as const

const steps = {
  tried: 'Optimize the dose, complete 6 weeks and check how it is taken; then switch class, add psychotherapy or augment',
  untried: 'Start first-line care: an antidepressant at a sufficient dose for 6 weeks, or psychotherapy with evidence behind it',
  holds: 'Continue and optimize what works',
} as const

const esketamine = { esketamine: ['other-steps-first', 'guideline'] } as const
const racemic = { racemic: ['other-steps-first', 'guideline'] } as const
const forEsketamine = ['stage-of-treatment-before-esketamine', 'canmat-adjuncts', 'trd-definition-label-trials', 'article-p58', 'article-p61'] as const
const forInfusion = ['rac-consensus-2017', 'guideline-canmat-2023', 'guideline-vadod-mdd-2022', 'vadod-suicide-2024-ketamine', 'stage-of-treatment-before-esketamine', 'article-p67'] as const

/** Some treatment was tried, and it falls short of both approved uses. */
export const noRouteEsketamine = rule({
  id: 'indication/no-route-esketamine',
  title: 'Neither approved use of esketamine is met',
  when: all(noRouteForEsketamine, is('trialStage', 'tried')),
  effect: esketamine,
  says: 'That is short of 2 adequate trials in this episode. The acute use asks for intent, or behavior within 7 days.',
  step: steps.tried,
  because: forEsketamine,
  examples: [
    { name: 'One adequate trial and one of 3 weeks', given: { trials: [sertraline, short] }, holds: 'yes', ...first },
    { given: {}, holds: 'no', esketamine: 'discuss' },
    { given: { trials: [] }, holds: 'no', esketamine: 'other-steps-first' },
    { given: { trials: [sertraline, holding] }, holds: 'no', esketamine: 'other-steps-first' },
  ],
})

export const noRouteEsketamineUntried = rule({
  id: 'indication/no-route-esketamine-untried',
  title: 'No antidepressant trial yet, and no approved use of esketamine met',
  when: all(noRouteForEsketamine, is('trialStage', 'untried')),
  effect: esketamine,
  says: 'Neither drug is a first-line treatment, and better-known ones can be offered first.',
  step: steps.untried,
  because: forEsketamine,
  examples: [
    { given: { trials: [] }, holds: 'yes', ...first },
    { given: { trials: [sertraline] }, holds: 'no' },
    { given: { trials: [], ...acute }, holds: 'no', esketamine: 'discuss-with-care' },
  ],
})

export const noRouteEsketamineHolding = rule({
  id: 'indication/no-route-esketamine-response-holds',
  title: 'A response that holds, and no approved use of esketamine met',
  when: all(noRouteForEsketamine, is('trialStage', 'response-holds')),
  effect: esketamine,
  says: 'A response of 50% or more that still holds is no failure.',
  step: steps.holds,
  because: forEsketamine,
  examples: [
    { given: { trials: [sertraline, holding] }, holds: 'yes', ...first },
    { given: { trials: [sertraline] }, holds: 'no' },
    { given: { trials: [holding], ...acute }, holds: 'no', esketamine: 'discuss-with-care' },
  ],
})

/** Some treatment was tried, and it falls short of the bar for infusions. */
export const noRouteInfusion = rule({
  id: 'indication/no-route-infusion',
  title: 'The bar for infusion is not met',
  when: all(noRouteForInfusion, is('trialStage', 'tried')),
  effect: racemic,
  says: 'The source article names suicidal thoughts as enough. One guideline weakly supports infusion for them, read second hand; two ask for earlier steps.',
  step: steps.tried,
  because: forInfusion,
  examples: [
    { given: { trials: [sertraline, short] }, holds: 'yes', ...first, racemicApart: 'other-steps-first' },
    { given: {}, holds: 'no', racemicApart: 'discuss' },
    { given: { trials: [] }, holds: 'no', racemicApart: 'other-steps-first' },
  ],
})

export const noRouteInfusionUntried = rule({
  id: 'indication/no-route-infusion-untried',
  title: 'No antidepressant trial yet, and the bar for infusion is not met',
  when: all(noRouteForInfusion, is('trialStage', 'untried')),
  effect: racemic,
  says: 'Neither drug is a first-line treatment, and better-known ones can be offered first.',
  step: steps.untried,
  because: forInfusion,
  examples: [
    { given: { trials: [] }, holds: 'yes', ...first, racemicApart: 'other-steps-first' },
    { given: { trials: [sertraline] }, holds: 'no' },
    { given: { trials: [], ...acute }, holds: 'no', racemicApart: 'discuss-with-care' },
  ],
})

export const noRouteInfusionHolding = rule({
  id: 'indication/no-route-infusion-response-holds',
  title: 'A response that holds, and the bar for infusion is not met',
  when: all(noRouteForInfusion, is('trialStage', 'response-holds')),
  effect: racemic,
  says: 'A response of 50% or more that still holds is no failure.',
  step: steps.holds,
  because: forInfusion,
  examples: [
    { given: { trials: [sertraline, holding] }, holds: 'yes', ...first, racemicApart: 'other-steps-first' },
    { given: { trials: [sertraline] }, holds: 'no' },
    { given: { trials: [holding], ...acute }, holds: 'no', racemicApart: 'discuss-with-care' },
  ],
})

/** Enough failed, and yet something holds: it is said. */
export const responseHoldsBeside = rule({
  id: 'indication/response-holds-beside',
  title: 'A response that still holds, beside failed trials',
  when: all(is('trialStage', 'response-holds'), is('problem', 'mdd-single', 'mdd-recurrent')),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'A response that still holds is no failure. What works is continued and optimized; what is left to treat is asked.',
  because: ['stage-of-treatment-before-esketamine', 'trd-nonresponse-threshold'],
  examples: [
    {
      given: { trials: [sertraline, { ...sertraline, drug: 'venlafaxine', doseMg: 225 }, holding] },
      holds: 'yes',
      esketamine: 'discuss',
      racemicApart: 'discuss',
    },
    { given: { problem: 'mdd-single', trials: [sertraline, holding] }, holds: 'yes' },
    { given: { trials: [sertraline, holding], problem: 'bereavement' }, holds: 'no' },
    { given: {}, holds: 'no' },
  ],
})
