import type { UseFormReturn } from 'react-hook-form'
import { choiceIds, listIds, typedIds, type Entries } from './entries'

const pressureCells = ['systolic', 'diastolic', 'date', 'confirmed', 'notKnown'] as const
const tables = ['trials', 'scores'] as const

/** Writes these entries into the form, field by field, so that every field on the page follows. */
export function fill({ setValue, getValues }: Pick<UseFormReturn<Entries>, 'setValue' | 'getValues'>, entries: Entries): void {
  const now = getValues()
  for (const id of [...choiceIds, ...typedIds]) if (now[id] !== entries[id]) setValue(id, entries[id])
  for (const id of listIds) setValue(id, entries[id])
  for (const cell of pressureCells) setValue(`bloodPressure.${cell}`, entries.bloodPressure[cell])
  for (const table of tables) {
    setValue(`${table}.instead`, entries[table].instead)
    setValue(`${table}.rows`, entries[table].rows)
  }
  setValue('example', entries.example)
}
