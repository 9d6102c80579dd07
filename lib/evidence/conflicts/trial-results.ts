import type { HeldConflict } from './held-conflict'

/** Where trials, reviews and guidelines disagree on what treatment does. */
export const trialResultConflicts = [
  {
    id: 'infusion-or-spray',
    title: 'Whether infusions or the nasal spray work better',
    says: [
      { who: 'Source article, P18', statement: 'Unclear.', citation: 'article-p18' },
      { who: 'Source article, P20', statement: 'Doctors may prefer infusions.', citation: 'article-p20' },
      { who: 'Indirect meta-analysis', statement: 'Favors infusions for response and remission; trials differ in dose, comparator and blinding.', citation: 'trial-bahji-2021' },
      { who: 'Observational comparisons', statement: 'One cohort favors infusions; another finds no difference in response or remission.', citation: 'trial-real-world-iv-vs-in' },
      { who: 'CANMAT 2023', statement: 'Both second line.', citation: 'guideline-canmat-2023' },
    ],
    howWeRead: 'No adequate head-to-head trial exists, so neither is called better. That an approved option exists is said as a regulatory fact.',
  },
  {
    id: 'infusion-trials',
    title: 'Trials of repeated infusions point different ways',
    says: [
      { who: 'ELEKT-D', statement: 'Response 55.4% with ketamine and 41.2% with ECT; open label, mostly outpatients, no psychosis.', citation: 'trial-elekt-d' },
      { who: 'KetECT', statement: 'Remission 46% with ketamine and 63% with ECT; hospitalized patients, psychosis included.', citation: 'trial-ketect-2022' },
      { who: 'KARMA-Dep 2', statement: 'No advantage over midazolam added to usual care in 62 inpatients.', citation: 'trial-karma-dep-2' },
    ],
    howWeRead: 'All three are shown together. Racemic ketamine is discussed with care at best, and ECT stays in view.',
  },
  {
    id: 'esketamine-short-trials',
    title: 'Short trials of esketamine point different ways',
    says: [
      { who: 'Source article, P16', statement: 'A significant improvement, without a study named.', citation: 'article-p16' },
      { who: 'TRANSFORM-2', statement: 'MADRS 4.0 points lower than with placebo spray at day 28.', citation: 'trial-transform-2' },
      { who: 'Monotherapy trial', statement: '5.1 and 6.8 points lower than with placebo at day 28.', citation: 'trial-janik-2025' },
      { who: 'TRANSFORM-1', statement: 'The primary endpoint was missed.', citation: 'trial-transform-1' },
      { who: 'TRANSFORM-3, age 65 and up', statement: 'Not significant.', citation: 'trial-transform-3' },
      { who: 'Japanese phase 2b trial', statement: 'No separation from placebo at any dose.', citation: 'trial-japan-2b-negative' },
      { who: 'Independent critique', statement: 'One of three short trials clearly positive; blinding doubtful.', citation: 'trial-gastaldon-critique' },
    ],
    howWeRead: 'Benefit is given in absolute figures with its denominator, and the trials that failed are named beside it.',
  },
  {
    id: 'suicidal-ideation-evidence',
    title: 'Whether an infusion lowers suicidal thoughts in depression',
    says: [
      { who: 'VA/DoD 2024, second hand', statement: 'A weak suggestion for infusion as an addition, for short-term reduction.', citation: 'vadod-suicide-2024-ketamine' },
      { who: 'Grunebaum 2018', statement: 'Suicidal thoughts lower at day 1 than with midazolam, in 80 people with major depression.', citation: 'trial-grunebaum-2018' },
      { who: 'Pooled individual data', statement: 'A quick fall for hours to about a week; attempts and deaths unproven.', citation: 'ketamine-si-evidence-short' },
      { who: 'Abbar 2022', statement: 'No significant effect in the depressive-disorder subgroup (odds ratio 1.3), a large one in bipolar disorder (14.1).', citation: 'trial-abbar-2022' },
      { who: 'Meta-analysis of esketamine', statement: 'A difference at 2 to 4 hours, none at 24 hours or day 28.', citation: 'trial-esk-si-meta' },
    ],
    howWeRead: 'Weak and short-lived evidence: arguable for racemic ketamine only in an emergency, inpatient or crisis setting with an oral antidepressant started.',
  },
  {
    id: 'abbar-denominators',
    title: 'Group sizes in the abstract of Abbar 2022',
    says: [
      { who: 'Abstract, in one place', statement: 'Arms of 83 and 73 participants; the other place gives them in reverse.', citation: 'trial-abbar-2022' },
      { who: 'Abstract, by its percentages', statement: '63.0% is 46 of 73, and 31.6% is 25 of 79.', citation: 'trial-abbar-2022' },
    ],
    howWeRead: 'Its counts are not quoted. Its percentages are read with this doubt until the tables of the full text have been read.',
  },
  {
    id: 'success-of-first-steps',
    title: 'How well the first treatment steps work',
    says: [
      { who: 'Source article, P62', statement: 'High rates of success.', citation: 'article-p62' },
      { who: 'STAR*D', statement: 'Remission at 36.8, 30.6, 13.7 and 13.0% by step; 67% in theory when added up.', citation: 'stard-steps' },
      { who: 'Reanalysis of 2023', statement: 'About 35% when added up by the original protocol; the STAR*D authors dispute whom it left out.', citation: 'pigott-2023' },
      { who: 'CANMAT', statement: 'About half respond and a third reach remission at the first step.', citation: 'star-d-vs-source-article-success' },
    ],
    howWeRead: 'The fall from step to step is quoted, and no added-up figure without its dispute.',
  },
  {
    id: 'nice-and-approval',
    title: 'Approved in the US and the EU, not taken up by NICE',
    says: [
      { who: 'US label', statement: 'Approved for treatment-resistant depression in adults.', citation: 'esk-indication-trd' },
      { who: 'EU product information', statement: 'Approved with an SSRI or SNRI.', citation: 'guideline-ema-smpc' },
      { who: 'NICE, 2022', statement: 'Does not recommend it for the NHS: benefit against cost uncertain, no model of care.', citation: 'guideline-nice-ta854' },
      { who: 'CANMAT 2023', statement: 'Second-line addition.', citation: 'guideline-canmat-2023' },
    ],
    howWeRead: 'The NICE text is a decision about funding, not a contraindication; it is shown as such.',
  },
] as const satisfies readonly HeldConflict[]
