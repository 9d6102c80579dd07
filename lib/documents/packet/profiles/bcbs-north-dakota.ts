import { DATE_NOT_STATED, type Profile } from '../profile'

export const bcbsNorthDakota = {
  id: 'bcbs-north-dakota',
  name: 'BCBS North Dakota, newer version',
  edition: DATE_NOT_STATED,
  read: '2026-11',
  citation: 'payer-bcbsnd',
  requirements: [
    { kind: 'trials', use: 'trd', count: 2 },
    { kind: 'oral-antidepressant', use: 'trd' },
  ],
  grants: [],
  notConfirmed: [
    'The record does not say for which use; it is read here for treatment-resistant depression.',
    'What it asks for in acute suicidal thoughts was not read.',
    'The dates of the two versions are not stated.',
    'The older version asked for 3 antidepressants and an augmentation; check which one applies.',
    'Dose, weeks and response of the newer version were not read.',
  ],
} as const satisfies Profile
