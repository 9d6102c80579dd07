import { leftEmpty, notANumber } from '../codes'
import type { Coding } from '../fhir/elements'
import type { ResponseValue } from '../fhir/questionnaire-response'
import type { GivenValue } from './given'
import { heardOption, lineOf } from './shape'

/** How values are kept word for word that the kind of a question cannot hold, in a question beside it which nobody is asked. */
export type AsTyped<V> = {
  /** Said where there are no words. */
  readonly blank: Coding
  /** What that is as a value; where it is none, it cannot be read back. */
  readonly blankIs?: V
  /** 0 where no words are kept. */
  readonly longest: number
  readonly hear: (text: string) => V | undefined
}

/** What stands for a date when it is none: half typed, or not in the calendar. */
export const textAsTyped = (longest: number): AsTyped<string> => ({ blank: leftEmpty, blankIs: '', longest, hear: (text) => text })

/** For text, which holds everything but nothing. */
export const emptyAsTyped: AsTyped<string> = { blank: leftEmpty, blankIs: '', longest: 0, hear: () => undefined }

/** For numbers, which hold everything but what is no number. */
export const noNumberAsTyped: AsTyped<number> = { blank: notANumber, longest: 0, hear: () => undefined }

/** For numbers outside of a list of points. */
export const numberAsTyped: AsTyped<number> = {
  blank: notANumber,
  longest: 40,
  hear: (text) => (String(Number(text)) === text && Number.isFinite(Number(text)) ? Number(text) : undefined),
}

export function tellTyped({ blank }: Pick<AsTyped<never>, 'blank'>, value: string | number): ResponseValue {
  const isBlank = typeof value === 'number' ? !Number.isFinite(value) : value === ''
  return isBlank ? { valueCoding: blank } : { valueString: String(value) }
}

export function hearTyped<V>({ blank, blankIs, longest, hear }: AsTyped<V>, given: GivenValue): V | undefined {
  const text = given.kind === 'String' ? lineOf(given.value, longest) : undefined
  if (text !== undefined) return hear(text)
  return heardOption([{ value: true, coding: blank }], given) === true ? blankIs : undefined
}
