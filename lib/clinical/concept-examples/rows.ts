import type { Trial } from '../trials/trial'

const course = { weeks: 8, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' } as const

/** Trials by what each counts as. */
export const rows = {
  adequate: { ...course, drug: 'sertraline', doseMg: 150 },
  alsoAdequate: { ...course, drug: 'venlafaxine', doseMg: 225 },
  byDefaultTableOnly: { ...course, drug: 'mirtazapine', doseMg: 15 },
  byOtherTableOnly: { ...course, drug: 'trazodone', doseMg: 200 },
  partial: { ...course, drug: 'escitalopram', doseMg: 20, response: 'partial' },
  alsoPartial: { ...course, drug: 'bupropion', doseMg: 300, response: 'partial' },
  earlierEpisode: { ...course, drug: 'duloxetine', doseMg: 60, episode: 'earlier' },
  fourWeeks: { ...course, drug: 'fluoxetine', doseMg: 40, weeks: 4 },
  augmentation: { ...course, drug: 'aripiprazole', doseMg: 5 },
} as const satisfies Record<string, Trial>
