/**
 * What the form keeps of a date that is half typed or not in the calendar. The browser shows what was typed and hands on an empty text,
 * which would read as no date at all; this is no date either, so the rules refuse it with its field and bound.
 */
export const HALF_DATE = 'as typed'

/** Whether a field shows something that is no whole date. */
export const isHalfTyped = (field: HTMLInputElement): boolean => field.validity.badInput
