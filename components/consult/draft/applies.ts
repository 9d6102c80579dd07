import { appliesAfter } from '@/lib/clinical/applies'
import type { ItemId } from '@/lib/clinical/items'
import type { Tri } from '@/lib/logic/tri'
import type { Entries } from './entries'

/** Whether a question applies to this person, by what was entered. */
export function applies(id: ItemId, entries: Entries): Tri {
  return appliesAfter(id, (on) => entries[on])
}
