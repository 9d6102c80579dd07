import type { Known } from '../trials/trial'

export type InstrumentId = 'phq-9' | 'madrs' | 'ham-d-17' | 'qids-sr16' | 'other'

/** A range of totals and the word for it, both ends included. */
export type Band = { readonly from: number; readonly to: number; readonly word: string }

/** A published scale of the severity of depression: who rates it, its range, its bands, and where these stand. */
export type Instrument = {
  readonly id: InstrumentId
  readonly name: string
  readonly ratedBy: 'clinician' | 'self' | 'not-stated'
  /** Lowest and highest total; absent where the scale is not one of the list. */
  readonly range?: readonly [lowest: number, highest: number]
  /** Totals below this read as mild. */
  readonly mildBelow?: number
  readonly bands: readonly Band[]
  /** Totals that are not mild and yet below those at which the trials took people in. */
  readonly belowTrialEntry?: readonly [from: number, to: number]
  /** Evidence records for range and bands. */
  readonly because: readonly string[]
}

/** One total of a scale on a date. */
export type Score = {
  readonly instrument: InstrumentId
  readonly total: Known<number>
  /** PHQ-9 only: thoughts of death or self-harm, 0 to 3. */
  readonly item9?: Known<number>
  /** YYYY-MM-DD; a score without a date is taken as current. */
  readonly date?: string
}

/** An impossible value of a score: the field, what was given, and the bound it breaks. */
export type ScoreRefusal = { readonly field: keyof Score; readonly value: string | number; readonly bound: string }
