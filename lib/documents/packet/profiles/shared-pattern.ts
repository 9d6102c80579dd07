import { DATE_NOT_STATED, type Profile } from '../profile'

/** What seven policies have in common. It is no policy of any plan. */
export const sharedPattern = {
  id: 'shared-pattern',
  name: 'Common pattern of 7 policies',
  edition: DATE_NOT_STATED,
  read: '2026-11',
  citation: 'payer-common-pattern',
  requirements: [
    { kind: 'age', from: 18 },
    { kind: 'diagnosis' },
    { kind: 'trials', use: 'trd', count: 2, classes: 2, dose: 'usual-minimum', within: 'this-episode' },
    { kind: 'acute-suicidality', use: 'mdsi' },
    { kind: 'by-hand', what: 'psychiatrist' },
    { kind: 'certified-site' },
    { kind: 'observation' },
    { kind: 'by-hand', what: 'documents' },
    { kind: 'register-check' },
  ],
  grants: [],
  notConfirmed: ['A comparison by this project; no plan has exactly these criteria.', 'Policies ask for 4, 6 or 8 weeks. Here a trial of 6 weeks or more counts as long enough.'],
} as const satisfies Profile
