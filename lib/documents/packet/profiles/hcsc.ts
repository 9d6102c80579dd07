import { DATE_NOT_STATED, type Profile } from '../profile'

export const hcsc = {
  id: 'hcsc',
  name: 'HCSC (RX501.105)',
  edition: DATE_NOT_STATED,
  read: '2026-11',
  citation: 'payer-hcsc',
  requirements: [
    {
      kind: 'scores',
      use: 'trd',
      anyOf: [
        { instrument: 'madrs', atLeast: 28 },
        { instrument: 'ham-d-17', atLeast: 17 },
        { instrument: 'phq-9', atLeast: 15 },
        { instrument: 'qids-sr16', atLeast: 16 },
      ],
    },
    { kind: 'trials', use: 'trd', count: 1 },
    { kind: 'no-substance-use-disorder', use: 'trd', which: 'any' },
  ],
  grants: [],
  notConfirmed: [
    'The record does not say for which use; it is read here for treatment-resistant depression.',
    'What it asks for in acute suicidal thoughts was not read.',
    'The date of the policy is not stated, and no address of the copy is kept.',
    'Which version of HAM-D and QIDS is meant was not read; HAM-D17 and QIDS-SR16 are taken.',
    'Dose, weeks and response of the trial were not read.',
    'Whether a substance use disorder in remission counts was not read.',
  ],
} as const satisfies Profile
