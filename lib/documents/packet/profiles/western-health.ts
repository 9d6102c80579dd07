import { DATE_NOT_STATED, type Profile } from '../profile'

export const westernHealth = {
  id: 'western-health',
  name: 'Western Health Advantage',
  edition: DATE_NOT_STATED,
  read: '2026-11',
  citation: 'payer-western-health',
  requirements: [{ kind: 'trials', use: 'trd', count: 2, weeks: 4 }],
  grants: [],
  notConfirmed: [
    'The record does not say for which use; it is read here for treatment-resistant depression.',
    'What it asks for in acute suicidal thoughts was not read.',
    'The date of the policy is not stated, and no address of the copy is kept.',
    'Classes, dose, episode and response were not read.',
  ],
} as const satisfies Profile
