import { articleConflicts } from './conflicts/article'
import { coverageConflicts } from './conflicts/coverage'
import { labelConflicts } from './conflicts/label'
import { scaleConflicts } from './conflicts/scales'
import { trialCountConflicts } from './conflicts/trial-count'
import { trialResultConflicts } from './conflicts/trial-results'
import { idsTouching, touches } from './conflicts/touches'
import type { Conflict } from './types'

const told = [
  ...articleConflicts,
  ...labelConflicts,
  ...trialCountConflicts,
  ...scaleConflicts,
  ...trialResultConflicts,
  ...coverageConflicts,
] as const

export type ConflictId = (typeof told)[number]['id']

/** Every place where the sources disagree, by subject. */
export const conflicts: readonly (Conflict & { readonly id: ConflictId })[] = told.map((conflict) => ({ ...conflict, touches: touches[conflict.id] }))

/** The conflicts that citing these records and passages brings up, each once. */
export function conflictsTouching(ids: readonly string[]): readonly (Conflict & { readonly id: ConflictId })[] {
  const brought = idsTouching(ids)
  return conflicts.filter(({ id }) => brought.includes(id))
}
