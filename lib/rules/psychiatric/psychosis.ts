import { any } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { is, yes } from '../../clinical/words'

/** Psychosis now, as part of the depression or beside it, has treatments of its own that work. */
export const psychosisNow = rule({
  id: 'psychiatric/psychosis-now',
  title: 'Psychotic depression or psychosis now',
  when: any(is('problem', 'psychotic'), is('psychosis', 'current')),
  effect: { esketamine: ['not-supported', 'trial-exclusion'], racemic: ['not-supported', 'trial-exclusion'] },
  says: 'Trials left out active psychosis, with one exception on record. That hospital trial of infusions took in psychotic features, and ECT did better.',
  instead: 'ECT, or an antidepressant together with an antipsychotic.',
  because: [
    'trd-transform-eligibility',
    'elekt-d-eligibility',
    'h-psychosis',
    'esk-psychosis-caution',
    'stage-antipsychotic-psychotic-depression',
    'ect-response-rate',
    'trial-ketect-2022',
  ],
  examples: [
    { name: 'Psychosis now', given: { psychosis: 'current' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { name: 'Psychotic depression', given: { problem: 'psychotic', psychosis: 'current' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { name: 'Psychotic depression, psychosis settled', given: { problem: 'psychotic', psychosis: 'past' }, holds: 'yes' },
    { name: 'Psychosis long past', given: { psychosis: 'past' }, holds: 'no' },
    { given: {}, holds: 'no' },
    { given: { psychosis: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** A schizophrenia spectrum disorder puts depression outside what either drug was tried in. */
export const schizophreniaSpectrum = rule({
  id: 'psychiatric/schizophrenia-spectrum',
  title: 'Schizophrenia spectrum disorder',
  when: yes('schizophreniaSpectrum'),
  effect: { esketamine: ['not-supported', 'trial-exclusion'], racemic: ['not-supported', 'trial-exclusion'] },
  says: 'Esketamine trials and the infusion trial against ECT left out psychotic disorders, so the effect here is not known.',
  instead: 'Treat the psychotic disorder, and the depression beside it.',
  because: ['esk-psychosis-caution', 'elekt-d-eligibility'],
  examples: [
    { given: { schizophreniaSpectrum: 'yes' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { given: {}, holds: 'no' },
    { given: { schizophreniaSpectrum: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell' },
  ],
})

/** Psychosis in the past asks that benefit be weighed against risk. */
export const pastPsychosis = rule({
  id: 'psychiatric/past-psychosis',
  title: 'Psychosis in the past',
  when: is('psychosis', 'past'),
  effect: { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'convention'] },
  says: 'The label asks for careful assessment, and that the benefit of esketamine outweighs its risk. Both drugs can bring dissociation.',
  because: ['esk-psychosis-caution', 'h-psychosis', 'esk-common-ae', 'article-p47'],
  examples: [
    { given: { psychosis: 'past' }, holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { psychosis: 'current' }, holds: 'no' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { psychosis: 'not-known' }, holds: 'unknown' },
  ],
})
