import { NOT_KNOWN } from '../../clinical/answers'
import { gatesOf } from '../../clinical/applies'
import { drugs } from '../../clinical/drugs'
import { instruments, type InstrumentId } from '../../clinical/instruments'
import { labelOf, type ChoiceItem, type ListItem } from '../../clinical/item'
import { items, type ChoiceId, type ItemId } from '../../clinical/items'
import { askedUnknown, own } from '../codes'
import type { Coding } from '../fhir/elements'
import type { EnableWhen } from '../fhir/questionnaire'
import type { Option } from './shape'

/** Values with their words as answers to one question, in a code system of its own. */
export function optionsOf<V extends string>(linkId: string, words: Readonly<Record<V, string>>): readonly Option<V>[] {
  return (Object.keys(words) as V[]).map((value) => ({ value, coding: { system: own.answersOf(linkId), code: value, display: words[value] } }))
}

const codingOf = (linkId: string, item: ChoiceItem | ListItem, value: string): Coding => ({ system: own.answersOf(linkId), code: value, display: labelOf(item, value) })

/** What a question offers, its own ways of not knowing among it. */
export function offeredBy(id: ItemId, item: ChoiceItem | ListItem): readonly Option<string>[] {
  const unknowns = item.kind === 'choice' ? Object.keys(item.unknowns ?? {}) : []
  return [...Object.keys(item.options), ...unknowns].map((value) => ({ value, coding: codingOf(id, item, value) }))
}

export const drugOptions: readonly Option<string>[] = drugs.map(({ id, name }) => ({ value: id, coding: { system: own.drugs, code: id, display: name } }))

export const instrumentOptions: readonly Option<InstrumentId>[] = Object.values(instruments).map(({ id, name }) => ({ value: id, coding: { system: own.answersOf('scores.instrument'), code: id, display: name } }))

const MOST_POINTS = 3
/** The answers to item 9 of the PHQ-9 by their points, without its words. */
export const item9Options: readonly Option<number>[] = Array.from({ length: MOST_POINTS + 1 }, (_, value) => ({
  value,
  coding: { system: own.answersOf('scores.item9'), code: String(value), display: String(value) },
  points: value,
}))

function answerCoding(on: ChoiceId, answer: string): Coding {
  return answer === NOT_KNOWN ? askedUnknown : codingOf(on, items[on], answer)
}

/** On which answers a question is put: on all but those that put it aside. It stays while the question before it has no answer. */
export function gatesFor(id: ItemId): readonly EnableWhen[] {
  return gatesOf(id).flatMap(({ on, answers, open }): readonly EnableWhen[] => [
    ...(open ? [{ question: on, operator: 'exists', answerBoolean: false } as const] : []),
    ...answers.map((answer) => ({ question: on, operator: '=', answerCoding: answerCoding(on, answer) }) as const),
  ])
}
