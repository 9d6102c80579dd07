/** An answer, or the explicit answer "not known". */
export type Known<T> = T | 'not-known'

/**
 * A dose in words. `maximum-tolerated` is the highest dose borne, at or above the usual minimum;
 * where it stayed under that, it is `below-usual`.
 */
export type DoseBand = 'below-usual' | 'usual-minimum' | 'maximum-tolerated'
export type WeeksBand = 'under-4' | '4-5' | '6-7' | '8-or-more'
export type Taken = 'most-days' | 'often-missed'
export type Response = 'none' | 'partial' | 'good-then-lost' | 'good-and-holding'
export type Stopped = 'side-effects' | 'no-benefit' | 'ongoing' | 'cost' | 'preference' | 'other'
export type Episode = 'this' | 'earlier'

/** One course of an antidepressant or an augmentation, as told. What is absent has not been asked and reads as unknown. */
export type Trial = {
  /** An id of the drug list, or words for it as written. */
  readonly drug: Known<string>
  /** The highest dose taken for the weeks told, in the unit of the drug (mg per day for nearly all); it wins over the band. */
  readonly doseMg?: Known<number>
  readonly doseBand?: Known<DoseBand>
  /** Weeks at that dose; they win over the band. */
  readonly weeks?: Known<number>
  readonly weeksBand?: Known<WeeksBand>
  /** YYYY-MM-DD */
  readonly start?: Known<string>
  /** YYYY-MM-DD */
  readonly end?: Known<string>
  readonly taken?: Known<Taken>
  /** Improvement: none 0-25%, partial 26-49%, good 50% or more. */
  readonly response?: Known<Response>
  readonly stopped?: Known<Stopped>
  readonly episode?: Known<Episode>
  /** Whether an unlikely dose or duration was confirmed a second time. */
  readonly confirmed?: boolean
}

/** An impossible value: the field, what was given, and the bound it breaks. */
export type TrialRefusal = { readonly field: keyof Trial; readonly value: string | number; readonly bound: string }

/** A possible but unlikely value, which counts as not known until confirmed. */
export type UnlikelyValue = { readonly field: keyof Trial; readonly value: number; readonly why: string }

/** A value, or undefined where it is not known or was not asked. */
export function known<T extends string | number>(answer: Known<T> | undefined): T | undefined {
  return answer === 'not-known' ? undefined : answer
}
