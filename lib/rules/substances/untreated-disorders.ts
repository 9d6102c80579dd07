import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

const treatFirst = { esketamine: ['other-steps-first', 'trial-exclusion'], racemic: ['other-steps-first', 'trial-exclusion'] } as const
const held = { holds: 'yes', esketamine: 'other-steps-first', racemicApart: 'other-steps-first' } as const
const clear = { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' } as const

/** Untreated alcohol use disorder is treated first: alcohol deepens sedation, and withdrawal has dangers of its own. */
export const untreatedAlcohol = rule({
  id: 'substances/untreated-alcohol-use-disorder',
  title: 'Untreated alcohol use disorder',
  when: is('alcohol', 'untreated'),
  effect: treatFirst,
  says: 'Alcohol adds to sedation and slowed breathing with either drug. Trials and clinics leave out active disorders.',
  step: 'Treat the alcohol use disorder. Have a plan for the withdrawal',
  instead: 'Addiction care, with the depression treated alongside it.',
  because: ['h-sud', 'esk-abuse-misuse', 'rac-exclusion-lists', 'h-cns-depressants'],
  examples: [
    { given: { alcohol: 'untreated' }, ...held },
    { given: { alcohol: 'treated' }, holds: 'no' },
    clear,
    { given: { alcohol: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Untreated opioid use disorder is treated first: opioids slow breathing, and there is treatment that protects life. */
export const untreatedOpioids = rule({
  id: 'substances/untreated-opioid-use-disorder',
  title: 'Untreated opioid use disorder',
  when: is('opioids', 'untreated'),
  effect: treatFirst,
  says: 'Opioids add to sedation and slowed breathing with either drug. Trials and clinics leave out active disorders.',
  step: 'Treat the opioid use disorder. By convention here: buprenorphine or methadone, and naloxone at hand',
  instead: 'Addiction care, with the depression treated alongside it.',
  because: ['h-sud', 'esk-abuse-misuse', 'rac-exclusion-lists', 'h-cns-depressants'],
  examples: [
    { given: { opioids: 'untreated' }, ...held },
    { given: { opioids: 'treated' }, holds: 'no' },
    clear,
    { given: { opioids: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Untreated stimulant use disorder is treated first: stimulants drive up blood pressure. */
export const untreatedStimulants = rule({
  id: 'substances/untreated-stimulant-use-disorder',
  title: 'Untreated stimulant use disorder',
  when: is('stimulants', 'untreated'),
  effect: treatFirst,
  says: 'Stimulants may raise blood pressure further with esketamine; for infusions that is presumed. Trials and clinics leave out active disorders.',
  step: 'Treat the stimulant use disorder. Seek the help of an addiction program',
  instead: 'Addiction care, with the depression treated alongside it.',
  because: ['h-sud', 'esk-abuse-misuse', 'rac-exclusion-lists', 'esk-interaction-stimulants', 'h-stimulants-maoi'],
  examples: [
    { given: { stimulants: 'untreated' }, ...held },
    { given: { stimulants: 'treated' }, holds: 'no' },
    clear,
    { given: { stimulants: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Untreated sedative use disorder is treated first: sedatives deepen sedation, and stopping them abruptly is dangerous. */
export const untreatedSedatives = rule({
  id: 'substances/untreated-sedative-use-disorder',
  title: 'Untreated sedative use disorder',
  when: is('sedatives', 'untreated'),
  effect: treatFirst,
  says: 'Sedatives add to sedation and slowed breathing with either drug. Trials and clinics leave out active disorders.',
  step: 'Treat the sedative use disorder, with a taper that is watched and no sudden stop',
  instead: 'Addiction care, with the depression treated alongside it.',
  because: ['h-sud', 'esk-abuse-misuse', 'rac-exclusion-lists', 'h-cns-depressants', 'h-benzo-attenuation'],
  examples: [
    { given: { sedatives: 'untreated' }, ...held },
    { given: { sedatives: 'treated' }, holds: 'no' },
    clear,
    { given: { sedatives: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})
