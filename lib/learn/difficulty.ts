/** How much has to be held together: one fact that decides, a few that pull apart, or facts that mislead. */
export type Difficulty = 'first-steps' | 'everyday' | 'hard'

export const difficulties = {
  'first-steps': 'First steps',
  everyday: 'Everyday',
  hard: 'Hard',
} as const satisfies Record<Difficulty, string>
