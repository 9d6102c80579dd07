import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { is, no, yes } from '../../clinical/words'

/** Capacity that needs support gets that support for this decision too. */
export const supportedCapacity = rule({
  id: 'psychiatric/supported-capacity',
  title: 'Capacity with support',
  when: is('capacity', 'supported'),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'Consent covers the limits of the evidence, so the support is in place for that talk too.',
  because: ['rac-consensus-2017', 'h-cognitive'],
  examples: [
    { given: { capacity: 'supported' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { capacity: 'lacks' }, holds: 'no' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { capacity: 'not-known' }, holds: 'unknown' },
  ],
})

/** Without capacity and without lawful consent by another, there is no consent to rest on. */
export const noLawfulConsent = rule({
  id: 'psychiatric/no-lawful-consent',
  title: 'No capacity and no lawful consent',
  when: all(is('capacity', 'lacks'), no('lawfulConsent')),
  effect: { esketamine: ['not-supported', 'trial-exclusion'], racemic: ['not-supported', 'trial-exclusion'] },
  says: 'Both options rest on valid consent. Trials left out dementia, delirium and marked impairment.',
  instead: 'Have capacity assessed. Ask old-age psychiatry. Where the law provides for it, seek lawful consent by another.',
  because: ['h-cognitive', 'rac-consensus-2017'],
  examples: [
    { given: { capacity: 'lacks', lawfulConsent: 'no' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { given: { capacity: 'lacks', lawfulConsent: 'yes' }, holds: 'no' },
    { given: { capacity: 'supported', lawfulConsent: 'no' }, holds: 'no' },
    { given: { capacity: 'lacks', lawfulConsent: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Where another consents lawfully, the decision can be discussed, and how it was reached is written down. */
export const lawfulConsentByAnother = rule({
  id: 'psychiatric/lawful-consent-by-another',
  title: 'Lawful consent by another',
  when: all(is('capacity', 'lacks'), yes('lawfulConsent')),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'Known wishes and the limits of the evidence belong in that consent. Trials left out marked impairment, whatever its cause.',
  because: ['rac-consensus-2017', 'h-cognitive'],
  examples: [
    { given: { capacity: 'lacks', lawfulConsent: 'yes' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { capacity: 'lacks', lawfulConsent: 'no' }, holds: 'no' },
    { given: { capacity: 'supported', lawfulConsent: 'yes' }, holds: 'no' },
    { given: { capacity: 'lacks', lawfulConsent: 'not-known' }, holds: 'unknown' },
  ],
})
