import { DATE_NOT_STATED, type Profile } from '../profile'

export const cigna = {
  id: 'cigna',
  name: 'Cigna',
  edition: DATE_NOT_STATED,
  read: '2026-11',
  citation: 'payer-cigna',
  requirements: [
    { kind: 'age', from: 18 },
    { kind: 'trials', use: 'trd', count: 2, classes: 2, weeks: 6, dose: 'usual-minimum', within: 'this-episode', improvement: 25 },
    { kind: 'acute-suicidality', use: 'mdsi' },
    { kind: 'no-psychosis', unlessBenefitOutweighs: true },
    { kind: 'register-check' },
    { kind: 'by-hand', what: 'psychiatrist-orders' },
  ],
  grants: ['Treatment-resistant depression: 6 months.', 'Acute suicidal thoughts: 2 months.'],
  notes: ['Since 2025 no oral antidepressant is asked for in treatment-resistant depression.'],
  notConfirmed: ['Read in a copy by a third party; the policy itself was not opened.', 'The date of the policy is not stated.'],
} as const satisfies Profile
