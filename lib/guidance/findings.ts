import type { Trace } from '../logic/trace'
import { numberFacts } from '../clinical/fact'
import type { Effect, Option } from '../clinical/rule'
import type { Finding, PossibleFinding, Statement } from './assessment'
import { levels } from './diagrams'
import type { RuleState } from './states'

/** The leaves a trace rests on: what holds, and the numbers it was measured by even where they make a "not". */
export function groundsOf(trace: Trace): readonly Trace[] {
  // A rule that holds on a neutral reading names the question that was not answered.
  const waits = trace.verdict === 'unknown'
  const below = (node: Trace, wanted: 'yes' | 'no'): readonly Trace[] => {
    const isOpen = waits && node.verdict === 'unknown'
    if (node.parts.length === 0) return isOpen || (node.verdict === wanted && (wanted === 'yes' || Object.hasOwn(numberFacts, node.fact ?? ''))) ? [node] : []
    const isNot = node.says === 'not'
    return node.parts.flatMap((part) => (isNot || part.verdict === wanted || (waits && part.verdict === 'unknown') ? below(part, isNot ? flip(wanted) : wanted) : []))
  }
  return below(trace, 'yes')
}

/** The answers a finding rests on, in words. */
export function seenIn(trace: Trace): readonly string[] {
  return [...new Set(groundsOf(trace).flatMap(({ seen }) => seen ?? []))]
}

function flip(wanted: 'yes' | 'no'): 'yes' | 'no' {
  return wanted === 'yes' ? 'no' : 'yes'
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** What a rule says of this person: the answers first, then what they mean. */
export function say(seen: readonly string[], says: string): string {
  return seen.length === 0 ? says : `${sentence(seen.join('; '))}. ${says}`
}

const byWeight = (a: { readonly effect: keyof typeof levels }, b: { readonly effect: keyof typeof levels }): number => levels[b.effect] - levels[a.effect]

/** Said alongside, and decides nothing. */
function isCompanion(occasion: string | undefined, effect: Effect): boolean {
  return occasion !== undefined && effect === 'say'
}

/** The rules that hold for one option, most restrictive first; what is said with every verdict stands elsewhere. */
export function findingsOf(states: readonly RuleState[], option: Option): readonly Finding[] {
  const findings = states.flatMap(({ rule, holds, trace }): Finding[] => {
    const effect = rule.effect[option]
    if (holds !== 'yes' || effect === undefined || isCompanion(rule.occasion, effect[0])) return []
    const seen = seenIn(trace)
    return [
      {
        id: `${rule.id}#${option}`,
        rule: rule.id,
        title: rule.title,
        effect: effect[0],
        tier: effect[1],
        says: say(seen, rule.says),
        seen,
        ...(rule.step !== undefined && { step: rule.step }),
        ...(rule.instead !== undefined && { instead: rule.instead }),
        rules: [rule.id],
        citations: rule.because,
        trace,
      },
    ]
  })
  return findings.sort(byWeight)
}

/** The rules that an unanswered question may still bring to hold. */
export function possibleFindings(states: readonly RuleState[], option: Option): readonly PossibleFinding[] {
  return states
    .flatMap(({ rule, holds, trace }): PossibleFinding[] => {
      const effect = rule.effect[option]
      if (holds !== 'unknown' || effect === undefined || isCompanion(rule.occasion, effect[0])) return []
      return [{ rule: rule.id, title: rule.title, effect: effect[0], tier: effect[1], waitsFor: waitsFor(trace) }]
    })
    .sort(byWeight)
}

function waitsFor(trace: Trace): readonly string[] {
  const found = new Set<string>()
  const visit = (node: Trace): void => {
    if (node.fact !== undefined && node.verdict === 'unknown') found.add(node.fact)
    node.parts.forEach(visit)
  }
  visit(trace)
  return [...found]
}

/** Statements that come with an option whatever is found: with every verdict, or while it stays in question. */
export function occasional(states: readonly RuleState[], occasion: 'every-verdict' | 'going-ahead', option?: Option): readonly Statement[] {
  return states.flatMap(({ rule, holds }): Statement[] => {
    const concerns = option === undefined || rule.effect[option] !== undefined
    if (holds !== 'yes' || rule.occasion !== occasion || !concerns) return []
    return [{ id: rule.id, says: rule.says, rules: [rule.id], citations: rule.because }]
  })
}

export function cautionsOf(findings: readonly Finding[]): readonly Statement[] {
  return findings.flatMap(({ id, says, rules, citations, effect }) => (effect === 'with-care' || effect === 'say' ? [{ id, says, rules, citations }] : []))
}

export function stepsOf(findings: readonly Finding[]): readonly Statement[] {
  const steps = new Map<string, Statement>()
  for (const { step, rule, rules, citations } of findings) if (step !== undefined && !steps.has(step)) steps.set(step, { id: `${rule}#step`, says: step, rules, citations })
  return [...steps.values()]
}
