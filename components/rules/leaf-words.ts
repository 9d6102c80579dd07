import type { Leaf, Value } from '@/lib/logic/expression'
import { isPlain, type Fact } from '@/lib/clinical/fact'
import { isItemId, items } from '@/lib/clinical/items'

/** Words of facts that are read from several answers. */
const readWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  recentBehavior: { none: 'none', earlier: 'more than 3 months ago', 'three-months': '1 to 3 months ago', month: '8 to 31 days ago', week: 'in the past 7 days' },
  severityView: { mild: 'mild', moderate: 'moderate', severe: 'severe', 'not-formed': 'no view formed' },
  scale: { none: 'none counts', mild: 'mild', 'below-trial-entry': 'below trial entry', 'at-trial-entry': 'at trial entry or above' },
}

/** A value of a fact in the words of its question. */
function sayValue(fact: Fact, value: Value): string {
  if (isItemId(fact.id) && isPlain(fact.id)) {
    const options: Readonly<Record<string, readonly [label: string, quote: string]>> = items[fact.id].options
    return options[value]?.[0] ?? String(value)
  }
  return readWords[fact.id]?.[value] ?? String(value)
}

/** One condition in words: "Hypertension: Uncontrolled". */
export function sayLeaf(leaf: Leaf<Fact>): readonly [subject: string, condition: string] {
  switch (leaf.kind) {
    case 'is':
      return [leaf.fact.says, leaf.values.map((value) => sayValue(leaf.fact, value)).join(' or ')]
    case 'reaches':
      return [leaf.fact.says, `at least ${leaf.limit}`]
    case 'below':
      return [leaf.fact.says, `below ${leaf.limit}`]
  }
}
