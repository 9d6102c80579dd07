'use client'

import { useFormContext } from 'react-hook-form'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import type { ChoiceItem } from '@/lib/clinical/item'
import { items } from '@/lib/clinical/items'
import type { ChoiceId, Entries } from '../draft/entries'
import { Chips, type Chip } from './chips'

/** The ways to answer a choice: its options, the ways of its own to leave it unknown, and "Not known". */
function chipsOf({ options, unknowns = {} }: ChoiceItem): readonly Chip[] {
  return [
    ...Object.entries(options).map(([value, [label]]) => ({ value, label })),
    ...Object.entries(unknowns).map(([value, { label }]) => ({ value, label, unknown: true })),
    { value: NOT_KNOWN, label: 'Not known', unknown: true },
  ]
}

export function ChoiceAnswer({ id }: { readonly id: ChoiceId }) {
  const { register, setValue } = useFormContext<Entries>()
  const item: ChoiceItem = items[id]
  return <Chips id={id} about={item.ask} chips={chipsOf(item)} field={register(id)} clear={() => setValue(id, '', { shouldDirty: true })} />
}
