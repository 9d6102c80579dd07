import type { Instrument } from './instrument'

/** Montgomery-Asberg Depression Rating Scale, rated by a clinician. Its bands are not official: sources differ. */
export const madrs = {
  id: 'madrs',
  name: 'MADRS',
  ratedBy: 'clinician',
  range: [0, 60],
  mildBelow: 20,
  bands: [
    { from: 0, to: 6, word: 'none' },
    { from: 7, to: 19, word: 'mild' },
    { from: 20, to: 34, word: 'moderate' },
    { from: 35, to: 60, word: 'severe' },
  ],
  belowTrialEntry: [20, 27],
  because: ['madrs-bands-conflict'],
  // Terms of use not confirmed. Only the total is asked for; no wording of the scale is used.
} as const satisfies Instrument
