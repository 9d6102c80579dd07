import type { Instrument } from './instrument'

/** Patient Health Questionnaire-9, filled in by the person. */
export const phq9 = {
  id: 'phq-9',
  name: 'PHQ-9',
  ratedBy: 'self',
  range: [0, 27],
  mildBelow: 10,
  bands: [
    { from: 0, to: 4, word: 'minimal' },
    { from: 5, to: 9, word: 'mild' },
    { from: 10, to: 14, word: 'moderate' },
    { from: 15, to: 19, word: 'moderately severe' },
    { from: 20, to: 27, word: 'severe' },
  ],
  belowTrialEntry: [10, 14],
  because: ['phq9-bands', 'phq9-item9'],
  // Copyright Pfizer, free to use without permission. Only the total and item 9 are asked for, in our own words.
} as const satisfies Instrument
