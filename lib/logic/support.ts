import { FIRST_NODE, type Diagrams, type NodeId } from './diagram'
import type { Allowed } from './outcomes'

/**
 * The levels of the variables that can still change the outcome once the known answers are filled in.
 * The rest of the function is built again without repeated parts: equal parts get equal numbers, so a node is left
 * exactly where two allowed answers lead to different functions.
 */
export function supportOf(diagrams: Diagrams, root: NodeId, allowed: Allowed): ReadonlySet<number> {
  const support = new Set<number>()
  const unique = new Map<string, number>()
  const done = new Map<NodeId, number>()
  let next = FIRST_NODE
  const rest = (node: NodeId): number => {
    if (node < FIRST_NODE) return node
    const known = done.get(node)
    if (known !== undefined) return known
    const level = diagrams.level[node] ?? 0
    const children = diagrams.children[node] ?? []
    const left = (allowed[level] ?? []).map((choice) => rest(children[choice] ?? 0))
    const first = left[0] ?? 0
    let number = first
    if (left.some((child) => child !== first)) {
      support.add(level)
      const key = `${level}:${left.join()}`
      number = unique.get(key) ?? next
      if (number === next) {
        unique.set(key, number)
        next += 1
      }
    }
    done.set(node, number)
    return number
  }
  rest(root)
  return support
}
