import type { HeldConflict } from './held-conflict'

/** Where sources disagree on how a rating scale is read. */
export const scaleConflicts = [
  {
    id: 'madrs-bands',
    title: 'Severity bands and remission on the MADRS',
    says: [
      { who: 'One common set', statement: '0-6 none, 7-19 mild, 20-34 moderate, 35-60 severe.', citation: 'madrs-bands-conflict' },
      { who: 'Kearns 1982, as cited in the same record', statement: '0-7 none, 8-15 mild, 16-25 moderate, 26-30 severe, 31 and up very severe.', citation: 'madrs-bands-conflict' },
      { who: 'Launch coverage of the monotherapy trial', statement: 'Remission at 12 or below.', citation: 'esk-remission-wk4-monotherapy-label' },
      { who: 'ESCAPE-TRD', statement: 'Remission at 10 or below.', citation: 'trial-escape-trd' },
    ],
    howWeRead: 'The first set is the default, and below 20 is read as mild; the other set is shown with it. A remission rate is quoted with its cut-off.',
  },
  {
    id: 'hamd17-bands',
    title: 'Severity bands on the HAM-D17',
    says: [
      { who: 'A common set', statement: '0-7 none, 8-13 mild, 14-18 moderate, 19-22 severe, 23 and up very severe.', citation: 'hamd17-bands-conflict' },
      { who: 'Other authors, as compared in the same record', statement: 'Severe starts at 24.', citation: 'hamd17-bands-conflict' },
      { who: 'HCSC', statement: 'Coverage from 17.', citation: 'payer-hcsc' },
    ],
    howWeRead: 'The common set is used, and below 14 is read as mild. The alternative as found overlaps at 24.',
  },
  {
    id: 'phq9-severe-line',
    title: 'Where more severe depression starts on the PHQ-9',
    says: [
      { who: 'Published bands', statement: '15-19 moderately severe, 20-27 severe.', citation: 'phq9-bands' },
      { who: 'NICE', statement: 'More severe from 16.', citation: 'guideline-nice-ng222' },
      { who: 'HCSC', statement: 'Coverage from 15.', citation: 'payer-hcsc' },
      { who: 'QualChoice', statement: 'Coverage above 15.', citation: 'payer-qualchoice' },
    ],
    howWeRead: 'The published bands are used; the lines of NICE and of insurers are shown under their names.',
  },
  {
    id: 'screener-sum',
    title: 'Whether the Columbia screener is added up',
    says: [
      { who: 'Triage levels of the screener', statement: 'Each item sets a level; there is no sum.', citation: 'cssrs-screener-levels' },
      { who: 'Some vendors, as compared in the same record', statement: 'A score from 0 to 6.', citation: 'cssrs-screener-levels' },
    ],
    howWeRead: 'No sum is computed or shown.',
  },
] as const satisfies readonly HeldConflict[]
