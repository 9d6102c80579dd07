import type { InstrumentId } from '@/lib/clinical/instruments'
import { itemIds, items, type ChoiceId, type ItemId, type Items } from '@/lib/clinical/items'

type IdOf<Kind> = { [K in ItemId]: Items[K]['kind'] extends Kind ? K : never }[ItemId]

export type { ChoiceId } from '@/lib/clinical/items'
export type ListId = IdOf<'list'>
/** Questions answered by typing one value. */
export type TypedId = IdOf<'number' | 'date' | 'moment' | 'text'>

export type PressureEntry = { systolic: string; diastolic: string; date: string; confirmed: boolean; notKnown: boolean }

export type TrialEntry = {
  drug: string
  doseMg: string
  doseBand: string
  weeks: string
  weeksBand: string
  start: string
  end: string
  taken: string
  response: string
  stopped: string
  episode: string
  confirmed: boolean
}

export type ScoreEntry = { instrument: InstrumentId; total: string; item9: string; date: string }

/** A table of rows, or what is said instead of rows: that there are none, or that it is not known. */
export type RowsEntry<Row> = { instead: string; rows: Row[] }

/**
 * The form as it stands: what was typed and ticked, question by question. An empty text has not been answered.
 * `example` tells that it began as the synthetic example.
 */
export type Entries = Record<ChoiceId | TypedId, string> &
  Record<ListId, string[]> & { bloodPressure: PressureEntry; trials: RowsEntry<TrialEntry>; scores: RowsEntry<ScoreEntry>; example: boolean }

export const isChoiceId = (id: ItemId): id is ChoiceId => items[id].kind === 'choice'
export const isListId = (id: ItemId): id is ListId => items[id].kind === 'list'
export const isTypedId = (id: ItemId): id is TypedId => ['number', 'date', 'moment', 'text'].includes(items[id].kind)

export const choiceIds = itemIds.filter(isChoiceId)
export const listIds = itemIds.filter(isListId)
export const typedIds = itemIds.filter(isTypedId)

export const blankTrial: TrialEntry = {
  drug: '',
  doseMg: '',
  doseBand: '',
  weeks: '',
  weeksBand: '',
  start: '',
  end: '',
  taken: '',
  response: '',
  stopped: '',
  episode: '',
  confirmed: false,
}

export const blankScore: ScoreEntry = { instrument: 'phq-9', total: '', item9: '', date: '' }

const blankPressure: PressureEntry = { systolic: '', diastolic: '', date: '', confirmed: false, notKnown: false }

function each<K extends string, V>(ids: readonly K[], value: () => V): Record<K, V> {
  const found = {} as Record<K, V>
  for (const id of ids) found[id] = value()
  return found
}

/** A form in which nothing has been answered. */
export function blankEntries(): Entries {
  return {
    ...each([...choiceIds, ...typedIds], () => ''),
    ...each(listIds, (): string[] => []),
    bloodPressure: { ...blankPressure },
    trials: { instead: '', rows: [] },
    scores: { instead: '', rows: [] },
    example: false,
  }
}
