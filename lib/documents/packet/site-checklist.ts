import type { EvidenceId } from '../../evidence/records'

export type SiteCheck = { readonly says: string; readonly because: EvidenceId }

/** What the label asks of the site, to be ticked on paper. */
export const siteChecklist = [
  { says: 'The site is certified in the REMS program.', because: 'esk-rems-outpatient' },
  { says: 'Outpatient site: the person is enrolled in the program before the first treatment.', because: 'esk-rems-outpatient' },
  { says: 'Pharmacies that send the drug to the site are certified.', because: 'esk-rems-outpatient' },
  { says: 'The person takes each dose under direct observation; nothing is taken home.', because: 'esk-supervised-only' },
  { says: 'Blood pressure is measured before each dose.', because: 'esk-bp-before-dose' },
  { says: 'Blood pressure is measured about 40 minutes after each dose.', because: 'esk-bp-after-dose' },
  { says: 'Observation lasts at least 2 hours.', because: 'esk-2h-monitoring' },
  { says: 'Outpatient site: a monitoring form is sent within 7 days of each session.', because: 'esk-rems-outpatient' },
  { says: 'Someone else takes the person home; no driving until the next day, after restful sleep.', because: 'esk-no-driving' },
] as const satisfies readonly SiteCheck[]
