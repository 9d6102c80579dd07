import * as concepts from '../concepts'
import type { ConceptExamples } from './concept-example'
import { rows } from './rows'

const { adequate, alsoAdequate, byDefaultTableOnly, byOtherTableOnly, partial, alsoPartial, earlierEpisode, fourWeeks, augmentation } = rows

/** What the trials of antidepressants come to. */
export const trialConceptExamples: readonly ConceptExamples[] = [
  {
    concept: concepts.resistant,
    examples: [
      { given: { trials: [adequate, alsoAdequate] }, holds: 'yes' },
      { given: { trials: [adequate, byDefaultTableOnly] }, holds: 'no' },
      { given: { trials: [adequate, byOtherTableOnly] }, holds: 'no' },
      { given: { trials: [adequate] }, holds: 'no' },
      { given: { trials: [] }, holds: 'no' },
      { given: { trials: [adequate, { ...alsoAdequate, weeks: 'not-known' }] }, holds: 'unknown' },
      { given: { trials: 'not-known' }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.countDependsOnTable,
    examples: [
      { given: { trials: [adequate, byDefaultTableOnly] }, holds: 'yes' },
      { given: { trials: [adequate] }, holds: 'no' },
      { given: { trials: [adequate, byOtherTableOnly] }, holds: 'no' },
      { given: { trials: [adequate, alsoAdequate] }, holds: 'no' },
      { given: { trials: [adequate, { ...byDefaultTableOnly, taken: 'not-known' }] }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.oneAndFurther,
    examples: [
      { given: { trials: [adequate, earlierEpisode] }, holds: 'yes' },
      { given: { trials: [adequate, fourWeeks] }, holds: 'yes' },
      { given: { trials: [adequate, byOtherTableOnly] }, holds: 'yes' },
      { given: { trials: [adequate] }, holds: 'no' },
      { given: { trials: [earlierEpisode] }, holds: 'no' },
      { given: { trials: [adequate, alsoAdequate, earlierEpisode] }, holds: 'no' },
      { given: { trials: [adequate, { ...fourWeeks, weeks: 3 }] }, holds: 'no' },
      { given: { trials: [adequate, { ...earlierEpisode, response: 'not-known' }] }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.oneAndPartial,
    examples: [
      { given: { trials: [adequate, partial] }, holds: 'yes' },
      { given: { trials: [adequate] }, holds: 'no' },
      { given: { trials: [partial] }, holds: 'no' },
      { given: { trials: [adequate, alsoAdequate, partial] }, holds: 'no' },
      { given: { trials: [adequate, { ...partial, weeks: 'not-known' }] }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.twoPartial,
    examples: [
      { given: { trials: [partial, alsoPartial] }, holds: 'yes' },
      { given: { trials: [partial] }, holds: 'no' },
      { given: { trials: [adequate, alsoAdequate, partial, alsoPartial] }, holds: 'no' },
      { given: { trials: [partial, { ...alsoPartial, weeks: 'not-known' }] }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.oneAndAugmentation,
    examples: [
      { given: { trials: [adequate, augmentation] }, holds: 'yes' },
      { given: { trials: [adequate] }, holds: 'no' },
      { given: { trials: [augmentation] }, holds: 'no' },
      { given: { trials: [adequate, alsoAdequate, augmentation] }, holds: 'no' },
      { given: { trials: [adequate, { ...augmentation, weeks: 'not-known' }] }, holds: 'unknown' },
    ],
  },
  {
    concept: concepts.nearlyResistant,
    examples: [
      { given: { trials: [adequate, byDefaultTableOnly] }, holds: 'yes' },
      { given: { trials: [adequate, fourWeeks] }, holds: 'yes' },
      { given: { trials: [adequate, partial] }, holds: 'yes' },
      { given: { trials: [partial, alsoPartial] }, holds: 'yes' },
      { given: { trials: [adequate, augmentation] }, holds: 'no' },
      { given: { trials: [adequate, alsoAdequate] }, holds: 'no' },
      { given: { trials: [] }, holds: 'no' },
    ],
  },
]
