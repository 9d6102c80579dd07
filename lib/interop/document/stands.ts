import type { Answers } from '../../clinical/answers'
import { isPutAside } from '../../clinical/put-aside'
import { itemIds, type ItemId } from '../../clinical/items'

/** The answers that stand, and the questions whose answers others put aside. */
export type Stands = { readonly standing: Answers; readonly aside: readonly ItemId[] }

/** What of the answers may be told as a fact of the person. */
export function standsOf(answers: Answers): Stands {
  const aside = itemIds.filter((id) => isPutAside(id, answers))
  const left: ReadonlySet<string> = new Set(aside)
  return { standing: Object.fromEntries(Object.entries(answers).filter(([id]) => !left.has(id))) as Answers, aside }
}
