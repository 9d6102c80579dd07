import { recentVascularEvent } from '../../clinical/concepts'
import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'
import { all, not } from '../../logic/expression'

/** In the year after a heart attack, stent, bypass, stroke or TIA, a specialist's opinion comes first. */
export const recentEvent = rule({
  id: 'vascular/recent-event',
  title: 'Heart attack, stent or bypass, stroke or TIA within 12 months',
  when: all(recentVascularEvent, not(yes('specialistOpinion'))),
  effect: { esketamine: ['other-steps-first', 'trial-exclusion'], racemic: ['other-steps-first', 'trial-exclusion'] },
  says: 'Trials and clinics leave out a recent heart attack, and the UK ketamine label names stroke. For esketamine, EU product information makes cardiovascular events in the last 6 weeks a contraindication; the US list does not.',
  step: 'Ask a heart or brain specialist, and record what they say',
  instead: 'A recorded opinion opens the discussion, with care.',
  because: ['rac-exclusion-lists', 'esk-eu-differences', 'esk-cv-caution', 'esk-contraindications', 'rac-uk-swiss-contraindications'],
  examples: [
    { given: { myocardialInfarction: 'within-12-months' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { name: 'an opinion is recorded', given: { myocardialInfarction: 'within-12-months', specialistOpinion: 'yes' }, holds: 'no', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { stroke: 'older' }, holds: 'no', esketamine: 'discuss-with-care' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { stroke: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
    { name: 'whether there is an opinion is not known', given: { stroke: 'within-6-weeks', specialistOpinion: 'not-known' }, holds: 'unknown', esketamine: 'other-steps-first' },
  ],
})

/** A recent event on which a specialist has given an opinion. */
export const recentEventCleared = rule({
  id: 'vascular/recent-event-cleared',
  title: 'Vascular event within 12 months, with a cardiology or neurology opinion',
  when: all(recentVascularEvent, yes('specialistOpinion')),
  effect: { esketamine: ['with-care', 'trial-exclusion'], racemic: ['with-care', 'trial-exclusion'] },
  says: 'The opinion belongs in the talk, with the pressure rise after a dose of either drug. For esketamine, EU product information makes cardiovascular events in the last 6 weeks a contraindication; the US list does not.',
  because: ['rac-exclusion-lists', 'esk-eu-differences', 'esk-contraindications', 'esk-cv-caution', 'esk-bp-after-dose', 'rac-fda-anaesthetic'],
  examples: [
    {
      given: { transientIschemicAttack: 'within-12-months', specialistOpinion: 'yes' },
      holds: 'yes',
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      racemicApart: 'discuss-with-care',
    },
    { given: { transientIschemicAttack: 'within-12-months' }, holds: 'no', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' },
    { name: 'an opinion on something else', given: { specialistOpinion: 'yes' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { transientIschemicAttack: 'not-known', specialistOpinion: 'yes' }, holds: 'unknown' },
  ],
})
