import type { Instrument } from './instrument'

/** Quick Inventory of Depressive Symptomatology of 16 items, filled in by the person. */
export const qidsSr16 = {
  id: 'qids-sr16',
  name: 'QIDS-SR16',
  ratedBy: 'self',
  range: [0, 27],
  mildBelow: 11,
  bands: [
    { from: 0, to: 5, word: 'none' },
    { from: 6, to: 10, word: 'mild' },
    { from: 11, to: 15, word: 'moderate' },
    { from: 16, to: 20, word: 'severe' },
    { from: 21, to: 27, word: 'very severe' },
  ],
  because: ['qids-bands'],
  // Terms of use not confirmed. Only the total is asked for; no wording of the scale is used.
} as const satisfies Instrument
