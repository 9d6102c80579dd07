import type { HeldConflict } from './held-conflict'

/** Where insurers disagree among themselves. */
export const coverageConflicts = [
  {
    id: 'coverage-criteria',
    title: 'What insurers ask for before esketamine',
    says: [
      { who: 'Western Health Advantage', statement: 'Two antidepressants of at least 4 weeks.', citation: 'payer-western-health' },
      { who: 'Cigna', statement: 'Two from different classes in the current episode, each at least 6 weeks.', citation: 'payer-cigna' },
      { who: 'CareFirst', statement: 'Two of 8 weeks within 5 years, and an augmentation or psychotherapy.', citation: 'payer-carefirst' },
      { who: 'QualChoice', statement: 'Two antidepressants and two augmentation strategies.', citation: 'payer-qualchoice' },
      { who: 'HCSC', statement: 'At least one antidepressant failure, and a severity score.', citation: 'payer-hcsc' },
    ],
    howWeRead: 'Coverage rules are kept apart from the clinical conclusion: they say what is paid for.',
  },
] as const satisfies readonly HeldConflict[]
