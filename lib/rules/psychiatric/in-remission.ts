import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** In remission there is no episode for a new drug to treat. */
export const inRemission = rule({
  id: 'psychiatric/in-remission',
  title: 'Major depression in remission',
  when: is('problem', 'mdd-remission'),
  effect: { esketamine: ['not-supported', 'convention'], racemic: ['not-supported', 'convention'] },
  says: 'There is nothing to treat now. Relapse prevention was shown only for people who had improved on esketamine itself.',
  instead: 'Continue what works, earlier esketamine included, with a plan for signs of relapse. Where severity or a score speaks of an episode, the diagnosis is worth a fresh look.',
  because: ['trial-sustain-1', 'trd-definition-label-trials', 'esk-dose-trd'],
  examples: [
    { given: { problem: 'mdd-remission' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { problem: 'not-settled' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})
