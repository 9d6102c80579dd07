import type { ItemId } from '../clinical/items'
import type { Option, Verdict } from '../clinical/rule'
import type { CaseFactId } from './facts'

/** How many facts are named on each side. */
export const MOST_FACTS = 3
export const LEAST_SURE = 50
export const MOST_SURE = 100
export const LONGEST_LINE = 300
export const LONGEST_COMMENT = 1000

/** Nothing more has to be asked before the options are talked over. */
export const ASK_NOTHING = 'nothing'

/** Why a comparison is refused, in one word, where nothing was committed to the case: a refusal by role or by who is signed in has none. */
export const COMMIT_FIRST = 'commit-first'

/** What somebody says of a case before they see what the rules say. Once given it stays as it is. */
export type Commitment = {
  /** Whether something comes before any option. */
  readonly safetyFirst: boolean
  readonly verdicts: Readonly<Record<Option, Verdict>>
  readonly for: readonly CaseFactId[]
  readonly against: readonly CaseFactId[]
  readonly asks: ItemId | typeof ASK_NOTHING
  /** How sure they are, in percent, that the rules say the same of both options and of what comes first. */
  readonly sure: number
  readonly line?: string
}
