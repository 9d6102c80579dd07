import type { ItemId } from '@/lib/clinical/items'
import { applies } from './applies'
import { isListId, type Entries } from './entries'

/** Whether a question has an answer, "not known" among them. */
export function isAnswered(id: ItemId, entries: Entries): boolean {
  if (isListId(id)) return entries[id].length > 0
  if (id === 'bloodPressure') {
    const { systolic, diastolic, notKnown } = entries.bloodPressure
    return notKnown || systolic !== '' || diastolic !== ''
  }
  if (id === 'trials' || id === 'scores') return entries[id].rows.length > 0 || entries[id].instead !== ''
  const written: string = entries[id]
  return written !== ''
}

/** Whether a question is put: it applies, or it waits and has an answer already. */
export function isAsked(id: ItemId, entries: Entries): boolean {
  const stands = applies(id, entries)
  return stands === 'yes' || (stands === 'unknown' && isAnswered(id, entries))
}
