import type { DoseBand, Episode, Response, Stopped, Taken, WeeksBand } from './trial'

export const doseWords = {
  'below-usual': 'Below usual',
  'usual-minimum': 'Usual minimum',
  'maximum-tolerated': 'Maximum tolerated',
} as const satisfies Record<DoseBand, string>

export const weeksWords = {
  'under-4': 'Under 4',
  '4-5': '4 to 5',
  '6-7': '6 to 7',
  '8-or-more': '8 or more',
} as const satisfies Record<WeeksBand, string>

export const takenWords = { 'most-days': 'Most days', 'often-missed': 'Often missed' } as const satisfies Record<Taken, string>

export const responseWords = {
  none: 'None, 0 to 25%',
  partial: 'Partial, 26 to 49%',
  'good-then-lost': 'Good, then lost',
  'good-and-holding': 'Good and holding, 50% or more',
} as const satisfies Record<Response, string>

export const stoppedWords = {
  'side-effects': 'Side effects',
  'no-benefit': 'No benefit',
  ongoing: 'Still taking it',
  cost: 'Cost',
  preference: 'Preference',
  other: 'Other',
} as const satisfies Record<Stopped, string>

export const episodeWords = { this: 'This episode', earlier: 'An earlier episode' } as const satisfies Record<Episode, string>
