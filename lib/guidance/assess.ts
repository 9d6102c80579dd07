import { idsTouching } from '../evidence/conflicts/touches'
import { only, outcomesBelow } from '../logic/outcomes'
import type { Answers } from '../clinical/answers'
import type { Moment } from '../clinical/dates'
import { read, type Reading } from '../clinical/reading'
import type { Option, Verdict } from '../clinical/rule'
import { alternatives } from './alternatives'
import type { Assessment, Gap, OptionAssessment } from './assessment'
import { compiled, listVerdicts, setsOf, unknownsOf, verdictAt, verdictOf, type Sets } from './decide'
import { cautionsOf, findingsOf, occasional, possibleFindings, stepsOf } from './findings'
import { flipsOf, surveys, type Surveys } from './flips'
import { decidersOf, gapsOf, mattering, type Matters } from './gaps'
import { knowledge } from './knowledge'
import { mainRoute, routesOf } from './routes'
import { isHeld, safetyLeads } from './safety'
import { sayVerdict } from './sentence'
import { leading, ruleStates, type RuleState } from './states'
import { trialTable } from './trial-table'

/** What the parts of one assessment share. */
type Ground = {
  readonly reading: Reading
  readonly sets: Sets
  readonly states: readonly RuleState[]
  readonly found: Surveys
  readonly gaps: readonly Gap[]
  readonly matters: Matters
  /** Steps of safety come before any talk of an option. */
  readonly afterSafety: boolean
}

/** Works something out when it is first read, and once: a verdict does not wait for what stands behind it. */
function whenRead<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined
  return () => (done ??= { result: work() }).result
}

function assessOption(option: Option, verdict: Verdict, ground: Ground): OptionAssessment {
  const { reading, sets, states, found, gaps, matters, afterSafety } = ground
  const { diagrams, roots } = compiled
  const findings = findingsOf(states, option)
  const routes = routesOf(reading, option)
  const route = mainRoute(routes)
  const level = only(outcomesBelow(diagrams, sets.all)(roots[option]))
  return {
    verdict,
    says: sayVerdict(verdict, option, { findings, routes, gaps, afterSafety, leftOut: reading.variables.flatMap(({ leftOut = [] }) => leftOut) }),
    settled: level !== undefined && verdictAt[level] === verdict,
    possible: listVerdicts(outcomesBelow(diagrams, sets.considered)(roots[option])),
    routes,
    ...(route !== undefined && { route }),
    findings,
    mayHold: possibleFindings(states, option),
    cautions: cautionsOf(findings),
    steps: stepsOf(findings),
    goingAhead: verdict === 'not-supported' || verdict === 'cannot-tell' ? [] : occasional(states, 'going-ahead', option),
    deciders: decidersOf(reading, found[option], matters[option]),
  }
}

/**
 * Everything that can be concluded from the answers at one moment (`asOf`: a date, or a date with a time).
 * It never fails: what is missing, old, impossible or contradictory is unknown, and said.
 */
export function assess(answers: Answers, asOf: Moment): Assessment {
  const reading = read(answers, asOf)
  const sets = setsOf(reading)
  const unknowns = unknownsOf(reading)
  const states = ruleStates(reading, sets.considered)
  const leads = leading(reading, states)
  const safetyFirst = leads.length > 0
  const found = surveys(sets)
  const matters = mattering(reading, sets)
  const gaps = gapsOf(reading, matters)
  const now = { esketamine: verdictOf(found.esketamine.outcomes, unknowns), racemic: verdictOf(found.racemic.outcomes, unknowns) }
  const afterSafety = safetyFirst || states.some(({ rule, holds }) => holds === 'yes' && rule.id === 'safety/active-thoughts')
  const ground: Ground = { reading, sets, states, found, gaps, matters, afterSafety }
  const options = { esketamine: assessOption('esketamine', now.esketamine, ground), racemic: assessOption('racemic', now.racemic, ground) }
  const flips = whenRead(() => flipsOf(reading, now, unknowns, found))
  const thresholds = whenRead(() => trialTable(reading))
  const conflicts = whenRead(() => {
    const { depends, citations } = thresholds()
    return idsTouching([...Object.values(options).flatMap(({ findings }) => findings.flatMap((finding) => finding.citations)), ...(depends.length > 0 ? citations : [])])
  })
  return {
    asOf,
    knowledge,
    safetyFirst,
    held: isHeld(safetyFirst, reading),
    safety: safetyLeads(leads, states, answers),
    options,
    gaps,
    get flips() {
      return flips()
    },
    get thresholds() {
      return thresholds()
    },
    contradictions: reading.contradictions,
    refused: reading.refused,
    doubts: reading.doubts,
    stale: reading.stale,
    alternatives: alternatives(reading),
    get conflicts() {
      return conflicts()
    },
    said: occasional(states, 'every-verdict'),
  }
}
