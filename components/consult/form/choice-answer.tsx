'use client'

import { NOT_KNOWN } from '@/lib/clinical/answers'
import type { ChoiceItem } from '@/lib/clinical/item'
import { items } from '@/lib/clinical/items'
import type { ChoiceId } from '../draft/entries'
import { Chips, type Chip } from './chips'

/** The ways to answer a choice: its options, the ways of its own to leave it unknown, and "Not known". */
export function chipsOf({ options, unknowns = {} }: ChoiceItem): readonly Chip[] {
  return [
    ...Object.entries(options).map(([value, [label]]) => ({ value, label })),
    ...Object.entries(unknowns).map(([value, { label }]) => ({ value, label, unknown: true })),
    { value: NOT_KNOWN, label: 'Not known', unknown: true },
  ]
}

export function ChoiceAnswer({ id }: { readonly id: ChoiceId }) {
  const item: ChoiceItem = items[id]
  return <Chips id={id} name={id} about={item.ask} chips={chipsOf(item)} />
}
