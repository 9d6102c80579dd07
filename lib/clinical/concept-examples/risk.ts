import * as concepts from '../concepts'
import type { ConceptExamples } from './concept-example'

/** Suicidal thoughts and urgent signs. */
export const riskConceptExamples: readonly ConceptExamples[] = [
  {
    concept: concepts.intent,
    examples: [
      { given: { ideation: 'intent' }, holds: 'yes' },
      { given: { ideation: 'plan-intent' }, holds: 'yes' },
      { given: { ideation: 'plan' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { ideation: 'not-asked' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.intentOrPlan,
    examples: [
      { given: { ideation: 'plan' }, holds: 'yes' },
      { given: { ideation: 'intent' }, holds: 'yes' },
      { given: { ideation: 'plan-intent' }, holds: 'yes' },
      { given: { ideation: 'active-method' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { ideation: 'declined' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.activeWithoutPlan,
    examples: [
      { given: { ideation: 'active' }, holds: 'yes' },
      { given: { ideation: 'active-method' }, holds: 'yes' },
      { given: { ideation: 'passive' }, holds: 'no' },
      { given: { ideation: 'plan' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { ideation: 'cannot-be-assessed' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.activeThoughts,
    examples: [
      { given: { ideation: 'active' }, holds: 'yes' },
      { given: { ideation: 'active-method' }, holds: 'yes' },
      { given: { ideation: 'plan' }, holds: 'yes' },
      { given: { ideation: 'intent' }, holds: 'yes' },
      { given: { ideation: 'plan-intent' }, holds: 'yes' },
      { given: { ideation: 'passive' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { ideation: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.anyThoughts,
    examples: [
      { given: { ideation: 'passive' }, holds: 'yes' },
      { given: { ideation: 'active' }, holds: 'yes' },
      { given: { ideation: 'active-method' }, holds: 'yes' },
      { given: { ideation: 'plan' }, holds: 'yes' },
      { given: { ideation: 'intent' }, holds: 'yes' },
      { given: { ideation: 'plan-intent' }, holds: 'yes' },
      { given: {}, holds: 'no' },
      { given: { ideation: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.acuteRisk,
    examples: [
      { given: { ideation: 'plan' }, holds: 'yes' },
      { given: { riskView: 'high' }, holds: 'yes' },
      { given: { riskView: 'imminent' }, holds: 'yes' },
      { given: { riskView: 'moderate' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { riskView: 'not-formed' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.acuteSetting,
    examples: [
      { given: { setting: 'emergency' }, holds: 'yes' },
      { given: { setting: 'inpatient' }, holds: 'yes' },
      { given: { setting: 'crisis-unit' }, holds: 'yes' },
      { given: { setting: 'remote' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { setting: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.acuteSuicidality,
    examples: [
      { given: { ideation: 'plan' }, holds: 'yes' },
      { given: { ideation: 'passive', behavior: 'attempt', behaviorWhen: 'week' }, holds: 'yes' },
      { given: { ideation: 'passive', behavior: 'attempt', behaviorWhen: 'month' }, holds: 'no' },
      { given: { ideation: 'passive' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { ideation: 'passive', behavior: 'not-known' }, holds: 'unknown' },
    ],
  },
]
