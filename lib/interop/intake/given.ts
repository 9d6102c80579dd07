import { fieldOf, type Fault } from '../../input/fault'

/** One answer as it was sent: the kind of its value, and the value. */
export type GivenValue = { readonly kind: string; readonly value: unknown }

/** An item as it was sent, in a form that can be read. */
export type GivenItem = { readonly linkId: string; readonly answers: readonly GivenValue[]; readonly items: readonly GivenItem[] }

/** What was sent side by side, by linkId. */
export type Found = ReadonlyMap<string, readonly GivenItem[]>

/** What was read, and what could not be, each with its place. */
export type Given<T> = { readonly value: T; readonly faults: readonly Fault[] }

const DEEPEST = 8
const MOST_ITEMS = 5000

type Path = readonly (string | number)[]
type Bag = Readonly<Record<string, unknown>>

export const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value)

const fault = (path: Path, message: string): Fault => ({ field: fieldOf(path), message })
const nothing = <T>(value: T, ...faults: readonly Fault[]): Given<T> => ({ value, faults })

/** What of an element forbids to read it: whoever does not know a modifier may not pass it over. */
export function modifierFault(element: Bag, path: Path): readonly Fault[] {
  return element.modifierExtension === undefined ? [] : [fault([...path, 'modifierExtension'], 'none: its meaning is not known here')]
}

function joined<T>(parts: readonly Given<readonly T[]>[]): Given<readonly T[]> {
  return { value: parts.flatMap(({ value }) => value), faults: parts.flatMap(({ faults }) => faults) }
}

function answerOf(input: unknown, path: Path): Given<readonly GivenValue[]> {
  if (!isBag(input)) return nothing([], fault(path, 'an object with one value'))
  const modified = modifierFault(input, path)
  if (modified.length > 0) return nothing([], ...modified)
  if (input.item !== undefined) return nothing([], fault([...path, 'item'], 'none: nothing is asked below an answer'))
  const kinds = Object.keys(input).filter((key) => /^value[A-Z]/.test(key))
  const [kind, ...more] = kinds
  if (kind === undefined || more.length > 0) return nothing([], fault(path, 'one value'))
  return nothing([{ kind: kind.slice('value'.length), value: input[kind] }])
}

function answersOf(input: unknown, path: Path): Given<readonly GivenValue[]> {
  if (input === undefined) return nothing([])
  if (!Array.isArray(input) || input.length > MOST_ITEMS) return nothing([], fault(path, 'a list of answers'))
  return joined(input.map((one: unknown, at) => answerOf(one, [...path, at])))
}

function itemOf(input: unknown, path: Path): Given<readonly GivenItem[]> {
  if (!isBag(input)) return nothing([], fault(path, 'an object with a linkId'))
  const { linkId } = input
  if (typeof linkId !== 'string' || linkId === '') return nothing([], fault([...path, 'linkId'], 'missing: the linkId of a question'))
  const modified = modifierFault(input, path)
  if (modified.length > 0) return nothing([], ...modified)
  const answers = answersOf(input.answer, [...path, 'answer'])
  const items = itemsOf(input.item, [...path, 'item'])
  return { value: [{ linkId, answers: answers.value, items: items.value }], faults: [...answers.faults, ...items.faults] }
}

/** Reads the items of a response, whatever they are; it never fails and never goes deeper than any intake. */
export function itemsOf(input: unknown, path: Path): Given<readonly GivenItem[]> {
  if (input === undefined) return nothing([])
  if (!Array.isArray(input) || input.length > MOST_ITEMS) return nothing([], fault(path, 'a list of items'))
  if (path.length > 2 * DEEPEST) return nothing([], fault(path, 'too deeply nested'))
  return joined(input.map((one: unknown, at) => itemOf(one, [...path, at])))
}

export function byLinkId(items: readonly GivenItem[]): Found {
  const found = new Map<string, GivenItem[]>()
  for (const item of items) {
    const beside = found.get(item.linkId)
    if (beside === undefined) found.set(item.linkId, [item])
    else beside.push(item)
  }
  return found
}
