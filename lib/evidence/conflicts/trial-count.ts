import type { HeldConflict } from './held-conflict'

/** Where sources disagree on what counts as an adequate antidepressant trial, and which trials count. */
export const trialCountConflicts = [
  {
    id: 'trial-duration',
    title: 'How many weeks an antidepressant trial lasts before it counts',
    says: [
      { who: 'ATHF', statement: 'About 4 weeks at the minimum dose.', citation: 'athf-sf-principles' },
      { who: 'Western Health Advantage', statement: 'At least 4 weeks.', citation: 'payer-western-health' },
      { who: 'Cigna', statement: 'At least 6 weeks at a therapeutic dose.', citation: 'payer-cigna' },
      { who: 'CareFirst', statement: 'At least 8 weeks at the maximum tolerated dose.', citation: 'payer-carefirst' },
      { who: 'A recent ATRQ trial form', statement: 'Asks for at least 8 or 10 weeks; the classic questionnaire is said to use 6.', citation: 'atrq-min-doses' },
      { who: 'STAR*D, not confirmed', statement: 'Steps of up to 12 to 14 weeks.', citation: 'adequacy-duration-conflict' },
    ],
    howWeRead: 'The count is made at 4, 6 and 8 weeks. 6 weeks is the default, and it is said when the conclusion depends on the choice.',
  },
  {
    id: 'minimum-doses',
    title: 'From which daily dose an antidepressant trial counts',
    says: [
      {
        who: 'ATRQ minimum doses',
        statement:
          'In mg per day: venlafaxine 150, milnacipran 100, bupropion 300, mirtazapine 15, vilazodone 40, trazodone 300, reboxetine 4, amitriptyline 150, desipramine 150, doxepin 150, imipramine 150, trimipramine 150, moclobemide 300.',
        citation: 'atrq-min-doses',
      },
      {
        who: 'CANMAT, where the usual range starts',
        statement:
          'In mg per day: venlafaxine 75, milnacipran 50, bupropion 150, mirtazapine 30, vilazodone 20, trazodone 150, reboxetine 8, amitriptyline 75, desipramine 100, doxepin 75, imipramine 75, trimipramine 75, moclobemide 150.',
        citation: 'canmat-dose-ranges',
      },
      { who: 'ATHF', statement: 'Rates by drug as well; its doses, and its session counts for ECT, TMS and VNS, were not found in any copy read.', citation: 'athf-sf-principles' },
    ],
    howWeRead: 'The ATRQ minimum is the default, the CANMAT range is shown beside it, and it is said when the conclusion depends on the table.',
  },
  {
    id: 'episode-or-lifetime',
    title: 'Which trials count: this episode, five years or a lifetime',
    says: [
      { who: 'Esketamine trials', statement: 'The current episode.', citation: 'trd-definition-label-trials' },
      { who: 'ELEKT-D, racemic ketamine', statement: 'The lifetime, augmentation counted as well.', citation: 'elekt-d-eligibility' },
      { who: 'CareFirst', statement: 'The last 5 years.', citation: 'payer-carefirst' },
    ],
    howWeRead: 'The current episode counts. A trial in an earlier episode makes the bar arguable, and so does augmentation for racemic ketamine alone.',
  },
  {
    id: 'partial-response',
    title: 'Which response is a failure',
    says: [
      { who: 'Monotherapy trial and Cigna', statement: 'An improvement of at most 25%.', citation: 'trd-nonresponse-threshold' },
      { who: 'Delphi consensus on trial definitions', statement: 'Partial response is set apart from resistance.', citation: 'trd-definition-sforzini' },
      { who: 'BCBS North Dakota, older version', statement: 'A partial response after 8 weeks at the maximum dose is one way to fail.', citation: 'payer-bcbsnd' },
    ],
    howWeRead: 'At most 25% is a failure; more than that and below 50% is partial and makes the bar arguable at best.',
  },
  {
    id: 'intolerance',
    title: 'Whether a drug stopped for side effects counts as failed',
    says: [
      { who: 'Reading of adequacy', statement: 'Intolerance is a category of its own, not a failure.', citation: 'adequacy-min-vs-usual' },
      { who: 'BCBS North Dakota, older version', statement: 'Intolerance with partial or no response is one way to fail.', citation: 'payer-bcbsnd' },
    ],
    howWeRead: 'Intolerance is shown beside the count and not added to it; that some insurers accept it is said.',
  },
  {
    id: 'definition-of-resistance',
    title: 'Whether two failed trials define resistance',
    says: [
      { who: 'EMA', statement: 'At least two different antidepressants without meaningful improvement.', citation: 'trd-definition-ema' },
      { who: 'CANMAT', statement: 'Names that definition and prefers a wider view, difficult-to-treat depression, with diagnosis, comorbidity, adherence and dose checked first.', citation: 'trd-canmat-definition' },
    ],
    howWeRead: 'Two adequate trials are the bar; what CANMAT asks to check first is asked as well.',
  },
] as const satisfies readonly HeldConflict[]
