import type { Answers } from './answers'
import { appliesAfter } from './applies'
import { itemIds, type ItemId } from './items'

/** Whether an answer that was given is put aside by others: it is kept, and nothing reads it. */
export function isPutAside(id: ItemId, answers: Answers): boolean {
  return answers[id] !== undefined && appliesAfter(id, (on) => answers[on]) === 'no'
}

/** The answers that something reads. */
export function withoutPutAside(answers: Answers): Answers {
  return Object.fromEntries(itemIds.flatMap((id) => (answers[id] === undefined || isPutAside(id, answers) ? [] : [[id, answers[id]]])))
}
