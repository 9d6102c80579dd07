import type { Listed } from '../cases/listed'

const sayYes = (so: boolean): string => (so ? 'yes' : 'no')

type Column = readonly [name: string, of: (one: Listed) => string | null | undefined]

/** What can be counted: codes, verdicts and dates. */
const coded: readonly Column[] = [
  ['id', ({ id }) => id],
  ['relation', ({ relation }) => relation],
  ['stage', ({ stage }) => stage],
  ['safety_first', ({ safetyFirst }) => sayYes(safetyFirst)],
  ['held', ({ held }) => sayYes(held)],
  ['esketamine', ({ esketamine }) => esketamine],
  ['infusion', ({ racemic }) => racemic],
  ['prior_authorization', ({ prior }) => prior],
  ['waits_for', ({ waits }) => waits],
  ['due', ({ whole }) => whole?.due],
  ['review_due', ({ whole }) => whole?.review],
  ['begun', ({ whole }) => whole?.createdAt],
  ['changed', ({ whole }) => whole?.changedAt],
]

/** What people typed, and who they are. */
const typed: readonly Column[] = [
  ['label', ({ whole }) => whole?.label],
  ['owner', ({ whole }) => whole?.owner],
  ['handed_to', ({ whole }) => whole?.assignee],
]

/** A list of cases as a table for another program, its first row the names of the columns. Labels and names stand in it only where they are asked for. */
export function caseTable(cases: readonly Listed[], withText: boolean): readonly (readonly string[])[] {
  const columns = withText ? [...coded, ...typed] : coded
  return [columns.map(([name]) => name), ...cases.map((one) => columns.map(([, of]) => of(one) ?? ''))]
}
