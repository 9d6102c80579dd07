import type { Answers } from '../clinical/answers'
import type { Item } from '../clinical/item'
import { items, type ItemId } from '../clinical/items'

/** An answer by which a question says itself that it was not asked. */
const NOT_ASKED = 'not-asked'

/** Whether a question was not asked: it has no answer, or one that says so. */
export function isNotAsked(id: ItemId, { [id]: answer }: Answers): boolean {
  const item: Item = items[id]
  return answer === undefined || (answer === NOT_ASKED && item.kind === 'choice' && Object.hasOwn(item.unknowns ?? {}, NOT_ASKED))
}
