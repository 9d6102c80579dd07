import { FIRST_NODE, type Diagrams, type NodeId } from './diagram'

/** For each variable, by level, the classes of answer that are considered. */
export type Allowed = readonly (readonly number[])[]

/** A set of outcomes 0 to 7, one bit each. */
export type Outcomes = number

export function has(outcomes: Outcomes, outcome: number): boolean {
  return (outcomes & (1 << outcome)) !== 0
}

/** How many outcomes a set has. */
export function size(outcomes: Outcomes): number {
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((outcome) => has(outcomes, outcome)).length
}

/** The only outcome of a set; undefined where there are more, or none. */
export function only(outcomes: Outcomes): number | undefined {
  const lowest = Math.log2(outcomes)
  return Number.isInteger(lowest) ? lowest : undefined
}

const SEVERAL = -1

/** Outcomes fit into a byte. */
const BYTE = 256

/** What was found below the nodes of some diagrams, with the number of the question it was found for: so one store serves all questions, and none empties it. */
type Store = { readonly found: Float64Array; questions: number }

const stores = new WeakMap<Diagrams, Store>()

function storeOf(diagrams: Diagrams): Store {
  const kept = stores.get(diagrams)
  if (kept?.found.length === diagrams.level.length) return kept
  const made = { found: new Float64Array(diagrams.level.length), questions: 0 }
  stores.set(diagrams, made)
  return made
}

/** A function that gives, for any node, every outcome that some completion within `allowed` leads to. */
export function outcomesBelow(diagrams: Diagrams, allowed: Allowed): (node: NodeId) => Outcomes {
  const { level, children } = diagrams
  // The only choice at each level, or SEVERAL.
  const sole = allowed.map((choices) => (choices.length === 1 ? (choices[0] ?? SEVERAL) : SEVERAL))
  const store = storeOf(diagrams)
  const { found } = store
  store.questions += 1
  const mine = store.questions * BYTE
  // Known answers leave one way down: it is followed without looking around.
  const descend = (from: NodeId): NodeId => {
    let node = from
    while (node >= FIRST_NODE) {
      const choice = sole[level[node] ?? 0] ?? SEVERAL
      if (choice === SEVERAL) return node
      node = children[node]?.[choice] ?? 0
    }
    return node
  }
  const below = (from: NodeId): Outcomes => {
    const node = descend(from)
    if (node < FIRST_NODE) return 1 << node
    const known = (found[node] ?? 0) - mine
    if (known > 0 && known < BYTE) return known
    let outcomes = 0
    for (const choice of allowed[level[node] ?? 0] ?? []) outcomes |= below(children[node]?.[choice] ?? 0)
    found[node] = mine + outcomes
    return outcomes
  }
  return below
}

/** What each single answer would leave possible while all other variables stay within `follow`. */
export type Survey = {
  readonly outcomes: Outcomes
  /** The outcomes if the variable at this level were in this class. */
  readonly ifAnswered: (level: number, choice: number) => Outcomes
}

/** Surveys every class of every variable in one walk down the diagram. */
export function survey(diagrams: Diagrams, root: NodeId, follow: Allowed): Survey {
  const below = outcomesBelow(diagrams, follow)
  const passing = new Uint8Array(diagrams.variables.length)
  const answered = new Map<number, Uint8Array>()
  const seen = new Set<NodeId>()
  const skip = (from: number, node: NodeId): void => {
    const outcomes = below(node)
    const reached = diagrams.level[node] ?? 0
    for (let level = from + 1; level < reached; level += 1) passing[level] = (passing[level] ?? 0) | outcomes
  }
  const visit = (node: NodeId): void => {
    if (node < FIRST_NODE || seen.has(node)) return
    seen.add(node)
    const level = diagrams.level[node] ?? 0
    const children = diagrams.children[node] ?? []
    const here = answered.get(level) ?? new Uint8Array(children.length)
    answered.set(level, here)
    children.forEach((child, choice) => (here[choice] = (here[choice] ?? 0) | below(child)))
    for (const choice of follow[level] ?? []) {
      const child = children[choice] ?? 0
      skip(level, child)
      visit(child)
    }
  }
  skip(-1, root)
  visit(root)
  return {
    outcomes: below(root),
    ifAnswered: (level, choice) => (answered.get(level)?.[choice] ?? 0) | (passing[level] ?? 0),
  }
}
