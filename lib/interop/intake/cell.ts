import { fieldOf, type Fault } from '../../input/fault'
import { codeOf, type CodeName } from '../codes'
import type { EnableWhen, QuestionnaireItem } from '../fhir/questionnaire'
import type { ResponseItem } from '../fhir/questionnaire-response'
import { help } from './extensions'
import type { Found, GivenItem, GivenValue } from './given'

/** What was heard for one value: it, nothing, or why it cannot be read. */
export type Heard<V> = { readonly value?: V; readonly faults: readonly Fault[] }

/** One value of the intake in FHIR: how it is asked for, told, and heard back. */
export type Cell<V> = {
  readonly asks: readonly QuestionnaireItem[]
  readonly tell: (value: V) => readonly ResponseItem[]
  /** `field`: its place among the answers, as faults name it. */
  readonly hear: (found: Found, field: string) => Heard<V>
}

/** A cell of some value. */
export type AnyCell = Omit<Cell<never>, 'hear'> & { readonly hear: (found: Found, field: string) => Heard<unknown> }

/** Where a value has its question: its name and words, why it is asked, and on which answers it hangs. */
export type Place = {
  readonly linkId: string
  readonly text: string
  readonly why?: string
  readonly code?: CodeName
  readonly gates?: readonly EnableWhen[]
  readonly required?: true
}

export const insteadOf = (linkId: string): string => `${linkId}.instead`
export const asTyped = (linkId: string): string => `${linkId}.as-typed`

/** When a question is put. */
export function enabling(gates: readonly EnableWhen[] = []): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  if (gates.length === 0) return {}
  return { enableWhen: gates, ...(gates.length > 1 && { enableBehavior: 'any' }) }
}

/** What every question and group at a place has, before and after what its kind adds. */
export function framed({ linkId, text, why, code, gates, required }: Place, kind: Omit<QuestionnaireItem, 'linkId' | 'text'>): QuestionnaireItem {
  const below = [...(why === undefined ? [] : [help(linkId, why)]), ...(kind.item ?? [])]
  return {
    linkId,
    text,
    ...(code !== undefined && { code: [codeOf(code)] }),
    ...kind,
    ...enabling(gates),
    ...(required && { required }),
    ...(below.length > 0 && { item: below }),
  }
}

export const faulty = (field: string, message: string): Heard<never> => ({ faults: [{ field, message }] })
export const silent: Heard<never> = { faults: [] }

/** The one item at a linkId; a string where there are several. */
export function onlyAt(found: Found, linkId: string): GivenItem | string | undefined {
  const [item, ...more] = found.get(linkId) ?? []
  return more.length > 0 ? 'once only' : item
}

/** The answers at a linkId; a string where they cannot be read as answers to one question. */
export function answersAt(found: Found, linkId: string): readonly GivenValue[] | string {
  const item = onlyAt(found, linkId)
  if (item === undefined) return []
  if (typeof item === 'string') return item
  return item.items.length > 0 ? 'answers, and no items below' : item.answers
}

/** The one answer at a linkId. */
export function answerAt(found: Found, linkId: string): GivenValue | string | undefined {
  const answers = answersAt(found, linkId)
  if (typeof answers === 'string') return answers
  return answers.length > 1 ? 'one answer, not several' : answers[0]
}

function linkIdsOf(asks: readonly QuestionnaireItem[]): readonly string[] {
  return asks.map(({ linkId }) => linkId)
}

/** Items that answer none of these questions. */
export function strangers(found: Found, asks: readonly QuestionnaireItem[], field: string): readonly Fault[] {
  const known = new Set(linkIdsOf(asks))
  const path = field === '' ? [] : field.split('.')
  return [...found.keys()].filter((linkId) => !known.has(linkId)).map((linkId) => ({ field: fieldOf([...path, linkId]), message: 'no question of the intake has this linkId' }))
}
