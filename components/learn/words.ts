import type { FactGroup } from '@/lib/learn/facts'
import type { ToldCase } from '@/lib/learn/known-case'

/** What the list needs of a case; its story stays on the server until it is opened. */
export type ListedCase = Omit<ToldCase, 'narrative'>

/** What a page says of a case before the commitment. */
export type ShownCase = {
  readonly id: string
  readonly title: string
  readonly narrative: readonly string[]
  readonly facts: readonly FactGroup[]
  /** The questions that are open, and how each is asked. */
  readonly open: readonly (readonly [item: string, asks: string])[]
}

/** A share of 1 as a percentage. */
export const percentOf = (share: number): string => `${Math.round(share * 100)}%`
