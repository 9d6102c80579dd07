import { any } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

const withCare = { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'convention'] } as const
const careful = { holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' } as const

/** A use disorder that is mild, in treatment or in remission calls for weighing and watching, with both drugs open to misuse. */
export const useDisorderMildTreatedOrPast = rule({
  id: 'substances/use-disorder-mild-treated-or-past',
  title: 'Use disorder that is mild, in treatment or in remission',
  when: any(
    is('alcohol', 'mild', 'treated', 'remission'),
    is('opioids', 'mild', 'treated', 'remission'),
    is('stimulants', 'mild', 'treated', 'remission'),
    is('sedatives', 'mild', 'treated', 'remission'),
    is('cannabis', 'mild', 'treated', 'remission'),
  ),
  effect: withCare,
  says: 'Both drugs are controlled and can be misused. That calls for weighing and monitoring, and does not by itself exclude.',
  because: ['esk-abuse-misuse', 'h-sud', 'rac-fda-anaesthetic'],
  examples: [
    { given: { alcohol: 'mild' }, ...careful },
    { given: { alcohol: 'treated' }, ...careful },
    { given: { alcohol: 'remission' }, ...careful },
    { given: { opioids: 'mild' }, ...careful },
    { given: { opioids: 'treated' }, ...careful },
    { given: { opioids: 'remission' }, ...careful },
    { given: { stimulants: 'mild' }, ...careful },
    { given: { stimulants: 'treated' }, ...careful },
    { given: { stimulants: 'remission' }, ...careful },
    { given: { sedatives: 'mild' }, ...careful },
    { given: { sedatives: 'treated' }, ...careful },
    { given: { sedatives: 'remission' }, ...careful },
    { given: { cannabis: 'mild' }, ...careful },
    { given: { cannabis: 'treated' }, ...careful },
    { given: { cannabis: 'remission' }, ...careful },
    { name: 'Use without disorder', given: { alcohol: 'use', cannabis: 'use' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { alcohol: 'untreated' }, holds: 'no' },
    { given: {}, holds: 'no' },
    { given: { alcohol: 'not-known' }, holds: 'unknown' },
  ],
})

/** An untreated cannabis use disorder is treated beside the depression rather than before it. */
export const untreatedCannabis = rule({
  id: 'substances/untreated-cannabis-use-disorder',
  title: 'Untreated cannabis use disorder',
  when: is('cannabis', 'untreated'),
  effect: { esketamine: ['with-care', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'Clinics commonly leave out active use disorders; this project counts cannabis as a caution. Treatment of it can start now.',
  instead: 'Addiction care alongside any next step.',
  because: ['h-sud', 'rac-exclusion-lists', 'esk-abuse-misuse'],
  examples: [
    { given: { cannabis: 'untreated' }, ...careful },
    { given: { cannabis: 'use' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no' },
    { given: { cannabis: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Heavy drinking without a disorder still deepens sedation. */
export const heavyAlcohol = rule({
  id: 'substances/heavy-alcohol',
  title: 'Heavy alcohol use',
  when: is('alcohol', 'heavy'),
  effect: withCare,
  says: 'Alcohol adds to sedation and slowed breathing with either drug, and use on the same day calls for caution.',
  because: ['esk-interaction-cns-depressants', 'h-cns-depressants'],
  examples: [
    { given: { alcohol: 'heavy' }, ...careful },
    { given: { alcohol: 'use' }, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: {}, holds: 'no' },
    { given: { alcohol: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})
