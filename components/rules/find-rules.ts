import { options, type Effect, type Tier } from '@/lib/clinical/rule'
import { rules } from '@/lib/rules'
import { topicOf } from './topics'

/** What a reader asks of the list of rules; what is absent or empty is not asked. */
type RuleQuery = { readonly topic?: string; readonly effect?: string; readonly tier?: string }

export type ListedRule = (typeof rules)[number]

const asked = (wanted: string | undefined): wanted is string => wanted !== undefined && wanted !== ''

/** Every effect a rule has on either option, with its tier. */
const effectsOf = ({ effect }: ListedRule): readonly (readonly [Effect, Tier])[] => options.map((option) => effect[option]).filter((one) => one !== undefined)

/** The rules of a topic that have, on one option, this effect with this tier. */
export function findRules({ topic, effect, tier }: RuleQuery): readonly ListedRule[] {
  return rules.filter((rule) => {
    if (asked(topic) && topicOf(rule.id) !== topic) return false
    if (effect === 'safety-first') return rule.leads !== undefined && (!asked(tier) || effectsOf(rule).some(([, one]) => one === tier))
    if (!asked(effect) && !asked(tier)) return true
    return effectsOf(rule).some(([one, oneTier]) => (!asked(effect) || one === effect) && (!asked(tier) || oneTier === tier))
  })
}
