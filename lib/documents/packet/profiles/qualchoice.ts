import { DATE_NOT_STATED, type Profile } from '../profile'

export const qualchoice = {
  id: 'qualchoice',
  name: 'QualChoice (BI734)',
  edition: DATE_NOT_STATED,
  read: '2026-11',
  citation: 'payer-qualchoice',
  requirements: [
    { kind: 'age', use: 'trd', from: 18, to: 64 },
    { kind: 'scores', use: 'trd', anyOf: [{ instrument: 'phq-9', atLeast: 16 }], withinWeeks: 4 },
    { kind: 'trials', use: 'trd', count: 2, classes: 2, weeks: 4, longer: true },
    { kind: 'augmentation', use: 'trd', count: 2, weeks: 4, longer: true },
    { kind: 'oral-antidepressant', use: 'trd', stableWeeks: 2 },
    { kind: 'by-hand', use: 'trd', what: 'psychiatrist' },
    { kind: 'acute-suicidality', use: 'mdsi' },
    { kind: 'inpatient-care', use: 'mdsi', withinDays: 5 },
  ],
  grants: ['Treatment-resistant depression: 3 months, up to 168 mg a week and 23 devices.'],
  notConfirmed: ['The date of the policy is not stated.', 'Dose and episode of the trials were not read.', 'What else is asked for in acute suicidal thoughts was not read.'],
} as const satisfies Profile
