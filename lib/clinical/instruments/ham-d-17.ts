import type { Instrument } from './instrument'

/** Hamilton Depression Rating Scale of 17 items, rated by a clinician. Sources differ on where severe begins. */
export const hamD17 = {
  id: 'ham-d-17',
  name: 'HAM-D17',
  ratedBy: 'clinician',
  range: [0, 52],
  mildBelow: 14,
  bands: [
    { from: 0, to: 7, word: 'none' },
    { from: 8, to: 13, word: 'mild' },
    { from: 14, to: 18, word: 'moderate' },
    { from: 19, to: 22, word: 'severe' },
    { from: 23, to: 52, word: 'very severe' },
  ],
  because: ['hamd17-bands-conflict'],
  // Terms of use not confirmed. Only the total is asked for; no wording of the scale is used.
} as const satisfies Instrument
