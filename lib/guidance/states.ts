import { factsOf } from '../logic/expression'
import { outcomesBelow, type Allowed } from '../logic/outcomes'
import { decide, trace, type Reading as FactReading, type Trace } from '../logic/trace'
import type { Tri } from '../logic/tri'
import { isFactId, plainIds, type FactId } from '../clinical/fact'
import { readFact, readStated, type Reading } from '../clinical/reading'
import { isFixed } from '../clinical/reading/plain'
import { rules, type RuleId } from '../rules'
import { compiled } from './decide'

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

/**
 * Traces of the rules that read one or two questions of fixed options, by how those read. Such readings are few and made once,
 * so these traces are made once as well; all other rules are traced anew for each person.
 */
type Memory = { readonly first: FactId; readonly second: FactId | undefined; readonly traces: Map<FactReading, Map<FactReading, Trace>> }

const fixed: ReadonlySet<FactId> = new Set(plainIds)

function memoryOf(rule: ListedRule): Memory | undefined {
  const [first, second, ...more] = factsOf(rule.when).map((one) => one.id)
  if (first === undefined || more.length > 0 || !fixed.has(first) || (second !== undefined && !fixed.has(second))) return undefined
  return { first, second, traces: new Map() }
}

const memories = rules.map(memoryOf)

function traceOf(place: number, rule: ListedRule, readOne: (id: string) => FactReading): Trace {
  const memory = memories[place]
  if (memory === undefined) return trace(rule.when, readOne)
  const first = readOne(memory.first)
  const second = memory.second === undefined ? first : readOne(memory.second)
  if (!isFixed(first) || !isFixed(second)) return trace(rule.when, readOne)
  const traces = memory.traces.get(first) ?? new Map<FactReading, Trace>()
  memory.traces.set(first, traces)
  const made = traces.get(second) ?? trace(rule.when, readOne)
  traces.set(second, made)
  return made
}

/**
 * Every rule with its trace. Three-valued logic can leave a rule unknown that every completion decides alike
 * (a condition or its opposite); the diagram of the rule settles those exactly. Unknown access answers are neutral, as they are in a verdict.
 */
export function ruleStates(reading: Reading, considered: Allowed): readonly RuleState[] {
  const readOne = factReader(reading)
  let below: ((node: number) => number) | undefined
  return rules.map((rule, place) => {
    const traced = traceOf(place, rule, readOne)
    if (traced.verdict !== 'unknown') return { rule, holds: traced.verdict, trace: traced }
    below ??= outcomesBelow(compiled.diagrams, considered)
    return { rule, holds: exactly(below(compiled.conditions[place] ?? 0)), trace: traced }
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
