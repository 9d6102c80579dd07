import { DATE_NOT_STATED, type Profile } from '../profile'

export const carefirst = {
  id: 'carefirst',
  name: 'CareFirst (Caremark)',
  edition: DATE_NOT_STATED,
  read: '2026-11',
  citation: 'payer-carefirst',
  requirements: [
    { kind: 'diagnosis' },
    { kind: 'severe-by-scale' },
    { kind: 'trials', count: 2, classes: 2, weeks: 8, dose: 'highest-tolerated', within: 5 },
    { kind: 'augmentation-or-psychotherapy', count: 1, weeks: 8 },
    { kind: 'no-substance-use-disorder', which: 'untreated' },
    { kind: 'by-hand', what: 'psychiatrist' },
    { kind: 'observation' },
  ],
  grants: [],
  notConfirmed: [
    'Read in a copy by a third party; the policy itself was not opened.',
    'The date of the policy is not stated.',
    'Which total of which scale counts as severe is not stated.',
    'Whether acute suicidal thoughts are judged otherwise was not read.',
  ],
} as const satisfies Profile
