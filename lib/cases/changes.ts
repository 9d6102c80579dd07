import type { Answers } from '../clinical/answers'
import { isItemId, itemIds, type ItemId } from '../clinical/items'
import { isSame } from './canonical'
import type { Changes } from './event'

/** The questions that a set of changes really changes. */
export function changedItems(answers: Answers, changes: Changes): readonly ItemId[] {
  return itemIds.filter((id) => changes[id] !== undefined && !isSame(answers[id], changes[id] ?? undefined))
}

/** Whether every name in a set of changes is that of a question. */
export function areQuestions(changes: Changes): boolean {
  return Object.keys(changes).every(isItemId)
}

/** The answers after a set of changes. Order of the questions, and nothing else, is that of the intake. */
export function withChanges(answers: Answers, changes: Changes): Answers {
  const after = itemIds.flatMap((id) => {
    const value = changes[id] === undefined ? answers[id] : changes[id]
    return value === undefined || value === null ? [] : [[id, value] as const]
  })
  return Object.fromEntries(after) as Answers
}

/** The changes that lead from some answers to others. */
export function changesBetween(before: Answers, after: Answers): Changes {
  const changed = itemIds.filter((id) => !isSame(before[id], after[id]))
  return Object.fromEntries(changed.map((id) => [id, after[id] ?? null])) as Changes
}
