import { NOT_KNOWN } from '../../clinical/answers'
import { offer } from '../../input/words'
import { askedUnknown, isCode, systems, ucum } from '../codes'
import type { Coding } from '../fhir/elements'
import type { AnswerOption, QuestionnaireItem } from '../fhir/questionnaire'
import type { ResponseValue } from '../fhir/questionnaire-response'
import { fhirMoment, isFhirDate } from '../moment'
import { atLeast, atMost, points, unitOf, whole } from './extensions'
import { isBag, type GivenValue } from './given'

/** The kind of a question, and how a value becomes an answer of that kind and back. */
export type Shape<V> = {
  readonly asks: Omit<QuestionnaireItem, 'linkId' | 'text'>
  /** Undefined where an answer of this kind cannot hold the value. */
  readonly tell: (value: V) => ResponseValue | undefined
  /** Undefined where it is no such answer. */
  readonly hear: (given: GivenValue) => V | undefined
  /** What is asked for, as a fault says it. */
  readonly says: string
  /** "Not known" is one of its own answers. */
  readonly coded?: true
}

/** Text without control characters or lone surrogates. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/

/** One line of text as answers have it; undefined where it is none. */
export function lineOf(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' || text.length > longest || CONTROLS.test(text) || !text.isWellFormed() ? undefined : text
}

type Bounds = { readonly unit?: string; readonly min?: number; readonly max?: number; readonly whole?: boolean }

function quantityIn(value: unknown, unit: string | undefined): unknown {
  if (unit === undefined || !isBag(value)) return undefined
  const { system, code } = value
  const isUnit = code === undefined ? value.unit === unit : system === systems.ucum && code === ucum[unit]
  return isUnit && value.comparator === undefined ? value.value : undefined
}

/** A number in one unit. Bounds are told to who asks; a value beyond them is kept as it was given. */
export function numberShape({ unit, min, max, whole: isWhole = false }: Bounds): Shape<number> {
  const extension = [...(unit === undefined ? [] : [unitOf(unit)]), ...(min === undefined ? [] : [atLeast(min)]), ...(max === undefined ? [] : [atMost(max)]), ...(isWhole ? [whole] : [])]
  const numberIn = ({ kind, value }: GivenValue): unknown => (kind === 'Decimal' || kind === 'Integer' ? value : kind === 'Quantity' ? quantityIn(value, unit) : undefined)
  return {
    asks: { type: 'decimal', ...(extension.length > 0 && { extension }) },
    tell: (value) => (Number.isFinite(value) ? { valueDecimal: value } : undefined),
    hear: (given) => {
      const value = numberIn(given)
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined
    },
    says: `a number${unit === undefined ? '' : ` of ${unit}`}`,
  }
}

export const dateShape: Shape<string> = {
  asks: { type: 'date' },
  tell: (value) => (isFhirDate(value) ? { valueDate: value } : undefined),
  hear: ({ kind, value }) => (kind === 'Date' && typeof value === 'string' && isFhirDate(value) ? value : undefined),
  says: 'a date, YYYY-MM-DD',
}

/** A moment with its time and zone. Others are kept as typed: fields for moments give a day a time that nobody told. */
export const momentShape: Shape<string> = {
  asks: { type: 'dateTime' },
  tell: (value) => (value.includes('T') && fhirMoment(value) === value ? { valueDateTime: value } : undefined),
  hear: ({ kind, value }) => (kind === 'DateTime' && typeof value === 'string' && fhirMoment(value) === value ? value : undefined),
  says: 'a date, or a date and time with its zone',
}

export function textShape(longest: number): Shape<string> {
  return {
    asks: { type: 'string', maxLength: longest },
    tell: (value) => (value === '' ? undefined : { valueString: value }),
    hear: ({ kind, value }) => (kind === 'String' ? lineOf(value, longest) : undefined),
    says: `text of 1 to ${longest} characters`,
  }
}

/** One value of a list, with the code it has in answers. */
export type Option<V> = { readonly value: V; readonly coding: Coding; readonly points?: number }

export function optionFor({ coding, points: counts }: Omit<Option<unknown>, 'value'>): AnswerOption {
  return { ...(counts !== undefined && { extension: [points(counts)] }), valueCoding: coding }
}

function codingIn({ kind, value }: GivenValue): Coding | undefined {
  if (kind !== 'Coding' || !isBag(value)) return undefined
  const { system, code } = value
  return typeof system === 'string' && typeof code === 'string' ? { system, code } : undefined
}

/** The value whose code was given. */
export function heardOption<V>(options: readonly Option<V>[], given: GivenValue): V | undefined {
  const coding = codingIn(given)
  return coding === undefined ? undefined : options.find((option) => isCode(option.coding, coding))?.value
}

export const notKnownOption: Option<typeof NOT_KNOWN> = { value: NOT_KNOWN, coding: askedUnknown }

export const offered = (options: readonly Option<unknown>[]): string => `one of the codes: ${offer(options.map(({ coding }) => coding.code))}`

/** One of a list, "not known" among it. */
export function choiceShape<V extends string | number>(options: readonly Option<V>[]): Shape<V> {
  return {
    asks: { type: 'choice', answerOption: [...options, notKnownOption].map(optionFor) },
    tell: (value) => {
      const option = options.find((one) => one.value === value)
      return option === undefined ? undefined : { valueCoding: option.coding }
    },
    hear: (given) => heardOption(options, given),
    says: offered([...options, notKnownOption]),
    coded: true,
  }
}

/** One of a list, "not known" among it, or other words. */
export function openChoiceShape(options: readonly Option<string>[], longest: number): Shape<string> {
  const coded = choiceShape(options)
  return {
    asks: { ...coded.asks, type: 'open-choice' },
    tell: (value) => coded.tell(value) ?? (value === '' ? undefined : { valueString: value }),
    hear: (given) => (given.kind === 'String' ? lineOf(given.value, longest) : coded.hear(given)),
    says: `one of the codes of the list, or text of 1 to ${longest} characters`,
    coded: true,
  }
}
