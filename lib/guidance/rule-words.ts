import type { Rule } from '../clinical/rule'
import { rules } from '../rules'
import { alternativeWords, type Said } from './alternatives/words'

/** What a rule says and rests on: shown to people, not used in evaluation. */
type RuleWords = Pick<Rule, 'title' | 'says' | 'step' | 'instead' | 'because'>

/** The words of rules, by the id of the rule, and those of alternatives by theirs. */
export type WordsByRule = Readonly<Record<string, RuleWords | Said>>

/** The words of every rule and alternative, as data that travels apart from them. */
export function wordsByRule(): WordsByRule {
  const words = ({ title, says, step, instead, because }: Rule): RuleWords => ({ title, says, ...(step !== undefined && { step }), ...(instead !== undefined && { instead }), because })
  return { ...alternativeWords, ...Object.fromEntries(rules.map((rule) => [rule.id, words(rule)])) }
}

/** Gives back their words to rules and alternatives that came without, as they come to a browser: those of the same build. Until then no rule can be quoted, so no file quotes one as it loads. */
export function giveWords(given: WordsByRule): void {
  for (const [id, words] of Object.entries(alternativeWords)) Object.assign(words, given[id])
  for (const rule of rules) {
    Object.assign(rule, given[rule.id])
    if (!Object.hasOwn(rule, 'says')) throw new Error(`The rule ${rule.id} came without its words`)
  }
}
