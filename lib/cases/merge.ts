import type { Answer, Answers } from '../clinical/answers'
import { itemIds, items, type ItemId } from '../clinical/items'
import { isSame } from './canonical'
import { mergeList } from './merge/lists'

/** One question answered differently on both sides; an answer that is absent was taken back there. */
export type Conflict<K extends ItemId = ItemId> = { readonly item: K; readonly yours?: Answer<K>; readonly theirs?: Answer<K> }

/** What two people made of the same answers: all that goes together, and what does not. A question in conflict has no answer in `agreed`. */
export type Merge = { readonly agreed: Answers; readonly conflicts: readonly Conflict[] }

export type Side = 'yours' | 'theirs'

/** The answer of one question after both sides worked on it; two where they do not go together. */
type Merged = { readonly value: unknown } | { readonly yours: unknown; readonly theirs: unknown }

function mergeOne(id: ItemId, base: unknown, yours: unknown, theirs: unknown): Merged {
  if (isSame(yours, theirs) || isSame(theirs, base)) return { value: yours }
  if (isSame(yours, base)) return { value: theirs }
  return mergeList(items[id].kind, base, yours, theirs) ?? { yours, theirs }
}

/**
 * Merges, by question, what a device changed (`yours`) over what has been saved since (`theirs`); both began from `base`.
 * What only one side changed is taken as it is there. Lists merge by row where rows can be told apart.
 */
export function merge(base: Answers, yours: Answers, theirs: Answers): Merge {
  const agreed: [ItemId, unknown][] = []
  const conflicts: Conflict[] = []
  for (const id of itemIds) {
    const merged = mergeOne(id, base[id], yours[id], theirs[id])
    if (!('value' in merged)) conflicts.push({ item: id, ...(merged.yours !== undefined && { yours: merged.yours }), ...(merged.theirs !== undefined && { theirs: merged.theirs }) } as Conflict)
    else if (merged.value !== undefined) agreed.push([id, merged.value])
  }
  return { agreed: Object.fromEntries(agreed) as Answers, conflicts }
}

/** The answers with each conflict settled for one side. */
export function settled({ agreed, conflicts }: Merge, sideOf: (item: ItemId) => Side): Answers {
  const chosen = new Map<ItemId, unknown>(conflicts.map((conflict) => [conflict.item, conflict[sideOf(conflict.item)]]))
  const all = itemIds.map((id) => [id, chosen.has(id) ? chosen.get(id) : agreed[id]] as const)
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Answers
}
