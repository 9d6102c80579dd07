import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** An adequate course of esketamine without benefit in this episode has answered the question. */
export const esketamineNoBenefitThisEpisode = rule({
  id: 'psychiatric/esketamine-no-benefit-this-episode',
  title: 'Esketamine without benefit in this episode',
  when: is('priorEsketamine', 'no-benefit-this-episode'),
  effect: { esketamine: ['not-supported', 'convention'], racemic: ['with-care', 'convention'] },
  says: 'Benefit of esketamine is judged after 4 weeks to decide on going on. This project holds no trial of infusions after esketamine failed.',
  instead: 'Another next step, such as augmentation, psychotherapy, ECT or TMS.',
  because: ['esk-evaluate-week4', 'esk-early-nonresponse'],
  examples: [
    { given: { priorEsketamine: 'no-benefit-this-episode' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'discuss-with-care' },
    { given: { priorEsketamine: 'no-benefit-earlier' }, holds: 'no' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { priorEsketamine: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** A course without benefit in an earlier episode lowers hope without closing the door. */
export const esketamineNoBenefitEarlier = rule({
  id: 'psychiatric/esketamine-no-benefit-earlier',
  title: 'Esketamine without benefit in an earlier episode',
  when: is('priorEsketamine', 'no-benefit-earlier'),
  effect: { esketamine: ['with-care', 'convention'] },
  says: 'Failures are counted within an episode, so this one stays open. What the earlier course did still belongs in the talk.',
  because: ['trd-definition-label-trials', 'esk-evaluate-week4'],
  examples: [
    { given: { priorEsketamine: 'no-benefit-earlier' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss' },
    { given: { priorEsketamine: 'no-benefit-this-episode' }, holds: 'no' },
    { given: {}, holds: 'no', esketamine: 'discuss' },
    { given: { priorEsketamine: 'not-known' }, holds: 'unknown' },
  ],
})

/** An unfinished course says little about benefit. */
export const esketamineIncomplete = rule({
  id: 'psychiatric/esketamine-incomplete',
  title: 'Esketamine course not completed',
  when: is('priorEsketamine', 'incomplete'),
  effect: { esketamine: ['say', 'convention'] },
  says: 'An unfinished course is no failure: benefit cannot be judged before the end of the first 4 weeks. Why it stopped matters.',
  because: ['esk-early-nonresponse', 'esk-evaluate-week4'],
  examples: [
    { given: { priorEsketamine: 'incomplete' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { priorEsketamine: 'response' }, holds: 'no' },
    { given: {}, holds: 'no' },
    { given: { priorEsketamine: 'not-known' }, holds: 'unknown' },
  ],
})

/** Esketamine that helped before speaks in its favor now. */
export const esketamineHelped = rule({
  id: 'psychiatric/esketamine-helped',
  title: 'Esketamine helped before',
  when: is('priorEsketamine', 'response'),
  effect: { esketamine: ['say', 'convention'] },
  says: 'This speaks in favor of discussing it again. In people who had improved, continuing esketamine cut relapse.',
  because: ['trial-sustain-1'],
  examples: [
    { given: { priorEsketamine: 'response' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { priorEsketamine: 'incomplete' }, holds: 'no' },
    { given: {}, holds: 'no' },
    { given: { priorEsketamine: 'not-known' }, holds: 'unknown' },
  ],
})
