import type { Profile } from '../profile'

export const unitedhealthcare = {
  id: 'unitedhealthcare',
  name: 'UnitedHealthcare (P 2168-10)',
  edition: 'effective May 1, 2025',
  read: '2026-11',
  citation: 'payer-uhc',
  requirements: [{ kind: 'by-hand', use: 'mdsi', what: 'enrolled' }],
  grants: ['Treatment-resistant depression: 12 months.'],
  notConfirmed: ['Read in a summary by a third party; the policy itself was not opened.', 'What it asks for in treatment-resistant depression was not read.'],
} as const satisfies Profile
