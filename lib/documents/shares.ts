/** A percentage as a trial gives it: one decimal. */
export const percent = (value: number): string => `${value.toFixed(1)}%`

/** How many of 100 people that is, as a picture can show it. */
export const of100 = (value: number): number => Math.round(value)
