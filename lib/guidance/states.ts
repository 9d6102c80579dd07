import { outcomesBelow, type Allowed } from '../logic/outcomes'
import { decide, trace, type Reading as FactReading, type Trace, type TracedConcepts } from '../logic/trace'
import type { Tri } from '../logic/tri'
import { isFactId, type FactId } from '../clinical/fact'
import { readFact, readStated, type Reading } from '../clinical/reading'
import { rules, type RuleId } from '../rules'
import { compiled } from './decide'
import { TraceMemory } from './trace-memory'

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

const memories = rules.map((rule) => new TraceMemory(rule))

/**
 * Every rule with its trace. Three-valued logic can leave a rule unknown that every completion decides alike
 * (a condition or its opposite); the diagram of the rule settles those exactly. Unknown access answers are neutral, as they are in a verdict.
 */
export function ruleStates(reading: Reading, considered: Allowed): readonly RuleState[] {
  const readOne = factReader(reading)
  const traced: TracedConcepts = new Map()
  let below: ((node: number) => number) | undefined
  return rules.map((rule, place) => {
    const make = (): Trace => trace(rule.when, readOne, traced)
    const made = memories[place]?.of(reading, make) ?? make()
    if (made.verdict !== 'unknown') return { rule, holds: made.verdict, trace: made }
    below ??= outcomesBelow(compiled.diagrams, considered)
    return { rule, holds: exactly(below(compiled.conditions[place] ?? 0)), trace: made }
  })
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
