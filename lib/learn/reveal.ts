import { assess } from '../guidance/assess'
import type { Assessment } from '../guidance/assessment'
import { ASK_NOTHING, type Commitment } from './commitment'
import { compare, type Comparison } from './comparison'
import { factIdsOf, openQuestions } from './facts'
import { flipTaskOf, type FlipTask } from './flip-task'
import type { KnownCase } from './known-case'
import type { LearningPoint } from './practice-case'

/** What is shown after a commitment, and not before. */
export type Reveal = {
  readonly commitment: Commitment
  readonly comparison: Comparison
  readonly assessment: Assessment
  readonly points: readonly LearningPoint[]
  readonly flipTask?: FlipTask
}

/** What of a commitment does not belong to the case, by field; none where all of it does. */
export function misfits({ answers }: KnownCase, commitment: Commitment): readonly { readonly field: string; readonly message: string }[] {
  const known = new Set<string>(factIdsOf(answers))
  const strangers = (['for', 'against'] as const).filter((side) => commitment[side].some((fact) => !known.has(fact)))
  const asks = commitment.asks === ASK_NOTHING || openQuestions(answers).includes(commitment.asks)
  return [...strangers.map((field) => ({ field, message: 'facts of this case' })), ...(asks ? [] : [{ field: 'asks', message: 'a question that is open in this case, or nothing' }])]
}

/** A commitment beside the rules, with all that stands behind them. */
export function revealOf(known: KnownCase, commitment: Commitment): Reveal {
  const { id, answers, asOf, points } = known
  const assessment = assess(answers, asOf)
  const flipTask = flipTaskOf(id, answers, asOf, assessment)
  return { commitment, comparison: compare(commitment, answers, asOf, assessment), assessment, points, ...(flipTask !== undefined && { flipTask }) }
}
