import type { Section } from '@/lib/clinical/item'
import { itemIds, items, sections, type ItemId } from '@/lib/clinical/items'
import { isAnswered, isAsked } from './answered'
import type { Entries } from './entries'

export type Progress = { readonly answered: number; readonly asked: number }

/** Questions that may be left out without a gap: written down where they are known. */
const aside = (id: ItemId): boolean => items[id].role === 'record'

/** How much of each section has been answered, of what is asked of this person. */
export function progressOf(entries: Entries): Readonly<Record<Section, Progress>> {
  const of = (section: Section): Progress => {
    const asked = itemIds.filter((id) => items[id].section === section && !aside(id) && isAsked(id, entries))
    return { asked: asked.length, answered: asked.filter((id) => isAnswered(id, entries)).length }
  }
  const all = Object.keys(sections).map((section) => [section, of(section as Section)] as const)
  return Object.fromEntries(all) as Record<Section, Progress>
}
