import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** Mild impairment, or one whose cause is not settled, was little studied and slows consent. */
export const cognitiveImpairment = rule({
  id: 'psychiatric/cognitive-impairment',
  title: 'Mild cognitive impairment, or cause not settled',
  when: is('cognition', 'mild', 'not-settled'),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'Trials left out marked impairment; the infusion trial against ECT asked for a MoCA of at least 18. Consent takes more time.',
  because: ['h-cognitive', 'elekt-d-eligibility'],
  examples: [
    { given: { cognition: 'mild' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { cognition: 'not-settled' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { cognition: 'dementia' }, holds: 'no' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { cognition: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})

/** Moderate or severe dementia puts depression outside what either drug was tried in. */
export const dementia = rule({
  id: 'psychiatric/dementia',
  title: 'Moderate or severe dementia',
  when: is('cognition', 'dementia'),
  effect: { esketamine: ['not-supported', 'trial-exclusion'], racemic: ['not-supported', 'trial-exclusion'] },
  says: 'Trials and most clinics leave it out, so benefit and harm are not known here.',
  instead: 'Ask old-age psychiatry to search for causes that can be treated.',
  because: ['h-cognitive', 'rac-exclusion-lists', 'elekt-d-eligibility'],
  examples: [
    { given: { cognition: 'dementia' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { given: { cognition: 'mild' }, holds: 'no' },
    { given: {}, holds: 'no' },
    { given: { cognition: 'not-known' }, holds: 'unknown' },
  ],
})
