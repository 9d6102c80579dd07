import { factsOf } from '../logic/expression'
import { outcomesBelow, type Allowed } from '../logic/outcomes'
import { decide, trace, type Reading as FactReading, type Trace, type TracedConcepts } from '../logic/trace'
import type { Tri } from '../logic/tri'
import { facts } from '../clinical/fact'
import { readFacts, readFactsStated, type Reading } from '../clinical/reading'
import { rules, type RuleId } from '../rules'
import { compiled } from './decide'
import { RuleMemory } from './rule-memory'

export type ListedRule = (typeof rules)[number]

/** How one rule stands for this person. */
export type RuleState = { readonly rule: ListedRule; readonly holds: Tri; readonly trace: Trace }

const placeOf = new Map<string, number>([...facts.keys()].map((id, place) => [id, place]))
const NOTHING: FactReading = { possible: [], seen: '' }

/** Finds the reading of a fact by its name. */
export function factReader(readings: readonly FactReading[]): (id: string) => FactReading {
  return (id) => readings[placeOf.get(id) ?? -1] ?? NOTHING
}

type Listed = { readonly rule: ListedRule; readonly at: number }

/** Rules that read the same facts, which are looked up together. */
type Group = { readonly listed: readonly Listed[]; readonly memory: RuleMemory<readonly RuleState[]> }

const groups: readonly Group[] = grouped(rules.map((rule, at) => ({ rule, at })))

function grouped(listed: readonly Listed[]): readonly Group[] {
  const byFacts = new Map<string, { readonly places: readonly number[]; readonly listed: Listed[] }>()
  for (const one of listed) {
    const places = factsOf(one.rule.when).map(({ id }) => placeOf.get(id) ?? -1).sort((a, b) => a - b)
    const group = byFacts.get(places.join()) ?? { places, listed: [] }
    group.listed.push(one)
    byFacts.set(places.join(), group)
  }
  return [...byFacts.values()].map(({ places, listed }) => ({ listed, memory: new RuleMemory(places) }))
}

/**
 * Every rule with its trace. Three-valued logic can leave a rule unknown that every completion decides alike
 * (a condition or its opposite); the diagram of the rule settles those exactly. Unknown access answers are neutral, as they are in a verdict.
 */
export function ruleStates(reading: Reading, considered: Allowed): readonly RuleState[] {
  const readings = readFacts(reading)
  const readOne = factReader(readings)
  const traced: TracedConcepts = new Map()
  const below = outcomesBelow(compiled.diagrams, considered)
  const numbers = readings.map(({ fixed }) => fixed)
  // Filled group by group and not in order: an array that grows by gaps is slow to write.
  const states = new Array<RuleState>(rules.length)
  for (const { listed, memory } of groups) {
    const place = memory.placeOf(numbers)
    const found = place?.kept ?? listed.map(({ rule }) => stateOf(rule, readOne, traced))
    if (place !== undefined) place.kept = found
    // A plain loop: a function for each of some hundred rules is a tenth of the time of all traces.
    for (let i = 0; i < listed.length; i += 1) {
      const at = listed[i]?.at
      const state = found[i]
      if (at !== undefined && state !== undefined) states[at] = state.holds === 'unknown' ? settled(state, exactly(below(compiled.conditions[at] ?? 0))) : state
    }
  }
  return states
}

function stateOf(rule: ListedRule, readOne: (id: string) => FactReading, traced: TracedConcepts): RuleState {
  const made = trace(rule.when, readOne, traced)
  return { rule, holds: made.verdict, trace: made }
}

function settled(state: RuleState, holds: Tri): RuleState {
  return holds === 'unknown' ? state : { ...state, holds }
}

function exactly(outcomes: number): Tri {
  if (outcomes === 2) return 'yes'
  return outcomes === 1 ? 'no' : 'unknown'
}

/** Whether safety comes first, without the traces of all rules: for trying many answers at once. */
export function safetyComesFirst(reading: Reading, considered: Allowed): boolean {
  const readOne = factReader(readFacts(reading))
  const readStated = reading.stated.size > 0 ? factReader(readFactsStated(reading)) : undefined
  const below = outcomesBelow(compiled.diagrams, considered)
  return rules.some((rule, at) => {
    if (rule.leads === undefined) return false
    const holds = decide(rule.when, readOne)
    if (holds === 'yes' || (holds === 'unknown' && exactly(below(compiled.conditions[at] ?? 0)) === 'yes')) return true
    return readStated !== undefined && decide(rule.when, readStated) === 'yes'
  })
}

/** The rules that put safety first: those that hold, and those that hold on what was stated before a contradiction. */
export function leading(reading: Reading, states: readonly RuleState[]): readonly RuleId[] {
  const readOne = reading.stated.size > 0 ? factReader(readFactsStated(reading)) : undefined
  return states.flatMap(({ rule, holds }) => {
    if (rule.leads === undefined) return []
    const led = holds === 'yes' || (readOne !== undefined && decide(rule.when, readOne) === 'yes')
    return led ? [rule.id] : []
  })
}
