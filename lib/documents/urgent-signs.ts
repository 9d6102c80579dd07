import { itemIds, items, type ItemId } from '../clinical/items'

/** The urgent signs of the intake. The short note finds them once more: it is loaded with the consult, and has no room to share them. */
export const urgentSigns: readonly ItemId[] = itemIds.filter((id) => 'group' in items[id] && items[id].section === 'safety')
