import { sayAnswer } from '../../cases/answers-in-words'
import type { Item } from '../../clinical/item'
import { items, type ItemId } from '../../clinical/items'
import type { Reading } from '../../clinical/reading'
import { hasValue, quoteOf } from '../note/clause'

/** How a line of the packet stands: told, asked and not known, or not asked. */
export type FieldState = 'present' | 'not-known' | 'missing'

/** One line of the packet. */
export type Field = {
  readonly label: string
  readonly state: FieldState
  readonly says: string
  /** The question to go to; absent where none answers it. */
  readonly item?: ItemId
}

export const fieldStates = { present: '', 'not-known': 'Not known, asked', missing: 'Not asked yet' } as const satisfies Record<FieldState, string>

function stateOf({ answers, refused }: Reading, id: ItemId): FieldState {
  if (answers[id] === undefined) return 'missing'
  return hasValue(answers, id) && answers[id] !== '' && refused.every(({ item }) => item !== id) ? 'present' : 'not-known'
}

/** What is said of an answer that is none: in its own way of not knowing, or that it cannot be as entered. */
function sayUnknown({ answers, refused }: Reading, id: ItemId): string {
  const item: Item = items[id]
  const answer = answers[id]
  if (refused.some((one) => one.item === id)) return 'Not possible as entered'
  const label = item.kind === 'choice' && typeof answer === 'string' && Object.hasOwn(item.unknowns ?? {}, answer) ? item.unknowns?.[answer]?.label : undefined
  return label === undefined ? fieldStates['not-known'] : `${fieldStates['not-known']}: ${label.toLowerCase()}`
}

/** One question as a line; `more` is said after an answer that is there. */
export function fieldOf(reading: Reading, id: ItemId, { label = items[id].ask, more = '' }: { readonly label?: string; readonly more?: string } = {}): Field {
  const state = stateOf(reading, id)
  const says = state === 'present' ? `${sayAnswer(id, reading.answers[id])}${more}` : state === 'missing' ? fieldStates.missing : sayUnknown(reading, id)
  return { label, state, says, item: id }
}

const DENIALS: readonly unknown[] = ['no', 'none', 'never']

/** What is there; or that nothing is, of all or of those that were answered. */
function sayThere({ answers }: Reading, there: readonly ItemId[], answered: number, all: number): string {
  if (there.length > 0) return there.map((id) => quoteOf(answers, id) ?? items[id].says).join('; ')
  if (answered === 0) return ''
  return answered === all ? 'None of those asked about' : 'None of those that were answered'
}

/** What a group of questions has to tell: what is there, and which of them were not asked or are not known. */
export function groupField(reading: Reading, label: string, ids: readonly ItemId[]): Field {
  const where = (state: FieldState): readonly ItemId[] => ids.filter((id) => stateOf(reading, id) === state)
  const [there, unknown, missing] = [where('present').filter((id) => !DENIALS.includes(reading.answers[id])), where('not-known'), where('missing')]
  const named = (some: readonly ItemId[]): string => some.map((id) => items[id].says).join(', ')
  const parts = [
    sayThere(reading, there, ids.length - unknown.length - missing.length, ids.length),
    unknown.length > 0 ? `${fieldStates['not-known']}: ${named(unknown)}` : '',
    missing.length > 0 ? `${fieldStates.missing}: ${named(missing)}` : '',
  ]
  const item = missing[0] ?? unknown[0] ?? there[0] ?? ids[0]
  const state = missing.length > 0 ? 'missing' : unknown.length > 0 ? 'not-known' : 'present'
  return { label, state, says: parts.filter((part) => part !== '').join('. '), ...(item !== undefined && { item }) }
}
