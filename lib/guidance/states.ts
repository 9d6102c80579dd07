import { outcomesBelow, type Allowed } from '../logic/outcomes'
import { decide, trace, type Reading as FactReading, type Trace, type TracedConcepts } from '../logic/trace'
import type { Tri } from '../logic/tri'
import { isFactId, type FactId } from '../clinical/fact'
import { readFact, readStated, type Reading } from '../clinical/reading'
import { rules, type RuleId } from '../rules'
import { compiled } from './decide'
import { RuleMemory } from './rule-memory'

export type ListedRule = (typeof rules)[number]

/** How one rule stands for this person. */
export type RuleState = { readonly rule: ListedRule; readonly holds: Tri; readonly trace: Trace }

/** Reads each fact once, however many rules ask for it. */
export function factReader(reading: Reading, of: (reading: Reading, id: FactId) => FactReading = readFact): (id: string) => FactReading {
  const kept = new Map<string, FactReading>()
  return (id) => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const value = isFactId(id) ? of(reading, id) : { possible: [], seen: '' }
    kept.set(id, value)
    return value
  }
}

const listed = rules.map((rule) => ({ rule, memory: new RuleMemory<RuleState>(rule) }))

/**
 * Every rule with its trace. Three-valued logic can leave a rule unknown that every completion decides alike
 * (a condition or its opposite); the diagram of the rule settles those exactly. Unknown access answers are neutral, as they are in a verdict.
 */
export function ruleStates(reading: Reading, considered: Allowed): readonly RuleState[] {
  const readOne = factReader(reading)
  const traced: TracedConcepts = new Map()
  let below: ((node: number) => number) | undefined
  const settle = (state: RuleState, place: number): RuleState => {
    if (state.holds !== 'unknown') return state
    below ??= outcomesBelow(compiled.diagrams, considered)
    return { ...state, holds: exactly(below(compiled.conditions[place] ?? 0)) }
  }
  return listed.map(({ rule, memory }, place) => {
    const key = memory.keyOf(reading)
    const kept = key === undefined ? undefined : memory.get(key)
    if (kept !== undefined) return settle(kept, place)
    const made = stateOf(rule, readOne, traced)
    if (key !== undefined) memory.keep(key, made)
    return settle(made, place)
  })
}

function stateOf(rule: ListedRule, readOne: (id: string) => FactReading, traced: TracedConcepts): RuleState {
  const made = trace(rule.when, readOne, traced)
  return { rule, holds: made.verdict, trace: made }
}

function exactly(outcomes: number): Tri {
  if (outcomes === 2) return 'yes'
  return outcomes === 1 ? 'no' : 'unknown'
}

/** The rules that put safety first: those that hold, and those that hold on what was stated before a contradiction. */
export function leading(reading: Reading, states: readonly RuleState[]): readonly RuleId[] {
  const readOne = reading.stated.size > 0 ? factReader(reading, readStated) : undefined
  return states.flatMap(({ rule, holds }) => {
    if (rule.leads === undefined) return []
    const led = holds === 'yes' || (readOne !== undefined && decide(rule.when, readOne) === 'yes')
    return led ? [rule.id] : []
  })
}
