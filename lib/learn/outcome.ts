import { options, type Option, type Verdict } from '../clinical/rule'
import type { Assessment } from '../guidance/assessment'

/** What a case comes to by the rules, short enough to be looked over by the one who wrote the case. */
export type PracticeOutcome = Readonly<Record<Option, Verdict>> & {
  /** Something comes before any option. */
  readonly safetyFirst: boolean
  /** The rules that hold and weigh, in the order of the alphabet. */
  readonly weigh: readonly string[]
}

/** What the rules conclude, as a case keeps it. */
export function outcomeOf(assessment: Assessment): PracticeOutcome {
  const found = options.flatMap((option) => assessment.options[option].findings)
  const weigh = new Set(found.filter(({ effect }) => effect !== 'say').map(({ rule }) => rule))
  return {
    esketamine: assessment.options.esketamine.verdict,
    racemic: assessment.options.racemic.verdict,
    safetyFirst: assessment.safetyFirst,
    weigh: [...weigh].sort(),
  }
}
