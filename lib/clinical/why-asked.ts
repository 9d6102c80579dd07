import { itemIds, items, type ItemId } from './items'

/** Why each question is asked, by its id: read by people, and not reckoned with. */
export type WhyAsked = Readonly<Record<ItemId, string>>

/** Why every question is asked, as data that travels apart from the questions. */
export function whyAsked(): WhyAsked {
  return Object.fromEntries(itemIds.map((id) => [id, items[id].why])) as WhyAsked
}

/** Gives it back to questions that came without, as they come to a browser: those of the same build. Until then no question may be drawn with its reason. */
export function giveWhy(given: WhyAsked): void {
  for (const id of itemIds) {
    if (!Object.hasOwn(given, id)) throw new Error(`The question ${id} came without its reason`)
    Object.assign(items[id], { why: given[id] })
  }
}
