import { rules, topics, type RuleId } from '@/lib/rules'

/** The topic of a rule: the part of its id before the slash. */
export const topicOf = (id: RuleId): string => id.slice(0, id.indexOf('/'))

const named: Readonly<Record<string, string>> = topics

/** A topic as a heading says it. */
export const sayTopic = (topic: string): string => named[topic] ?? topic

/** Topics that have rules, in the order in which rules are read. */
export const topicsWithRules: readonly string[] = [...new Set(rules.map(({ id }) => topicOf(id)))]
