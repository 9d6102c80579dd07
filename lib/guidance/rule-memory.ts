import { factsOf } from '../logic/expression'
import type { FactId } from '../clinical/fact'
import type { Reading } from '../clinical/reading'
import { placeOfFact } from '../clinical/variables'
import type { Rule } from '../clinical/rule'

/** More facts than this make too many combinations to keep, and more traces than this too many to hold. */
const MOST_FACTS = 6
const MOST_KEPT = 2000
/** Fixed readings of one fact have numbers below this: six of them together stay an exact integer. */
const BASE = 256

/**
 * Keeps what was made of one rule by how its facts read. Most questions read in a few ways, each made once and numbered,
 * so a rule that asks only such questions need not be traced anew for every person.
 */
export class RuleMemory<T> {
  private readonly facts: readonly (readonly [place: number, id: FactId])[]
  private readonly kept = new Map<number, T>()

  constructor(rule: Rule) {
    this.facts = factsOf(rule.when).map(({ id }) => [placeOfFact(id), id])
  }

  /** A number for how the facts of the rule read; undefined where some fact reads in a way of its own. */
  keyOf(reading: Reading): number | undefined {
    if (this.facts.length > MOST_FACTS) return undefined
    let key = 0
    for (const [place, id] of this.facts) {
      const fixed = reading.variables[place]?.facts?.[id]?.fixed
      if (fixed === undefined) return undefined
      key = key * BASE + fixed
    }
    return key
  }

  get(key: number): T | undefined {
    return this.kept.get(key)
  }

  keep(key: number, made: T): void {
    if (this.kept.size < MOST_KEPT) this.kept.set(key, made)
  }
}
