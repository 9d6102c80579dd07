/** More facts than this make too many combinations to keep, and more kept than this too many to hold. */
const MOST_FACTS = 6
const MOST_KEPT = 2000

/** What is kept for the facts read so far, and the ways on by how the next fact reads. */
export type Place<T> = { kept?: T; readonly next: Place<T>[] }

/**
 * Keeps what was made of some rules by how their facts read. Most questions read in a few ways, each made once and numbered,
 * so rules that ask only such questions need not be traced anew for every person.
 */
export class RuleMemory<T> {
  private readonly root: Place<T> = { next: [] }
  private size = 0

  /** `places`: where the facts of the rules stand in the list of all facts. */
  constructor(private readonly places: readonly number[]) {}

  /** Where to keep what is made of facts that read in the ways of these numbers; undefined where some fact reads in a way of its own. */
  placeOf(numbers: readonly (number | undefined)[]): Place<T> | undefined {
    if (this.places.length > MOST_FACTS) return undefined
    let at = this.root
    for (const place of this.places) {
      const fixed = numbers[place]
      if (fixed === undefined) return undefined
      const known = at.next[fixed]
      if (known === undefined && this.size >= MOST_KEPT) return undefined
      at = known ?? this.add(at, fixed)
    }
    return at
  }

  private add(at: Place<T>, fixed: number): Place<T> {
    const made: Place<T> = { next: [] }
    at.next[fixed] = made
    this.size += 1
    return made
  }
}
