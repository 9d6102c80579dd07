import { NOT_KNOWN, type Answers } from '../../clinical/answers'
import type { Item } from '../../clinical/item'
import { items, type ItemId } from '../../clinical/items'
import type { Option } from '../../clinical/rule'
import { toAscii } from '../plain-text'

/** The lines of a note, in their order. */
export const noteParts = {
  head: '',
  person: 'Person: ',
  safety: 'Safety: ',
  steps: 'Safety steps done: ',
  diagnosis: 'Diagnosis: ',
  trials: 'Trials: ',
  verdict: '',
  against: 'Speaks against: ',
  first: 'The rules put first: ',
  weigh: 'To weigh: ',
  clash: 'Contradictory answers: ',
  'not-asked': 'Not asked yet: ',
  'not-known': 'Asked, not known: ',
  unread: 'Not read: ',
  foot: '',
} as const satisfies Readonly<Record<string, string>>

export type NotePart = keyof typeof noteParts

/** How long a clause stays when the note grows too long: what is `always` said, then the rest in this order. */
export const keeps = { always: 0, core: 1, course: 2, weighed: 3, detail: 4, further: 5 } as const
export type Keeps = (typeof keeps)[keyof typeof keeps]

/** One statement, and all that stands behind it. */
export type Clause = {
  /** In ASCII, without a point at its end. */
  readonly text: string
  /** Questions whose recorded answers it repeats. */
  readonly items: readonly ItemId[]
  /** Rules that hold, whose finding it repeats. */
  readonly rules: readonly string[]
  /** Questions that it says are open. */
  readonly open: readonly ItemId[]
  /** The option whose verdict it repeats. */
  readonly concludes?: Option
  /** The treatment beside the two options whose standing it repeats. */
  readonly alternative?: string
}

/** One statement of the short note: its line, and how long it stays. */
export type NoteClause = Clause & { readonly part: NotePart; readonly keep: Keeps }

type Backing = Partial<Omit<Clause, 'text'>>

/** A statement with what stands behind it. */
export function stating(text: string, backing: Backing = {}): Clause {
  return { items: [], rules: [], open: [], ...backing, text: toAscii(text).replace(/\.+$/, '') }
}

export function clause(part: NotePart, keep: Keeps, text: string, backing: Backing = {}): NoteClause {
  return { part, keep, ...stating(text, backing) }
}

/** A text with its first letter as a sentence has it. */
export const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** A clause as a sentence of its own. */
export const sentence = ({ text }: Pick<Clause, 'text'>): string => `${upper(text)}.`

/** Whether a question has an answer that is more than a way of not knowing. */
export function hasValue(answers: Answers, id: ItemId): boolean {
  const answer = answers[id]
  const item: Item = items[id]
  if (answer === undefined || answer === NOT_KNOWN) return false
  return !(item.kind === 'choice' && typeof answer === 'string' && Object.hasOwn(item.unknowns ?? {}, answer))
}

/** How a sentence about this person says the chosen option of a question; undefined where none is chosen. */
export function quoteOf(answers: Answers, id: ItemId): string | undefined {
  const answer = answers[id]
  const item: Item = items[id]
  if (item.kind !== 'choice' || typeof answer !== 'string' || !Object.hasOwn(item.options, answer)) return undefined
  return item.options[answer]?.[1]
}
