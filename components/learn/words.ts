import { sayDate } from '@/components/words'
import type { FactGroup } from '@/lib/learn/facts'
import type { ToldCase } from '@/lib/learn/known-case'
import type { Assigned } from '@/lib/learn/practiced'

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

/** The title of a case by its id; one that was taken back has none to show. */
export const titleOf = (cases: readonly ListedCase[], id: string): string => cases.find((one) => one.id === id)?.title ?? 'A case that is no longer there'

/** Who asks for a case to be tried, and by which day. */
export const sayAssigned = ({ by, due }: Pick<Assigned, 'by' | 'due'>): string => `Assigned by ${by}.${due === undefined ? '' : ` Due ${sayDate(due)}.`}`
