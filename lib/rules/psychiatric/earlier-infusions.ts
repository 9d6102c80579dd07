import { rule } from '../../clinical/rule'
import { is } from '../../clinical/words'

/** An adequate course of infusions without benefit in this episode calls for another look before more. */
export const infusionsNoBenefitThisEpisode = rule({
  id: 'psychiatric/infusions-no-benefit-this-episode',
  title: 'Ketamine infusions without benefit in this episode',
  when: is('priorInfusion', 'no-benefit-this-episode'),
  effect: { racemic: ['other-steps-first', 'convention'], esketamine: ['with-care', 'convention'] },
  says: 'In one study of 41 people, 59% had responded after 6 infusions. This project holds no trial of esketamine after infusions failed.',
  step: 'Ask a specialist to look again at the diagnosis and at the earlier course',
  instead: 'Another next step, such as augmentation, psychotherapy, ECT or TMS.',
  because: ['rac-repeat-dosing', 'trd-canmat-definition'],
  examples: [
    { given: { priorInfusion: 'no-benefit-this-episode' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'other-steps-first' },
    { given: { priorInfusion: 'no-benefit-earlier' }, holds: 'no' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { priorInfusion: 'not-known' }, holds: 'unknown', racemic: 'cannot-tell' },
  ],
})

/** A course without benefit in an earlier episode lowers hope without closing the door. */
export const infusionsNoBenefitEarlier = rule({
  id: 'psychiatric/infusions-no-benefit-earlier',
  title: 'Ketamine infusions without benefit in an earlier episode',
  when: is('priorInfusion', 'no-benefit-earlier'),
  effect: { racemic: ['with-care', 'convention'] },
  says: 'This project counts failures within an episode, so this one stays open. What the earlier course did still belongs in the talk.',
  because: ['rac-repeat-dosing'],
  examples: [
    { given: { priorInfusion: 'no-benefit-earlier' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss-with-care' },
    { given: { priorInfusion: 'no-benefit-this-episode' }, holds: 'no' },
    { given: {}, holds: 'no', racemicApart: 'discuss' },
    { given: { priorInfusion: 'not-known' }, holds: 'unknown' },
  ],
})

/** An unfinished course says little about benefit. */
export const infusionsIncomplete = rule({
  id: 'psychiatric/infusions-incomplete',
  title: 'Course of ketamine infusions not completed',
  when: is('priorInfusion', 'incomplete'),
  effect: { racemic: ['say', 'convention'] },
  says: 'An unfinished course is no failure: in one study of 6 infusions, response took 3 at the median. Why it stopped matters.',
  because: ['rac-repeat-dosing'],
  examples: [
    { given: { priorInfusion: 'incomplete' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { priorInfusion: 'response' }, holds: 'no' },
    { given: {}, holds: 'no' },
    { given: { priorInfusion: 'not-known' }, holds: 'unknown' },
  ],
})

/** Infusions that helped before speak in their favor now; how long the benefit lasted matters as much. */
export const infusionsHelped = rule({
  id: 'psychiatric/infusions-helped',
  title: 'Ketamine infusions helped before',
  when: is('priorInfusion', 'response'),
  effect: { racemic: ['say', 'convention'] },
  says: 'This speaks in favor of discussing them again. Without maintenance, most people lose the benefit within weeks.',
  because: ['rac-relapse-after-stop', 'rac-repeat-dosing'],
  examples: [
    { given: { priorInfusion: 'response' }, holds: 'yes', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { priorInfusion: 'incomplete' }, holds: 'no' },
    { given: {}, holds: 'no' },
    { given: { priorInfusion: 'not-known' }, holds: 'unknown' },
  ],
})
