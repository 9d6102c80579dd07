import { DATE_NOT_STATED, type Profile } from '../profile'

export const evicore = {
  id: 'evicore',
  name: 'eviCore (for several plans)',
  edition: DATE_NOT_STATED,
  read: '2026-11',
  citation: 'payer-evicore',
  requirements: [
    { kind: 'trials', use: 'trd', count: 2, classes: 2, weeks: 6 },
    { kind: 'oral-antidepressant', use: 'trd' },
    { kind: 'acute-suicidality', use: 'mdsi' },
    { kind: 'by-hand', what: 'psychiatrist' },
    { kind: 'register-check' },
  ],
  grants: ['Treatment-resistant depression: 6 months.', 'Acute suicidal thoughts: 2 months.'],
  notConfirmed: [
    'Read in a summary by a third party; the policy itself was not opened.',
    'The date of the policy is not stated.',
    'It asks for an oral antidepressant, which the label of 2025 leaves open.',
    'Dose and episode of the trials were not read.',
  ],
} as const satisfies Profile
