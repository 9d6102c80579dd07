'use client'

import type { Item } from '@/lib/clinical/item'
import { items } from '@/lib/clinical/items'
import { useNoticed } from '../assessment-context'
import type { TypedId } from '../draft/entries'
import { TypedCell } from './typed-cell'

const types = { number: 'text', date: 'date', moment: 'datetime-local', text: 'text' } as const

function inputModeOf(item: Item): 'numeric' | 'decimal' | 'text' {
  if (item.kind !== 'number') return 'text'
  return item.whole ? 'numeric' : 'decimal'
}

/** A number, a date, a moment or words. */
export function TypedAnswer({ id }: { readonly id: TypedId }) {
  const item: Item = items[id]
  const { refused } = useNoticed(id)
  if (item.kind !== 'number' && item.kind !== 'date' && item.kind !== 'moment' && item.kind !== 'text') return null
  return (
    <TypedCell
      name={id}
      label={item.ask}
      labelledBy={`${id}-ask`}
      type={types[item.kind]}
      inputMode={inputModeOf(item)}
      unit={item.kind === 'number' ? item.unit : undefined}
      longest={item.kind === 'text' ? item.longest : undefined}
      notKnown={item.kind !== 'moment'}
      describedBy={refused.length > 0 ? `${id}-noticed` : undefined}
    />
  )
}
