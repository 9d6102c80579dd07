import { FIRST_NODE, type Diagrams, type NodeId } from './diagram'

/** For each variable, by level, the classes of answer that are still possible. */
export type Allowed = readonly (readonly number[])[]

/** A set of outcomes 0 to 7, one bit each. */
export type Outcomes = number

export function has(outcomes: Outcomes, outcome: number): boolean {
  return (outcomes & (1 << outcome)) !== 0
}

export function listOutcomes(outcomes: Outcomes): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((outcome) => has(outcomes, outcome))
}

/** Every outcome that some completion within `allowed` gives. */
export function outcomesWithin(diagrams: Diagrams, root: NodeId, allowed: Allowed): Outcomes {
  const done = new Map<NodeId, Outcomes>()
  const visit = (id: NodeId): Outcomes => {
    if (id < FIRST_NODE) return 1 << id
    const known = done.get(id)
    if (known !== undefined) return known
    let outcomes = 0
    for (const choice of allowed[diagrams.level[id] ?? 0] ?? []) outcomes |= visit(diagrams.children[id]?.[choice] ?? 0)
    done.set(id, outcomes)
    return outcomes
  }
  return visit(root)
}

/**
 * What is left of a function once the known answers are filled in, again without repeated parts:
 * only answers that can still change the outcome have a node in it.
 */
export class Restriction {
  private readonly level: number[] = []
  private readonly children: (readonly number[])[] = []
  readonly root: number
  /** The levels of the variables that can still change the outcome. */
  readonly support: ReadonlySet<number>

  constructor(
    diagrams: Diagrams,
    root: NodeId,
    private readonly allowed: Allowed,
  ) {
    const unique = new Map<string, number>()
    const done = new Map<NodeId, number>()
    for (let i = 0; i < FIRST_NODE; i += 1) {
      this.level.push(allowed.length)
      this.children.push([])
    }
    const visit = (id: NodeId): number => {
      if (id < FIRST_NODE) return id
      const known = done.get(id)
      if (known !== undefined) return known
      const level = diagrams.level[id] ?? 0
      const children = (allowed[level] ?? []).map((choice) => visit(diagrams.children[id]?.[choice] ?? 0))
      const first = children[0] ?? 0
      let local = first
      if (!children.every((child) => child === first)) {
        const key = `${level}:${children.join()}`
        local = unique.get(key) ?? this.level.length
        if (local === this.level.length) {
          this.level.push(level)
          this.children.push(children)
          unique.set(key, local)
        }
      }
      done.set(id, local)
      return local
    }
    this.root = visit(root)
    this.support = new Set(this.level.slice(FIRST_NODE))
  }

  /**
   * The outcomes overall, and for each variable in the support the outcomes under each of its allowed classes.
   * `follow` says which of the allowed classes (by position) of a variable are taken while it is not the one asked about.
   */
  survey(follow: (level: number) => readonly number[] | 'all'): Survey {
    const below = this.outcomesBelow(follow)
    const byAnswer = new Map<number, Outcomes[]>()
    for (const level of this.support) byAnswer.set(level, (this.allowed[level] ?? []).map(() => 0))
    const seen = new Set<number>()
    const skip = (from: number, to: number): void => {
      const reached = this.level[to] ?? 0
      for (const [level, masks] of byAnswer) {
        if (level > from && level < reached) masks.forEach((mask, i) => (masks[i] = mask | below(to)))
      }
    }
    const visit = (id: number): void => {
      if (id < FIRST_NODE || seen.has(id)) return
      seen.add(id)
      const level = this.level[id] ?? 0
      const children = this.children[id] ?? []
      const masks = byAnswer.get(level)
      children.forEach((child, i) => {
        if (masks !== undefined) masks[i] = (masks[i] ?? 0) | below(child)
      })
      const taken = follow(level)
      children.forEach((child, i) => {
        if (taken !== 'all' && !taken.includes(i)) return
        skip(level, child)
        visit(child)
      })
    }
    skip(-1, this.root)
    visit(this.root)
    return { outcomes: below(this.root), byAnswer }
  }

  private outcomesBelow(follow: (level: number) => readonly number[] | 'all'): (id: number) => Outcomes {
    const done = new Map<number, Outcomes>()
    const below = (id: number): Outcomes => {
      if (id < FIRST_NODE) return 1 << id
      const known = done.get(id)
      if (known !== undefined) return known
      const taken = follow(this.level[id] ?? 0)
      let outcomes = 0
      this.children[id]?.forEach((child, i) => {
        if (taken === 'all' || taken.includes(i)) outcomes |= below(child)
      })
      done.set(id, outcomes)
      return outcomes
    }
    return below
  }
}

export type Survey = {
  readonly outcomes: Outcomes
  /** By level, then by position within the allowed classes. */
  readonly byAnswer: ReadonlyMap<number, readonly Outcomes[]>
}
