import { rule } from '../../clinical/rule'
import { no } from '../../clinical/words'

/** Esketamine is given only where the program has certified the setting. */
export const noCertifiedSite = rule({
  id: 'access/no-certified-site',
  title: 'No certified esketamine site within reach',
  when: no('certifiedSite'),
  effect: { esketamine: ['other-steps-first', 'label-warning'] },
  says: 'The esketamine program asks for a certified setting and observed doses. This is a problem of access, not a clinical refusal.',
  step: 'Find or arrange a certified site within reach',
  instead: 'Other options need not wait for it.',
  because: ['esk-rems-outpatient', 'esk-supervised-only', 'esk-boxed-warning', 'h-transport-monitoring'],
  examples: [
    { given: { certifiedSite: 'no' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { certifiedSite: 'not-known' }, holds: 'unknown', esketamine: 'discuss' },
  ],
})

/** A ketamine infusion asks for a monitored clinic. */
export const noInfusionSite = rule({
  id: 'access/no-infusion-site',
  title: 'No monitored infusion site within reach',
  when: no('infusionSite'),
  effect: { racemic: ['other-steps-first', 'convention'] },
  says: 'An infusion needs a clinic that monitors much as for esketamine. This is a problem of access, not a clinical refusal.',
  step: 'Find or arrange a monitored infusion site within reach',
  instead: 'Other options need not wait for it.',
  because: ['h-transport-monitoring'],
  examples: [
    { given: { infusionSite: 'no' }, holds: 'yes', esketamine: 'discuss', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { infusionSite: 'not-known' }, holds: 'unknown', racemic: 'discuss-with-care', racemicApart: 'discuss' },
  ],
})
