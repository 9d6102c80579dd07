import { options, tiers, type Effect, type Tier } from '@/lib/clinical/rule'
import { IndexList, type Line } from '../index-list'
import { LinkList } from '../link-list'
import { stateOfEffect } from '../state'
import { effectWords, shortOptionNames } from '../words'
import type { ListedRule } from './find-rules'

const lineOf = (name: string, [effect, tier]: readonly [Effect, Tier]): Line => [`${name}: ${effectWords[effect].toLowerCase()} (${tiers[tier][1].toLowerCase()})`, stateOfEffect[effect]]

/** What a rule does to each option and on whose authority; said once where both are alike. */
function linesOf({ leads, effect }: ListedRule): readonly Line[] {
  const { esketamine, racemic } = effect
  const safety: readonly Line[] = leads === undefined ? [] : [['Puts safety first', 'safety-first']]
  if (esketamine !== undefined && racemic !== undefined && esketamine.join() === racemic.join()) return [...safety, lineOf('Both options', esketamine)]
  return [...safety, ...options.flatMap((option) => (effect[option] === undefined ? [] : [lineOf(shortOptionNames[option], effect[option])]))]
}

/** Rules by title, each with what it does. */
export function RuleList({ rules }: { readonly rules: readonly ListedRule[] }) {
  return <IndexList at="/rules" of={rules.map((rule) => ({ id: rule.id, title: rule.title, lines: linesOf(rule) }))} />
}

/** Rules by title alone. */
export function RuleTitles({ rules }: { readonly rules: readonly ListedRule[] }) {
  return <LinkList of={rules.map(({ id, title }) => ({ href: `/rules/${id}`, says: title }))} />
}
