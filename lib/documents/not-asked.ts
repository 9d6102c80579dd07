import type { Answers } from '../clinical/answers'
import type { ItemId } from '../clinical/items'

/** Whether a question was not asked: it has no answer, or one that says so itself. */
export const isNotAsked = (id: ItemId, { [id]: answer }: Answers): boolean => answer === undefined || answer === 'not-asked'
