import { isFhirDate } from '../moment'

/** An object that somebody else wrote: nothing about it is taken for granted. */
export type Foreign = Readonly<Record<string, unknown>>

/** The object that stands there; an empty one where there is none. */
export function foreign(value: unknown): Foreign {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Foreign) : {}
}

/** The objects of a list; none where there is no list. */
export function each(value: unknown): readonly Foreign[] {
  return Array.isArray(value) ? value.map(foreign) : []
}

/** The text that stands there, '' where there is none. */
export const word = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The day, month or year with which a date or moment begins; undefined where it is none. */
export function dayOf(value: unknown): string | undefined {
  const [day] = /^\d{4}(-\d{2}(-\d{2})?)?(?![\d-])/.exec(word(value)) ?? []
  return day !== undefined && isFhirDate(day) ? day : undefined
}

/** The codes of a concept, each with its system. */
export const codingsOf = (concept: unknown): readonly Foreign[] => each(foreign(concept).coding)

/** Whether a concept has one of these codes, whatever the system that they stand under. */
export const hasCode = (concept: unknown, codes: readonly string[]): boolean => codingsOf(concept).some(({ code }) => codes.includes(word(code)))
