import type { Rule } from '../clinical/rule'
import { indicationRules } from './indication'
import { safetyRules } from './safety'

const all = [...safetyRules, ...indicationRules] as const

export type RuleId = (typeof all)[number]['id']

/** Every clinical rule, by topic, in the order in which they are read. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = all
