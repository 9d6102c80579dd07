import { sayAnswer } from '../../cases/answers-in-words'
import { sayMoment } from '../../clinical/dates'
import type { Item } from '../../clinical/item'
import { items, type ItemId } from '../../clinical/items'
import type { Reading } from '../../clinical/reading'
import { placeOf, type VariableId } from '../../clinical/variables'
import { hasValue, quoteOf } from '../note/clause'
import { isNotAsked } from '../not-asked'

/** How a line of the packet stands, and what is said of it where it is open: asked and not known, not asked, or answered and not counted today. */
export const fieldStates = {
  present: '',
  'not-known': 'Not known, asked',
  missing: 'Not asked yet',
  stale: 'Answered, too old to count',
  refused: 'Not possible as entered',
  unconfirmed: 'Unlikely, not confirmed',
  contradicted: 'Answered, contradicted by another answer',
} as const

export type FieldState = keyof typeof fieldStates
export type OpenState = Exclude<FieldState, 'present'>

/** What each open state is called where the open lines are listed. */
export const openTitles = { ...fieldStates, 'not-known': 'Asked, not known' } as const

export const openStates = ['missing', 'not-known', 'stale', 'refused', 'unconfirmed', 'contradicted'] as const satisfies readonly OpenState[]

/** One line of the packet. */
export type Field = {
  readonly label: string
  readonly state: FieldState
  readonly says: string
  /** The question to go to; absent where none answers it. */
  readonly item?: ItemId
}

/** Questions that are read together with another one: they count as long as that does. */
const readWith: Readonly<Partial<Record<ItemId, VariableId>>> = { behaviorWhen: 'behavior' }

/** How the reading of the day takes an answer that is there. */
function counted({ variables, refused, doubts, stale }: Reading, id: ItemId): FieldState {
  const noted = (notes: readonly { readonly item: ItemId }[]): boolean => notes.some(({ item }) => item === id)
  if (noted(refused)) return 'refused'
  if (noted(doubts)) return 'unconfirmed'
  if (noted(stale)) return 'stale'
  const standing = variables[placeOf(readWith[id] ?? (id as VariableId))]?.standing
  return standing === 'refused' || standing === 'unconfirmed' || standing === 'stale' || standing === 'contradicted' ? standing : 'present'
}

function stateOf(reading: Reading, id: ItemId): FieldState {
  const { answers } = reading
  if (isNotAsked(id, answers)) return 'missing'
  return hasValue(answers, id) && answers[id] !== '' ? counted(reading, id) : 'not-known'
}

/** What is said of an answer that is none, in its own way of not knowing. */
function sayUnknown({ answers }: Reading, id: ItemId): string {
  const item: Item = items[id]
  const answer = answers[id]
  const label = item.kind === 'choice' && typeof answer === 'string' && Object.hasOwn(item.unknowns ?? {}, answer) ? item.unknowns?.[answer]?.label : undefined
  return label === undefined ? fieldStates['not-known'] : `${fieldStates['not-known']}: ${label.toLowerCase()}`
}

/** An answer in words; a moment as a document writes it. */
function sayValue({ answers }: Reading, id: ItemId): string {
  const answer: unknown = answers[id]
  return items[id].kind === 'moment' && typeof answer === 'string' ? sayMoment(answer) : sayAnswer(id, answer)
}

/** What stands against an answer that is there; that of a date by which it is read is its date's. */
function sayAgainst({ refused }: Reading, id: ItemId, state: OpenState): string {
  return state === 'refused' && refused.every(({ item }) => item !== id) ? 'Its date is not possible as entered' : fieldStates[state]
}

function sayField(reading: Reading, id: ItemId, state: FieldState, more: string): string {
  switch (state) {
    case 'present':
      return `${sayValue(reading, id)}${more}`
    case 'missing':
      return fieldStates.missing
    case 'not-known':
      return sayUnknown(reading, id)
    case 'stale':
    case 'refused':
    case 'unconfirmed':
    case 'contradicted':
      return `${sayAgainst(reading, id, state)}: ${sayValue(reading, id)}`
  }
}

/** One question as a line; `more` is said after an answer that counts. */
export function fieldOf(reading: Reading, id: ItemId, { label = items[id].ask, more = '' }: { readonly label?: string; readonly more?: string } = {}): Field {
  const state = stateOf(reading, id)
  return { label, state, says: sayField(reading, id, state, more), item: id }
}

const DENIALS: readonly unknown[] = ['no', 'none', 'never']

/** What is there; or that nothing is, of all or of those that were answered. */
function sayThere({ answers }: Reading, there: readonly ItemId[], answered: number, all: number): string {
  if (there.length > 0) return there.map((id) => quoteOf(answers, id) ?? items[id].says).join('; ')
  if (answered === 0) return ''
  return answered === all ? 'All asked: none' : 'None of those that were answered'
}

/** What a group of questions has to tell: what is there, and which of them are open, by name. */
export function groupField(reading: Reading, label: string, ids: readonly ItemId[]): Field {
  const where = (state: FieldState): readonly ItemId[] => ids.filter((id) => stateOf(reading, id) === state)
  const told = where('present')
  const there = told.filter((id) => !DENIALS.includes(reading.answers[id]))
  const named = (some: readonly ItemId[]): string => some.map((id) => items[id].says).join(', ')
  const open = openStates.map((state) => ({ state, some: where(state) })).filter(({ some }) => some.length > 0)
  const last = [...open].sort((a, b) => Number(a.state === 'missing') - Number(b.state === 'missing'))
  const parts = [sayThere(reading, there, told.length, ids.length), ...last.map(({ state, some }) => `${fieldStates[state]}: ${named(some)}`)]
  const [first] = open
  const item = first?.some[0] ?? there[0] ?? ids[0]
  return { label, state: first?.state ?? 'present', says: parts.filter((part) => part !== '').join('. '), ...(item !== undefined && { item }) }
}
