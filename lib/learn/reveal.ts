import { isSame } from '../cases/canonical'
import { cite, type CitationId } from '../evidence/cite'
import { assess } from '../guidance/assess'
import type { Assessment } from '../guidance/assessment'
import { ASK_NOTHING, type Commitment } from './commitment'
import { compare, type Comparison } from './comparison'
import { factIdsOf, openQuestions } from './facts'
import { flipTaskOf, type FlipTask } from './flip-task'
import type { KnownCase } from './known-case'
import { outcomeOf } from './outcome'
import type { LearningPoint } from './practice-case'

/** What a point rests on, open at the passage. */
export type Ground = { readonly id: CitationId; readonly says: string; readonly source: string; readonly at: string; readonly pinpoint?: string }

/** Something worth taking along, with the passages it rests on. */
export type Point = { readonly says: string; readonly grounds: readonly Ground[] }

/** What is shown after a commitment, and not before. */
export type Reveal = {
  readonly commitment: Commitment
  readonly comparison: Comparison
  readonly assessment: Assessment
  readonly points: readonly Point[]
  readonly flipTask?: FlipTask
  /** The rules read a case that was shared otherwise than on the day it was. */
  readonly concludedOtherwise?: true
}

/** What of a commitment does not belong to the case, by field; none where all of it does. */
export function misfits({ answers }: KnownCase, commitment: Commitment): readonly { readonly field: string; readonly message: string }[] {
  const known = new Set<string>(factIdsOf(answers))
  const strangers = (['for', 'against'] as const).filter((side) => commitment[side].some((fact) => !known.has(fact)))
  const asks = commitment.asks === ASK_NOTHING || openQuestions(answers).includes(commitment.asks)
  return [...strangers.map((field) => ({ field, message: 'facts of this case' })), ...(asks ? [] : [{ field: 'asks', message: 'a question that is open in this case, or nothing' }])]
}

function groundOf(id: CitationId): Ground {
  const { source, at, says, pinpoint } = cite(id)
  return { id, says, source: source.title, at, ...(pinpoint !== undefined && { pinpoint }) }
}

const openPoint = ({ says, because }: LearningPoint): Point => ({ says, grounds: because.map(groundOf) })

/** A commitment beside the rules, with all that stands behind them. */
export function revealOf(known: KnownCase, commitment: Commitment): Reveal {
  const { id, answers, asOf, points, reviewed } = known
  const assessment = assess(answers, asOf)
  const flipTask = flipTaskOf(id, answers, asOf, assessment)
  const isOtherwise = reviewed !== undefined && !isSame(reviewed, outcomeOf(assessment))
  return {
    commitment,
    comparison: compare(commitment, answers, asOf, assessment),
    assessment,
    points: points.map(openPoint),
    ...(flipTask !== undefined && { flipTask }),
    ...(isOtherwise && { concludedOtherwise: true as const }),
  }
}
