/** How the dose of a drug is counted. */
export type DoseUnit = 'mg per day' | 'mcg per day' | 'mg per 24 hours' | 'mg per session'

/** An antidepressant, or a drug added to one, with the doses at which a course of it counts. Doses are in `unit`. */
export type DrugRow = {
  readonly id: string
  readonly name: string
  readonly kind: 'antidepressant' | 'augmentation'
  readonly class: string
  readonly brands: readonly string[]
  readonly misspellings: readonly string[]
  /** Other names in use, such as a name without its form. */
  readonly alsoCalled?: readonly string[]
  /** Lowest dose that counts in the default table (the ATRQ trial form; for augmentation, CANMAT 2023). */
  readonly minimumMg?: number
  /** Lowest dose of the other table (CANMAT 2023); absent where it gives none, which reads as the default. */
  readonly otherTableMinimumMg?: number
  readonly usualMaximumMg?: number
  readonly unit: DoseUnit
  /** Why a course of it is never counted by itself, where it is not. */
  readonly notCounted?: string
  /** True where a blood level, and not the dose, tells whether a course was adequate: the band of a trial then tells of its level. */
  readonly levelDecides?: true
  readonly availableInUs?: false
  /** Said where low doses are used for sleep or pain and do not count. */
  readonly sedativeUse?: string
}
