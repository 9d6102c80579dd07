import type { Effect } from '@/lib/clinical/rule'
import type { Certainty, Confirmation, EvidenceRecord, Mark, SourceKind } from '@/lib/evidence/types'
import type { Tri } from '@/lib/logic/tri'

export { optionNames, shortOptionNames, verdictNames as verdictWords } from '@/lib/guidance/names'

/** What a rule does, in a word; `say` leaves the verdict as it is. */
export const effectWords = {
  'not-supported': 'Not supported',
  'other-steps-first': 'Other steps first',
  'with-care': 'Discuss with care',
  say: 'Said, verdict unchanged',
} as const satisfies Record<Effect, string>

export const holdsWords = { yes: 'It holds', no: 'It does not hold', unknown: 'It cannot be told' } as const satisfies Record<Tri, string>

export const certaintyWords = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
  'not-graded': 'Not graded',
} as const satisfies Record<Certainty, string>

export const confirmationWords = {
  read: 'Text read',
  partly: 'Read in part',
  unconfirmed: 'Text not read',
} as const satisfies Record<Confirmation, string>

export const sourceKindWords = {
  label: 'Label',
  regulator: 'Regulator',
  guideline: 'Guideline',
  journal: 'Journal text',
  'journal-abstract': 'Journal abstract',
  registry: 'Trial registry',
  payer: 'Insurer policy',
  clinic: 'Clinic page',
  manufacturer: 'Manufacturer',
  'official-program': 'Official program',
  'official-tool': 'Official tool',
  secondary: 'Text that quotes another',
  terminology: 'Terminology',
  vendor: 'Vendor page',
  synthesis: 'Synthesis of this project',
  article: 'Source article',
  'not-located': 'Not located',
} as const satisfies Record<SourceKind, string>

export const markWords = {
  agrees: 'Agrees with the sources',
  unsupported: 'Not supported by the sources',
  conflicts: 'Conflicts with the sources',
  outdated: 'Out of date',
} as const satisfies Record<Mark, string>

export const strengthWords = { strong: 'Strong', weak: 'Weak', 'not-stated': 'Not stated' } as const satisfies Record<NonNullable<EvidenceRecord['strength']>, string>

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A month or day of the calendar as a reader says it: "November 2026", "March 13, 2026". */
export function sayDate(date: string): string {
  const [year = '', month = '', day] = date.split('-')
  const name = months[Number(month) - 1]
  if (name === undefined) return date
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}

/** A count with its noun: "1 rule", "3 rules". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
