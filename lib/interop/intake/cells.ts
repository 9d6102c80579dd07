import type { Item } from '../../clinical/item'
import { itemIds, items, type ItemId } from '../../clinical/items'
import { emptyAsTyped, noNumberAsTyped, textAsTyped } from './as-typed'
import type { AnyCell, Place } from './cell'
import { listCell } from './list'
import { gatesFor, offeredBy } from './options'
import { recordCell, rowsCell } from './record'
import { choiceShape, dateShape, momentShape, numberShape, textShape } from './shape'
import { single } from './single'
import { MOST_SCORES, MOST_TRIALS, pressureCells, scoreCells, trialCells } from './tables'

const LONGEST = { date: 10, moment: 40 } as const

function placeOf(id: ItemId): Place {
  const { ask, why } = items[id]
  return { linkId: id, text: ask, why, gates: gatesFor(id), ...(id === 'bloodPressure' && { code: 'blood-pressure' }) }
}

function cellOf(id: ItemId, item: Item): AnyCell {
  const place = placeOf(id)
  switch (item.kind) {
    case 'choice':
      return single(place, choiceShape(offeredBy(id, item)))
    case 'list':
      return listCell(place, offeredBy(id, item))
    case 'number':
      return single(place, numberShape(item), noNumberAsTyped)
    case 'date':
      return single(place, dateShape, textAsTyped(LONGEST.date))
    case 'moment':
      return single(place, momentShape, textAsTyped(LONGEST.moment))
    case 'text':
      return single(place, textShape(item.longest), emptyAsTyped)
    case 'pressure':
      return recordCell(place, pressureCells)
    case 'trials':
      return rowsCell(place, trialCells, MOST_TRIALS)
    case 'scores':
      return rowsCell(place, scoreCells, MOST_SCORES)
  }
}

/** Every question of the intake in FHIR. */
export const cells = Object.fromEntries(itemIds.map((id) => [id, cellOf(id, items[id])])) as Readonly<Record<ItemId, AnyCell>>
