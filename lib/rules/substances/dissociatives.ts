import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** Someone with an active ketamine or other dissociative use disorder would be given what is misused. */
export const dissociativeUseDisorder = rule({
  id: 'substances/dissociative-use-disorder',
  title: 'Active ketamine or other dissociative use disorder',
  when: is('dissociatives', 'active'),
  effect: { esketamine: ['not-supported', 'label-warning'], racemic: ['not-supported', 'trial-exclusion'] },
  says: 'Either drug belongs to the group that is misused, and treatment of the disorder comes first. Recreational use brings tolerance and growing danger.',
  instead: 'Addiction care, then a fresh look at mood.',
  because: ['esk-abuse-misuse', 'h-sud', 'rac-exclusion-lists', 'article-p12', 'article-p13'],
  examples: [
    { given: { dissociatives: 'active' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { given: { dissociatives: 'past' }, holds: 'no' },
    { given: {}, holds: 'no' },
    { given: { dissociatives: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** A past ketamine or other dissociative use disorder may return under treatment. */
export const pastDissociativeUseDisorder = rule({
  id: 'substances/past-dissociative-use-disorder',
  title: 'Past ketamine or other dissociative use disorder',
  when: is('dissociatives', 'past'),
  effect: { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'convention'] },
  says: 'Treatment may revive the disorder. The label asks to consider such a history carefully and to monitor for misuse throughout.',
  because: ['esk-abuse-misuse', 'h-sud'],
  examples: [
    { given: { dissociatives: 'past' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { dissociatives: 'active' }, holds: 'no' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { dissociatives: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Ketamine or dissociative use outside care, short of a disorder, is asked about again. */
export const dissociativeUse = rule({
  id: 'substances/dissociative-use',
  title: 'Ketamine or other dissociative use without disorder',
  when: is('dissociatives', 'use'),
  effect: { esketamine: ['say', 'label-warning'], racemic: ['say', 'convention'] },
  says: 'The risk of misuse is assessed before treatment and watched throughout. Repeated use can harm the bladder, so urinary symptoms are asked about.',
  because: ['esk-abuse-misuse', 'esk-cystitis', 'rac-bladder-liver', 'article-p55'],
  examples: [
    { given: { dissociatives: 'use' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { dissociatives: 'past' }, holds: 'no' },
    { given: {}, holds: 'no' },
    { given: { dissociatives: 'not-known' }, holds: 'unknown' },
  ],
})
