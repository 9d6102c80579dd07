/** For how long things are kept, where somebody may set it. */
export type Retention = {
  /** How many days what has ended or been used up is still kept: sessions, counters of tries, set-up codes. */
  readonly spentDays: number
  /** After how many years an archived case is counted as long archived. Nothing happens to it by itself. */
  readonly archivedYears: number
}

export const usualRetention: Retention = { spentDays: 90, archivedYears: 10 }

/** What may be set. A counter of tries means nothing after a day; before that it has to stay. */
export const retentionBounds = {
  spentDays: { least: 1, most: 365 },
  archivedYears: { least: 1, most: 100 },
} as const satisfies Record<keyof Retention, { least: number; most: number }>

/** A retention in one word, as the audit tells it. */
export const retentionWord = ({ spentDays, archivedYears }: Retention): string => `${spentDays}-days/${archivedYears}-years`
