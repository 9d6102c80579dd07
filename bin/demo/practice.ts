import { randomUUID } from 'node:crypto'
import type { Actor } from '../../lib/accounts/person'
import { addDays, type IsoDate } from '../../lib/clinical/dates'
import type { Verdict } from '../../lib/clinical/rule'
import { assess } from '../../lib/guidance/assess'
import { ASK_NOTHING, type Commitment } from '../../lib/learn/commitment'
import { weigh, type Side } from '../../lib/learn/comparison'
import { openQuestions } from '../../lib/learn/facts'
import type { KnownCase } from '../../lib/learn/known-case'
import { writtenCase } from '../../lib/learn/cases/written'
import { commit } from '../../lib/learn/store/commit'
import type { Outcome } from '../../lib/learn/store/outcome'
import { assign, comment } from '../../lib/learn/store/supervise'

/** A try of the synthetic trainee: how sure, and where they saw it otherwise than the rules. `overlooks`: they marked less than what weighs. */
type Tried = { readonly case: string; readonly sure: number; readonly safetyFirst?: boolean; readonly esketamine?: Verdict; readonly racemic?: Verdict; readonly overlooks?: true; readonly line?: string }

/** In the order in which they were tried, from every topic; surer than right about trials, less sure than right about the heart. */
export const tried: readonly Tried[] = [
  { case: 'two-of-one-class', sure: 70 },
  { case: 'second-course-five-weeks', sure: 90, esketamine: 'discuss', overlooks: true, line: 'Five weeks seemed long enough to me.' },
  { case: 'repaired-aneurysm', sure: 85 },
  { case: 'end-of-the-clinic', sure: 95 },
  { case: 'a-limit-on-a-website', sure: 60, esketamine: 'discuss-with-care', racemic: 'discuss-with-care', overlooks: true },
  { case: 'the-radio-is-off', sure: 90 },
  { case: 'in-the-mood-clinic', sure: 75, esketamine: 'discuss-with-care', line: 'I read the approved use as wider than it is.' },
  { case: 'a-busy-intake', sure: 65 },
  { case: 'a-coin-in-his-pocket', sure: 55 },
  { case: 'three-hours-away', sure: 80 },
  { case: 'the-swim-team', sure: 100 },
  { case: 'back-since-monday', sure: 85, safetyFirst: false, overlooks: true },
]

const MARKED = 2

/** What they say of a case: as the rules have it, but for what they saw otherwise. */
function commitmentTo({ answers, asOf }: KnownCase, { sure, overlooks, line, ...sees }: Tried): Commitment {
  const assessment = assess(answers, asOf)
  const weighed = weigh(answers, asOf, assessment)
  const marked = (side: Side) => weighed.filter(({ sides: [only, ...others] }) => only === side && others.length === 0).slice(0, overlooks === true ? 1 : MARKED).map(({ fact }) => fact)
  const first = openQuestions(answers).find((item) => assessment.gaps[0]?.items.includes(item))
  const { esketamine, racemic } = assessment.options
  return {
    safetyFirst: sees.safetyFirst ?? assessment.safetyFirst,
    verdicts: { esketamine: sees.esketamine ?? esketamine.verdict, racemic: sees.racemic ?? racemic.verdict },
    for: marked('for'),
    against: marked('against'),
    asks: overlooks === true ? ASK_NOTHING : (first ?? ASK_NOTHING),
    sure,
    ...(line !== undefined && { line }),
  }
}

function done<T>(outcome: Outcome<T>): T {
  if ('denied' in outcome) throw new Error(outcome.denied.says)
  return outcome.value
}

const WEEK = 7

/** Has the synthetic trainee practice; the psychiatrist says something of what they last saw otherwise, and asks them to try another case within a week. Returns how many they tried. */
export async function makeDemoPractice(psychiatrist: Actor, trainee: Actor, today: IsoDate): Promise<number> {
  let differed: string | undefined
  for (const one of tried) {
    const known = writtenCase(one.case)
    if (known === undefined) throw new Error(`There is no practice case ${one.case}.`)
    const id = randomUUID()
    done(await commit(trainee, { id, case: one.case, commitment: commitmentTo(known, one) }))
    if (one.overlooks === true) differed = id
  }
  if (differed !== undefined) done(await comment(psychiatrist, differed, { id: randomUUID(), text: 'Both options as the rules read them. The attempt in September still comes before them: which steps would you check first?' }))
  done(await assign(psychiatrist, { person: trainee.id, case: 'no-tablets', due: addDays(today, WEEK) }))
  return tried.length
}
