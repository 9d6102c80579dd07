import { items } from '@/lib/clinical/items'
import { factsOf, openQuestions } from '@/lib/learn/facts'
import type { KnownCase, ToldCase } from '@/lib/learn/known-case'
import type { ListedCase, ShownCase } from './words'

/** What a page says of a case before the commitment: its story, its facts, and what is open. */
export function shownOf({ id, title, narrative, answers }: KnownCase): ShownCase {
  return { id, title, narrative, facts: factsOf(answers), open: openQuestions(answers).map((item) => [item, items[item].ask] as const) }
}

/** What the list says of cases: not their stories. */
export const listedOf = (cases: readonly ToldCase[]): readonly ListedCase[] => cases.map(({ id, title, topics, difficulty }) => ({ id, title, topics, ...(difficulty !== undefined && { difficulty }) }))
