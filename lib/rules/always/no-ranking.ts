import { all, any, not } from '../../logic/expression'
import { mdsiMet, trdMet } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** What is known does not tell which of the two options works better. */
export const optionsNotRanked = rule({
  id: 'always/options-not-ranked',
  title: 'The two options are not ranked',
  when: all(),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'No direct trial of adequate size tells which of the two works better, so neither is ranked above the other. Indirect results favor infusions, cohorts disagree, and CANMAT puts both on its second line. Ketamine has more trials; the largest and longest are of esketamine.',
  occasion: 'every-verdict',
  because: ['h-tolerability-choice', 'trial-bahji-2021', 'trial-real-world-iv-vs-in', 'guideline-canmat-2023', 'trial-cochrane-2021', 'trial-escape-trd', 'trial-sustain-3', 'article-p18', 'article-p19'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** While racemic ketamine is in question, an approved use of esketamine that fits is named; what closes esketamine otherwise closes racemic ketamine too. */
export const approvedOptionExists = rule({
  id: 'always/approved-option-exists',
  title: 'An approved option exists',
  when: all(any(trdMet, mdsiMet), not(is('priorEsketamine', 'no-benefit-this-episode'))),
  effect: { racemic: ['say', 'convention'] },
  says: 'An approved use of esketamine fits these answers, while no ketamine infusion is approved for depression. That is a regulatory fact, not a ranking of how well they work.',
  occasion: 'going-ahead',
  because: ['esk-indication-trd', 'esk-indication-mdd-asib', 'rac-fda-anaesthetic', 'h-tolerability-choice', 'article-p31'],
  examples: [
    { name: 'treatment resistance', given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { name: 'acute suicidality alone', given: { trials: [], ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient' }, holds: 'yes' },
    { name: 'neither use fits', given: { trials: [] }, holds: 'no' },
    { name: 'esketamine without benefit in this episode', given: { priorEsketamine: 'no-benefit-this-episode' }, holds: 'no' },
    { given: { priorEsketamine: 'response' }, holds: 'yes' },
    { given: { trials: 'not-known' }, holds: 'unknown' },
  ],
})
