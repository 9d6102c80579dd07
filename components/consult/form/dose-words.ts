import type { Drug } from '@/lib/clinical/drugs'
import type { DoseBand } from '@/lib/clinical/trials/trial'
import { doseWords } from '@/lib/clinical/trials/words'

const levelWords = {
  'below-usual': 'Level below the usual range',
  'usual-minimum': 'Level in the usual range: 0.5 to 0.8 mmol/L',
  'maximum-tolerated': 'Highest level tolerated',
} as const satisfies Record<DoseBand, string>

/** The dose, or the blood level where that decides, in words, with the amounts of this drug where they are recorded. */
export function doseWordsOf(drug: Drug | undefined): Readonly<Record<DoseBand, string>> {
  if (drug?.levelDecides === true) return levelWords
  if (drug?.minimumMg === undefined) return doseWords
  const { minimumMg, usualMaximumMg, unit } = drug
  const measure = unit.startsWith('mcg') ? 'mcg' : 'mg'
  return {
    'below-usual': `${doseWords['below-usual']}: under ${minimumMg} ${measure}`,
    'usual-minimum': `${doseWords['usual-minimum']}: ${minimumMg} ${measure}`,
    'maximum-tolerated': usualMaximumMg === undefined ? doseWords['maximum-tolerated'] : `${doseWords['maximum-tolerated']}: up to ${usualMaximumMg} ${measure}`,
  }
}
