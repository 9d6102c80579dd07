import type { Answers } from '../clinical/answers'
import { itemIds, type ItemId } from '../clinical/items'
import { fieldOf, type Fault } from '../input/fault'
import type { QuestionnaireResponse, ResponseItem } from './fhir/questionnaire-response'
import { strangers, type Cell } from './intake/cell'
import { cells } from './intake/cells'
import { byLinkId, isBag, itemsOf, modifierFault, type Found, type Given, type GivenItem } from './intake/given'
import { headings, layout, told } from './intake/layout'
import { questionnaireCanonical } from './questionnaire'

/** What a response is about: whose it is, when it was written down, and whether it is at its end. */
export type ResponseFrame = Pick<QuestionnaireResponse, 'id' | 'subject' | 'authored' | 'status'>

function tellOne<K extends ItemId>(id: K, answers: Answers): readonly ResponseItem[] {
  const value = answers[id]
  return value === undefined ? [] : (cells[id] as Cell<typeof value>).tell(value)
}

/** Answers as a FHIR R4 response to the intake. What was not answered is not in it; `readQuestionnaireResponse` gives the same answers back. */
export function questionnaireResponse(answers: Answers, { id, subject, authored, status }: ResponseFrame): QuestionnaireResponse {
  const item = layout.flatMap((group) => told(group, (one) => tellOne(one, answers)))
  return { resourceType: 'QuestionnaireResponse', id, questionnaire: questionnaireCanonical, status, subject, authored, ...(item.length > 0 && { item }) }
}

export type ReadResponse = { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly faults: readonly Fault[] }

const MOST_FAULTS = 100

/** Questions out of their headings, wherever they stood. */
function withoutHeadings(items: readonly GivenItem[]): Given<readonly GivenItem[]> {
  const parts = items.map((item): Given<readonly GivenItem[]> => {
    if (!headings.has(item.linkId)) return { value: [item], faults: [] }
    const below = withoutHeadings(item.items)
    const own = item.answers.length === 0 ? [] : [{ field: fieldOf([item.linkId]), message: 'items below, and no answer of its own' }]
    return { value: below.value, faults: [...own, ...below.faults] }
  })
  return { value: parts.flatMap(({ value }) => value), faults: parts.flatMap(({ faults }) => faults) }
}

/** What is wrong with a response as a whole. */
function frameFaults(input: Readonly<Record<string, unknown>>): readonly Fault[] {
  const fault = (field: string, message: string): Fault => ({ field, message })
  return [
    ...(input.resourceType === 'QuestionnaireResponse' ? [] : [fault('resourceType', 'QuestionnaireResponse')]),
    ...(input.questionnaire === questionnaireCanonical ? [] : [fault('questionnaire', `this intake in this version: ${questionnaireCanonical}`)]),
    ...(['in-progress', 'completed', 'amended', 'stopped'].includes(String(input.status)) ? [] : [fault('status', 'one of: in-progress, completed, amended, stopped')]),
    ...(input.implicitRules === undefined ? [] : [fault('implicitRules', 'none: they are not known here')]),
    ...modifierFault(input, []),
  ]
}

function hearAll(found: Found): ReadResponse {
  const heard = itemIds.map((id) => ({ id, ...cells[id].hear(found, id) }))
  const faults = [...strangers(found, itemIds.flatMap((id) => cells[id].asks), ''), ...heard.flatMap((one) => one.faults)]
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, answers: Object.fromEntries(heard.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]))) }
}

/**
 * Reads a response from anywhere back into answers: all of them, or every fault with its field and what is asked for there.
 * It never fails, and takes nothing on trust: an absent answer stays absent, "not known" stays so, and what cannot be read is refused.
 */
export function readQuestionnaireResponse(input: unknown): ReadResponse {
  if (!isBag(input)) return { ok: false, faults: [{ field: 'body', message: 'a QuestionnaireResponse' }] }
  const items = itemsOf(input.item, ['item'])
  const flat = withoutHeadings(items.value)
  const read = hearAll(byLinkId(flat.value))
  const before = [...frameFaults(input), ...items.faults, ...flat.faults]
  if (before.length === 0 && read.ok) return read
  return { ok: false, faults: [...before, ...(read.ok ? [] : read.faults)].slice(0, MOST_FAULTS) }
}
