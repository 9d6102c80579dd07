import * as concepts from '../concepts'
import type { ConceptExamples } from './concept-example'
import { rows } from './rows'

const { adequate, alsoAdequate, partial, alsoPartial, augmentation } = rows
const arguable = [adequate, partial]
const arguableForInfusion = [adequate, augmentation]
const resistantAndTwoPartial = [adequate, alsoAdequate, partial, alsoPartial]
const attemptThisWeek = { behavior: 'attempt', behaviorWhen: 'week' } as const
const acuteInHospital = { ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient' } as const

/** Which indication stands, in full or arguably. */
export const routeConceptExamples: readonly ConceptExamples[] = [
  {
    concept: concepts.majorDepression,
    examples: [
      { given: { problem: 'mdd-single' }, holds: 'yes' },
      { given: { problem: 'mdd-recurrent' }, holds: 'yes' },
      { given: { problem: 'mdd-remission' }, holds: 'no' },
      { given: { problem: 'psychotic', psychosis: 'current' }, holds: 'no' },
      { given: { problem: 'bipolar' }, holds: 'no' },
      { given: { problem: 'not-settled' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.adultDepression,
    examples: [
      { given: {}, holds: 'yes' },
      { given: { age: 18 }, holds: 'yes' },
      { given: { age: 17 }, holds: 'no' },
      { given: { problem: 'bipolar' }, holds: 'no' },
      { given: { age: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.depressionWithoutPsychosis,
    examples: [
      { given: {}, holds: 'yes' },
      { given: { psychosis: 'past' }, holds: 'yes' },
      { given: { psychosis: 'current' }, holds: 'no' },
      { given: { age: 17 }, holds: 'no' },
      { given: { psychosis: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.trdMet,
    examples: [
      { given: {}, holds: 'yes' },
      { given: { problem: 'bipolar' }, holds: 'no' },
      { given: { trials: [adequate] }, holds: 'no' },
      { given: { trials: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.trdArguable,
    examples: [
      { given: { trials: arguable }, holds: 'yes' },
      { given: { trials: arguable, problem: 'bipolar' }, holds: 'no' },
      { given: { trials: resistantAndTwoPartial }, holds: 'no' },
      { given: { trials: [adequate] }, holds: 'no' },
      { given: { trials: arguableForInfusion }, holds: 'no' },
      { given: { trials: arguable, problem: 'not-settled' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.infusionArguable,
    examples: [
      { given: { trials: arguable }, holds: 'yes' },
      { given: { trials: arguableForInfusion }, holds: 'yes' },
      { given: { trials: arguableForInfusion, problem: 'bipolar' }, holds: 'no' },
      { given: { trials: resistantAndTwoPartial }, holds: 'no' },
      { given: { trials: [adequate] }, holds: 'no' },
      { given: { trials: arguableForInfusion, problem: 'not-settled' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.mdsiMet,
    examples: [
      { given: { ideation: 'intent', ideationRecency: 'today' }, holds: 'yes' },
      { given: { ideation: 'plan-intent', ideationRecency: 'week' }, holds: 'yes' },
      { given: { ideation: 'passive', ...attemptThisWeek }, holds: 'yes' },
      { given: { ideation: 'intent', ideationRecency: 'today', problem: 'bipolar' }, holds: 'no' },
      { given: { ideation: 'intent', ideationRecency: 'month' }, holds: 'no' },
      { given: { ideation: 'plan', ideationRecency: 'today' }, holds: 'no' },
      { given: { ideation: 'passive', behavior: 'attempt', behaviorWhen: 'month' }, holds: 'no' },
      { given: { ideation: 'passive' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { ideation: 'not-asked', ideationRecency: 'today' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.mdsiArguable,
    examples: [
      { given: { ideation: 'plan' }, holds: 'yes' },
      { given: { ideation: 'active' }, holds: 'yes' },
      { given: { ideation: 'active', problem: 'bipolar' }, holds: 'no' },
      { given: { ideation: 'intent', ideationRecency: 'today' }, holds: 'no' },
      { given: { ideation: 'passive' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { ideation: 'declined' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.infusionAcute,
    examples: [
      { given: acuteInHospital, holds: 'yes' },
      { given: { ...acuteInHospital, problem: 'bipolar' }, holds: 'no' },
      { given: { ...acuteInHospital, ideation: 'active' }, holds: 'no' },
      { given: { ...acuteInHospital, setting: 'outpatient' }, holds: 'no' },
      { given: { ...acuteInHospital, oralAntidepressant: 'no' }, holds: 'no' },
      { given: { ...acuteInHospital, oralAntidepressant: 'declines' }, holds: 'no' },
      { given: { ...acuteInHospital, setting: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.noRouteForEsketamine,
    examples: [
      { given: { trials: [adequate] }, holds: 'yes' },
      { given: { trials: [adequate], problem: 'bipolar' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { trials: arguable }, holds: 'no' },
      { given: { trials: [adequate], ideation: 'plan-intent', ideationRecency: 'today' }, holds: 'no' },
      { given: { trials: [adequate], ideation: 'active' }, holds: 'no' },
      { given: { trials: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.noRouteForInfusion,
    examples: [
      { given: { trials: [adequate] }, holds: 'yes' },
      { given: { trials: [adequate], problem: 'bipolar' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { trials: arguableForInfusion }, holds: 'no' },
      { given: { trials: [adequate], ...acuteInHospital }, holds: 'no' },
      { given: { trials: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.bipolarGround,
    examples: [
      { given: { moodStabilizer: 'yes', specialistOversight: 'yes', bipolarTreatments: 2 }, holds: 'yes' },
      { given: { moodStabilizer: 'no', specialistOversight: 'yes', bipolarTreatments: 2 }, holds: 'no' },
      { given: { moodStabilizer: 'yes', specialistOversight: 'no', bipolarTreatments: 2 }, holds: 'no' },
      { given: { moodStabilizer: 'yes', specialistOversight: 'yes', bipolarTreatments: 1 }, holds: 'no' },
      { given: { moodStabilizer: 'yes', specialistOversight: 'yes', bipolarTreatments: 'not-known' }, holds: 'unknown' },
    ],
  },
]
