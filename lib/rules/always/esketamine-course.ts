import { all } from '../../logic/expression'
import { anyThoughts } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'

/** Whether an oral antidepressant goes with it depends on the approved use. */
export const aloneOrCombined = rule({
  id: 'always/alone-or-combined',
  title: 'Alone, or with an oral antidepressant',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'In treatment-resistant depression esketamine is given alone or with an oral antidepressant. For acute suicidal thoughts or behavior in major depression it goes together with one.',
  occasion: 'going-ahead',
  because: ['esk-indication-trd', 'esk-indication-mdd-asib', 'article-p69'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** How often the person comes in treatment-resistant depression. */
export const visitsInResistance = rule({
  id: 'always/visits-in-resistance',
  title: 'Visits in treatment-resistant depression',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'In treatment-resistant depression, visits are twice a week for 4 weeks, then once a week for 4 weeks. The first dose is 56 mg, later doses 56 or 84 mg. From week 9 they are weekly or every 2 weeks, as seldom as keeps the response.',
  occasion: 'going-ahead',
  because: ['esk-dose-trd'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** The course of the second approved use, which is named wherever suicidal thoughts are present. */
export const visitsInSuicidality = rule({
  id: 'always/visits-in-suicidality',
  title: 'Visits with acute suicidal thoughts or behavior',
  when: anyThoughts,
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'In the approved use for acute suicidal thoughts or behavior, 84 mg is given twice a week for 4 weeks. The dose can be lowered to 56 mg if it is not tolerated. Treatment beyond 4 weeks has not been studied systematically.',
  occasion: 'going-ahead',
  because: ['esk-dose-mdd-asib', 'esk-indication-mdd-asib'],
  examples: [
    { given: { ideation: 'passive' }, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { name: 'plan and intent, admitted', given: { ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient' }, holds: 'yes' },
    { given: {}, holds: 'no' },
    { given: { ideation: 'not-asked' }, holds: 'unknown' },
  ],
})

/** Neither an early nor a late look tells whether to go on. */
export const judgeAtWeekFour = rule({
  id: 'always/judge-at-week-four',
  title: 'Judge the benefit at week 4',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'Benefit is judged at the end of week 4, before going on. Of people without response by day 2, 54.9% on esketamine and 44.3% on control responded by day 28.',
  occasion: 'going-ahead',
  because: ['esk-evaluate-week4', 'esk-dose-mdd-asib', 'esk-early-nonresponse'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
