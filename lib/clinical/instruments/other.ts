import type { Instrument } from './instrument'

/** A scale that is not in the list: its total is kept and shown, and nothing is read from it. */
export const otherInstrument = {
  id: 'other',
  name: 'Another scale',
  ratedBy: 'not-stated',
  bands: [],
  because: [],
  // The scale is not named, so its terms of use are not known.
} as const satisfies Instrument
