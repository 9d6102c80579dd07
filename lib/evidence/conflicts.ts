import { articleConflicts } from './conflicts/article'
import { coverageConflicts } from './conflicts/coverage'
import { labelConflicts } from './conflicts/label'
import { scaleConflicts } from './conflicts/scales'
import { trialCountConflicts } from './conflicts/trial-count'
import { trialResultConflicts } from './conflicts/trial-results'
import type { Conflict } from './types'

/** Every place where the sources disagree, by subject. */
export const conflicts = [
  ...articleConflicts,
  ...labelConflicts,
  ...trialCountConflicts,
  ...scaleConflicts,
  ...trialResultConflicts,
  ...coverageConflicts,
] as const

export type ConflictId = (typeof conflicts)[number]['id']

/** The conflicts that citing these records and passages brings up, each once. */
export function conflictsTouching(ids: readonly string[]): readonly (Conflict & { readonly id: ConflictId })[] {
  const all: readonly (Conflict & { readonly id: ConflictId })[] = conflicts
  return all.filter(({ touches }) => touches.some((id) => ids.includes(id)))
}
