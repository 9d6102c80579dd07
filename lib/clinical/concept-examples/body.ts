import * as concepts from '../concepts'
import type { ConceptExamples } from './concept-example'

const day = '2026-11-25'

/** Urgent signs of the body, blood pressure and vascular events. */
export const bodyConceptExamples: readonly ConceptExamples[] = [
  {
    concept: concepts.urgentMedicalSign,
    examples: [
      { given: { hypertensiveCrisis: 'yes' }, holds: 'yes' },
      { given: { chestPain: 'yes' }, holds: 'yes' },
      { given: { neurologicalDeficit: 'yes' }, holds: 'yes' },
      { given: {}, holds: 'no' },
      { given: { chestPain: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.catatoniaOrNoIntake,
    examples: [
      { given: { catatonia: 'yes' }, holds: 'yes' },
      { given: { catatonicFeatures: 'yes' }, holds: 'yes' },
      { given: { refusesIntake: 'yes' }, holds: 'yes' },
      { given: {}, holds: 'no' },
      { given: { refusesIntake: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.ectClosed,
    examples: [
      { given: { ect: 'declined' }, holds: 'yes' },
      { given: { ect: 'not-available' }, holds: 'yes' },
      { given: { ect: 'not-suitable' }, holds: 'yes' },
      { given: { ect: 'adequate', ectResponse: 'none' }, holds: 'yes' },
      { given: { ect: 'adequate', ectResponse: 'partial' }, holds: 'no' },
      { given: { ect: 'adequate', ectResponse: 'good' }, holds: 'no' },
      { given: { ect: 'started', ectResponse: 'none' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { ect: 'adequate', ectResponse: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.pressureHigh,
    examples: [
      { given: { bloodPressure: { systolic: 160, diastolic: 80, date: day } }, holds: 'yes' },
      { given: { bloodPressure: { systolic: 150, diastolic: 100, date: day } }, holds: 'yes' },
      { given: { bloodPressure: { systolic: 159, diastolic: 99, date: day } }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { bloodPressure: { systolic: 150, diastolic: 'not-known', date: day } }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.pressureRaised,
    examples: [
      { given: { bloodPressure: { systolic: 141, diastolic: 80, date: day } }, holds: 'yes' },
      { given: { bloodPressure: { systolic: 130, diastolic: 91, date: day } }, holds: 'yes' },
      { given: { bloodPressure: { systolic: 140, diastolic: 90, date: day } }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { bloodPressure: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.recentVascularEvent,
    examples: [
      { given: { myocardialInfarction: 'within-6-weeks' }, holds: 'yes' },
      { given: { myocardialInfarction: 'within-12-months' }, holds: 'yes' },
      { given: { revascularization: 'within-6-weeks' }, holds: 'yes' },
      { given: { revascularization: 'within-12-months' }, holds: 'yes' },
      { given: { stroke: 'within-6-weeks' }, holds: 'yes' },
      { given: { stroke: 'within-12-months' }, holds: 'yes' },
      { given: { transientIschemicAttack: 'within-6-weeks' }, holds: 'yes' },
      { given: { transientIschemicAttack: 'within-12-months' }, holds: 'yes' },
      { given: { myocardialInfarction: 'older' }, holds: 'no' },
      { given: { revascularization: 'older' }, holds: 'no' },
      { given: { stroke: 'older' }, holds: 'no' },
      { given: { transientIschemicAttack: 'older' }, holds: 'no' },
      { given: {}, holds: 'no' },
      { given: { stroke: 'not-known' }, holds: 'unknown' },
    ],
  },
]
