import type { Rule } from '../clinical/rule'
import { rules } from '../rules'

/** What a rule says and rests on: read by people, and not reckoned with. */
type RuleWords = Pick<Rule, 'title' | 'says' | 'step' | 'instead' | 'because'>

/** The words of rules, by the id of the rule. */
export type WordsByRule = Readonly<Record<string, RuleWords>>

/** The words of every rule, as data that travels apart from the rules. */
export function wordsByRule(): WordsByRule {
  const words = ({ title, says, step, instead, because }: Rule): RuleWords => ({ title, says, ...(step !== undefined && { step }), ...(instead !== undefined && { instead }), because })
  return Object.fromEntries(rules.map((rule) => [rule.id, words(rule)]))
}

/** Gives back their words to rules that came without, as they come to a browser: those of the same build. Until then no rule can be quoted, so no file quotes one as it loads. */
export function giveWords(given: WordsByRule): void {
  for (const rule of rules) {
    Object.assign(rule, given[rule.id])
    if (!Object.hasOwn(rule, 'says')) throw new Error(`The rule ${rule.id} came without its words`)
  }
}
