import { DATE_NOT_STATED, type Profile } from '../profile'

export const carefirst = {
  id: 'carefirst',
  name: 'CareFirst (Caremark)',
  edition: DATE_NOT_STATED,
  read: '2026-11',
  citation: 'payer-carefirst',
  requirements: [
    { kind: 'diagnosis', use: 'trd' },
    { kind: 'severe-by-scale', use: 'trd' },
    { kind: 'trials', use: 'trd', count: 2, classes: 2, weeks: 8, dose: 'highest-tolerated', within: 5 },
    { kind: 'augmentation-or-psychotherapy', use: 'trd', count: 1, weeks: 8 },
    { kind: 'no-substance-use-disorder', use: 'trd', which: 'untreated' },
    { kind: 'by-hand', use: 'trd', what: 'psychiatrist' },
    { kind: 'observation', use: 'trd' },
  ],
  grants: [],
  notConfirmed: [
    'Read in a copy by a third party; the policy itself was not opened.',
    'The date of the policy is not stated.',
    'Which total of which scale counts as severe is not stated.',
    'What it asks for in acute suicidal thoughts was not read.',
  ],
} as const satisfies Profile
