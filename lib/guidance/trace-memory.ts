import { factsOf } from '../logic/expression'
import type { Reading as FactReading, Trace } from '../logic/trace'
import type { FactId } from '../clinical/fact'
import type { Reading } from '../clinical/reading'
import { placeOfFact } from '../clinical/variables'
import type { Rule } from '../clinical/rule'

/** More facts than this make too many combinations to keep, and more traces than this too many to hold. */
const MOST_FACTS = 6
const MOST_TRACES = 2000
/** Fixed readings of one fact have numbers below this: six of them together stay an exact integer. */
const BASE = 256

/**
 * Keeps the traces of one rule by how its facts read. Most questions read in a few ways, each made once and numbered,
 * so a rule that asks only such questions need not be traced anew for every person.
 */
export class TraceMemory {
  private readonly facts: readonly (readonly [place: number, id: FactId])[]
  private readonly traces = new Map<number, Trace>()

  constructor(rule: Rule) {
    this.facts = factsOf(rule.when).map(({ id }) => [placeOfFact(id), id])
  }

  /** The trace for this person; `make` is asked for it only where none is kept. */
  of(reading: Reading, make: () => Trace): Trace {
    const key = this.keyOf(reading)
    if (key === undefined) return make()
    const known = this.traces.get(key)
    if (known !== undefined) return known
    const made = make()
    if (this.traces.size < MOST_TRACES) this.traces.set(key, made)
    return made
  }

  private keyOf(reading: Reading): number | undefined {
    if (this.facts.length > MOST_FACTS) return undefined
    let key = 0
    for (const [place, id] of this.facts) {
      const fact: FactReading | undefined = reading.variables[place]?.facts?.[id]
      if (fact?.fixed === undefined) return undefined
      key = key * BASE + fact.fixed
    }
    return key
  }
}
