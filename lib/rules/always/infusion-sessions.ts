import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** What is expected of a place that gives infusions, by custom. */
export const infusionMonitoring = rule({
  id: 'always/infusion-monitoring',
  title: 'Monitored site for an infusion',
  when: all(),
  effect: { racemic: ['say', 'convention'] },
  says: 'An infusion is expected at a monitored site, with staff able to manage airway and blood pressure. Blood pressure and oxygen saturation are followed during and after it, and an escort takes the person home. No driving until the next day; the texts behind these customs were not read here.',
  occasion: 'going-ahead',
  because: ['rac-emergence-monitoring', 'rac-consensus-2017'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** How often the person comes for infusions. */
export const infusionVisits = rule({
  id: 'always/infusion-visits',
  title: 'Usual course of infusions',
  when: all(),
  effect: { racemic: ['say', 'convention'] },
  says: 'The usual course is short, with 2 to 3 infusions a week. In one double-blind trial twice a week did as well as 3 times. In a study of 41 people, 59% responded after 6 infusions, and weekly infusions held the response.',
  occasion: 'going-ahead',
  because: ['rac-repeat-dosing', 'rac-dose-range'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** One infusion helps for days, not months. */
export const infusionEffectIsShort = rule({
  id: 'always/infusion-effect-is-short',
  title: 'Short effect of an infusion',
  when: all(),
  effect: { racemic: ['say', 'convention'] },
  says: 'By low-level evidence, the effect of one infusion peaks near 24 hours and lasts 1 to 2 weeks. Without maintenance most people who respond lose the benefit within weeks.',
  occasion: 'going-ahead',
  because: ['rac-onset-duration', 'rac-relapse-after-stop', 'article-p68'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** Ketamine from a compounder, or taken at home, has a warning of its own. */
export const compoundedUseWarned = rule({
  id: 'always/compounded-use-warned',
  title: 'Home and compounded use',
  when: all(),
  effect: { racemic: ['say', 'convention'] },
  says: 'In October 2023 the FDA warned of compounded ketamine, taken by mouth or at home, as neither approved nor evaluated. It named abuse, psychiatric events, a rise in blood pressure, respiratory depression and bladder symptoms.',
  occasion: 'going-ahead',
  because: ['rac-fda-compounded-2023', 'article-p36'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
