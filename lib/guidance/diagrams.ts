import { Diagrams, type NodeId } from '../logic/diagram'
import type { Effect, Option, Rule } from '../clinical/rule'
import { variables } from '../clinical/variables'

/** Effects in order: the highest that holds is the verdict. */
export const levels = { say: 0, 'with-care': 1, 'other-steps-first': 2, 'not-supported': 3 } as const satisfies Record<Effect, number>

/** The rules of one option as one function from answers to a level, beside the function of each rule. */
type Compiled = {
  readonly diagrams: Diagrams
  readonly roots: Readonly<Record<Option, NodeId>>
  /** 1 where some rule puts safety first. */
  readonly safety: NodeId
  /** By the place of the rule in the list. */
  readonly conditions: readonly NodeId[]
}

/** Builds the diagrams of a list of rules. Takes a fraction of a second, once. */
export function compile(rules: readonly Rule[]): Compiled {
  const diagrams = new Diagrams(variables)
  const conditions = rules.map((rule) => diagrams.of(rule.when))
  const root = (option: Option): NodeId => {
    const leveled = rules.flatMap((rule, i) => {
      const level = levels[rule.effect[option]?.[0] ?? 'say']
      return level === 0 ? [] : [diagrams.combine(conditions[i] ?? 0, 0, (holds) => holds * level)]
    })
    return leveled.reduce((a, b) => diagrams.combine(a, b, Math.max), 0)
  }
  const safety = rules.reduce((root, rule, i) => (rule.leads === undefined ? root : diagrams.combine(root, conditions[i] ?? 0, Math.max)), 0)
  return { diagrams, safety, roots: { esketamine: root('esketamine'), racemic: root('racemic') }, conditions }
}
