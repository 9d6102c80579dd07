import type { HeldConflict } from './held-conflict'

/** Where the source article and the records disagree. */
export const articleConflicts = [
  {
    id: 'approval-of-ketamine',
    title: 'Whether ketamine is approved for depression',
    says: [
      { who: 'Source article, P1', statement: 'Speaks of ketamine as approved for depression, without naming a form.', citation: 'article-p1' },
      { who: 'Source article, P32', statement: 'Racemic ketamine is not approved for depression.', citation: 'article-p32' },
      { who: 'US esketamine label', statement: 'Esketamine nasal spray is approved for treatment-resistant depression in adults.', citation: 'esk-indication-trd' },
      { who: 'US ketamine label', statement: 'Racemic ketamine is approved as an anesthetic only.', citation: 'rac-fda-anaesthetic' },
    ],
    howWeRead: 'The labels decide. The two drugs are kept apart, and racemic ketamine is always called off-label for depression.',
  },
  {
    id: 'approval-wording',
    title: 'Designated or approved, and for what',
    says: [
      { who: 'Source article, P41', statement: 'Speaks of a recent designation of esketamine for major depression.', citation: 'article-p41' },
      { who: 'US label', statement: 'Approved in 2019 for treatment-resistant depression, since January 2025 also alone.', citation: 'esk-indication-trd' },
      { who: 'US label, as given by the manufacturer', statement: 'A second use since 2020: depressive symptoms in major depression with acute suicidal thoughts or behavior.', citation: 'esk-indication-mdd-asib' },
    ],
    howWeRead: 'The label decides: two approved uses, each with its own conditions.',
  },
  {
    id: 'suicide-prevention',
    title: 'Whether ketamine holds back suicide',
    says: [
      { who: 'Source article, P6', statement: 'Quotes a physician for whom the effect holds back people in acute suicidal crisis.', citation: 'article-p6' },
      { who: 'US esketamine label', statement: 'Not shown to prevent suicide or to reduce suicidal thoughts or behavior.', citation: 'esk-limit-not-suicide-prevention' },
      { who: 'ASPIRE I', statement: 'Depression improved more at 24 hours; severity of suicidality did not differ.', citation: 'trial-aspire-1' },
      { who: 'ASPIRE II', statement: 'The same result in a second trial.', citation: 'trial-aspire-2' },
    ],
    howWeRead: 'The label and the trials decide. Neither drug is presented as preventing suicide, and emergency evaluation comes first.',
  },
  {
    id: 'home-use',
    title: 'Whether esketamine can be used at home',
    says: [
      { who: 'Source article, P10', statement: 'Describes a treatment for use at home.', citation: 'article-p10-2' },
      { who: 'Source article, P52', statement: 'Expects home use to spread.', citation: 'article-p52' },
      { who: 'US label', statement: 'Taken only under direct observation in a certified setting; never dispensed to the patient.', citation: 'esk-supervised-only' },
      { who: 'REMS', statement: 'Sites are certified and report after every session.', citation: 'esk-rems-outpatient' },
    ],
    howWeRead: 'The label and the REMS decide: there is no home use of esketamine.',
  },
  {
    id: 'how-much-comes-first',
    title: 'How much comes first',
    says: [
      { who: 'Source article, P15', statement: 'Places ketamine after every other option.', citation: 'article-p15' },
      { who: 'Esketamine trials', statement: 'At least two antidepressants in the current episode, each adequate in dose and duration.', citation: 'trd-definition-label-trials' },
      { who: 'VA/DoD 2022, second hand', statement: 'Several adequate drug trials.', citation: 'guideline-vadod-mdd-2022' },
      { who: 'CANMAT 2023', statement: 'A second-line addition.', citation: 'guideline-canmat-2023' },
    ],
    howWeRead: 'Two adequate trials in the current episode are the bar used here; nobody has to have tried everything.',
  },
  {
    id: 'short-term-only',
    title: 'Short-term relief or longer treatment',
    says: [
      { who: 'Source article, P60', statement: 'Quotes a physician for whom it is a short bridge through a crisis.', citation: 'article-p60' },
      { who: 'US label', statement: 'Treatment-resistant depression: a maintenance phase from week 9.', citation: 'esk-dose-trd' },
      { who: 'SUSTAIN-1', statement: 'Continuing lowered relapse among people who had improved.', citation: 'trial-sustain-1' },
      { who: 'US label, as given by the manufacturer', statement: 'Acute suicidality: beyond 4 weeks not systematically evaluated.', citation: 'esk-dose-mdd-asib' },
      { who: 'Racemic maintenance trial', statement: 'Most people who responded to an infusion relapsed within weeks.', citation: 'rac-relapse-after-stop' },
    ],
    howWeRead: 'Said for each drug and each use: maintenance is labeled and studied for esketamine in resistant depression, and unproven elsewhere.',
  },
  {
    id: 'suicidal-thoughts-as-reason',
    title: 'Whether suicidal thoughts alone are a reason for ketamine',
    says: [
      { who: 'Source article, P67', statement: 'Names suicidal thoughts and behavior as one of two reasons to discuss ketamine.', citation: 'article-p67' },
      { who: 'US esketamine label, as given by the manufacturer', statement: 'Depressive symptoms in adults with major depression and acute suicidality, together with an oral antidepressant.', citation: 'esk-indication-mdd-asib' },
      { who: 'US esketamine label', statement: 'Does not remove the need for hospital care when that is warranted.', citation: 'esk-limit-not-suicide-prevention' },
      { who: 'Columbia triage', statement: 'Intent, or recent behavior, leads to immediate evaluation.', citation: 'cssrs-high-risk-rule' },
    ],
    howWeRead: 'Safety comes first. Esketamine then has a labeled use in major depression only; for racemic ketamine, suicidal thoughts alone do not meet the bar.',
  },
  {
    id: 'most-studied-form',
    title: 'Which form has been studied most',
    says: [
      { who: 'Source article, P9', statement: 'Most research is on racemic infusions.', citation: 'article-p9-2' },
      { who: 'Source article, P19', statement: 'The same, as support for off-label use.', citation: 'article-p19' },
      { who: 'Cochrane 2021', statement: '31 trials of ketamine and 9 of esketamine.', citation: 'trial-cochrane-2021' },
      { who: 'SUSTAIN-3', statement: 'The longest follow-up is of esketamine: 1,148 people, a mean of 42.9 months, no comparator.', citation: 'trial-sustain-3' },
    ],
    howWeRead: 'More trials were of racemic ketamine; the large and long ones are of esketamine. The evidence is given for each drug.',
  },
  {
    id: 'long-term-results',
    title: 'How much is known of long-term results',
    says: [
      { who: 'Source article, P59', statement: 'Little is understood so far of the long term.', citation: 'article-p59' },
      { who: 'SUSTAIN-1', statement: 'A controlled study of relapse on esketamine.', citation: 'trial-sustain-1' },
      { who: 'SUSTAIN-3', statement: 'Esketamine for a mean of 42.9 months, open label, among those who stayed.', citation: 'trial-sustain-3' },
      { who: 'Review of side effects', statement: 'Long-term and repeated-dose harms of ketamine are under-reported.', citation: 'rac-safety-review-short' },
    ],
    howWeRead: 'Still true of racemic ketamine; for esketamine there are long-term data, with limits that are named.',
  },
  {
    id: 'number-with-depression',
    title: 'How many US adults have major depression',
    says: [
      { who: 'Source article, P65', statement: '17.3 million.', citation: 'article-p65' },
      { who: 'News text of 2023', statement: 'About 21 million.', citation: 'source-article-prevalence-outdated' },
    ],
    howWeRead: 'Neither figure is used.',
  },
] as const satisfies readonly HeldConflict[]
