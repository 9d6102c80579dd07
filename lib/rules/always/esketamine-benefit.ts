import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** How many more get well on esketamine than on another addition. */
export const benefitOverQuetiapine = rule({
  id: 'always/benefit-over-quetiapine',
  title: 'Benefit beside quetiapine',
  when: all(),
  effect: { esketamine: ['say', 'convention'] },
  says: 'ESCAPE-TRD (676 people, open label): 27.1% reached remission at week 8, against 17.6% with quetiapine XR. So about 1 in 10 more did; everyone also took an SSRI or SNRI.',
  occasion: 'going-ahead',
  because: ['trial-escape-trd'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** How many more get well on esketamine than on a placebo spray, both with a new antidepressant. */
export const benefitOverPlaceboSpray = rule({
  id: 'always/benefit-over-placebo-spray',
  title: 'Benefit beside a placebo spray',
  when: all(),
  effect: { esketamine: ['say', 'convention'] },
  says: 'TRANSFORM-2 (about 225 people): 52.5% reached remission by day 28, against 31.0% with a placebo spray. Everyone had started a new antidepressant. About 5 people are treated for 1 more remission.',
  occasion: 'going-ahead',
  because: ['trial-transform-2'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** What esketamine does without an antidepressant beside it. */
export const benefitAlone = rule({
  id: 'always/benefit-alone',
  title: 'Benefit when given alone',
  when: all(),
  effect: { esketamine: ['say', 'convention'] },
  says: 'Given alone (378 people), 56 and 84 mg lowered the MADRS by 5.1 and 6.8 points more than placebo. Launch news gave remission of 22.5% against 7.6% at week 4; its certainty is very low.',
  occasion: 'going-ahead',
  because: ['trial-janik-2025', 'esk-remission-wk4-monotherapy-label'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** The trials of esketamine that did not show what they set out to show. */
export const trialsThatFailed = rule({
  id: 'always/trials-that-failed',
  title: 'Trials of esketamine that failed',
  when: all(),
  effect: { esketamine: ['say', 'convention'] },
  says: 'TRANSFORM-1 (346 people) missed its primary endpoint. TRANSFORM-3 (138 people, age 65 and over) was not significant. A Japanese trial (202 people) found no dose better than placebo.',
  occasion: 'going-ahead',
  because: ['trial-transform-1', 'trial-transform-3', 'trial-japan-2b-negative'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** Esketamine in resistant depression is not for the short term alone, whatever the source article quotes. */
export const relapsePrevention = rule({
  id: 'always/relapse-prevention',
  title: 'Relapse prevention',
  when: all(),
  effect: { esketamine: ['say', 'convention'] },
  says: 'In treatment-resistant depression the label has a maintenance phase. In SUSTAIN-1 (297 randomized), 26.7% of stable remitters relapsed on esketamine and 45.3% when it was stopped. Only people who had improved on it were randomized.',
  occasion: 'going-ahead',
  because: ['trial-sustain-1', 'esk-dose-trd', 'article-p60'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
