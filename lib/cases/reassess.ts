import { isItemId, items } from '../clinical/items'
import { options, type Effect, type Option, type Verdict } from '../clinical/rule'
import type { Assessment, Finding } from '../guidance/assessment'
import { optionNames, verdictNames } from '../guidance/names'
import { isSame } from './canonical'

/** One thing that is otherwise today, in a sentence. */
export type Difference = {
  readonly kind: 'safety' | 'verdict' | 'rule-added' | 'rule-gone' | 'rule-changed' | 'evidence' | 'answers' | 'knowledge'
  readonly option?: Option
  readonly rule?: string
  readonly says: string
}

const effectNames = {
  say: 'only said',
  'with-care': 'to weigh',
  'other-steps-first': 'a step that comes first',
  'not-supported': 'a stop',
} as const satisfies Record<Effect, string>

/** Names in old assessments may be gone from today's lists; they are said as they are stored. */
const nameOf = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id
const sayVerdict = (verdict: Verdict): string => nameOf(verdictNames, verdict)

function safetyDifferences(was: Assessment, is: Assessment): readonly Difference[] {
  if (was.safetyFirst !== is.safetyFirst) return [{ kind: 'safety', says: is.safetyFirst ? 'Safety comes first today; it did not then.' : 'Safety came first then; it does not today.' }]
  const causes = (one: Assessment): string => one.safety.map(({ title }) => title).join('; ')
  return causes(was) === causes(is) ? [] : [{ kind: 'safety', says: `Safety came first for: ${causes(was)}. Today: ${causes(is)}.` }]
}

function verdictDifference(option: Option, was: Assessment, is: Assessment): readonly Difference[] {
  const [before, after] = [was.options[option].verdict, is.options[option].verdict]
  if (before === after) return []
  return [{ kind: 'verdict', option, says: `${optionNames[option]}: was “${sayVerdict(before)}”, today “${sayVerdict(after)}”.` }]
}

const byRule = (findings: readonly Finding[]): ReadonlyMap<string, Finding> => new Map(findings.map((one) => [one.rule, one]))

function ruleDifferences(option: Option, was: Assessment, is: Assessment): readonly Difference[] {
  const [before, after] = [byRule(was.options[option].findings), byRule(is.options[option].findings)]
  const name = optionNames[option]
  const found: Difference[] = []
  for (const [rule, { title, effect }] of after) {
    if (!before.has(rule)) found.push({ kind: 'rule-added', option, rule, says: `${name}: “${title}” counts today, as ${effectNames[effect]}; it did not then.` })
  }
  for (const [rule, { title, effect }] of before) {
    const now = after.get(rule)
    if (now === undefined) found.push({ kind: 'rule-gone', option, rule, says: `${name}: “${title}” counted then, as ${nameOf(effectNames, effect)}; it does not today.` })
    else found.push(...ruleChange(option, before.get(rule), now))
  }
  return found
}

const saySeen = ({ seen }: Finding): string => (seen.length === 0 ? 'none' : seen.join('; '))

function ruleChange(option: Option, was: Finding | undefined, is: Finding): readonly Difference[] {
  if (was === undefined) return []
  const about = { option, rule: is.rule } as const
  const name = `${optionNames[option]}: “${is.title}”`
  const found: Difference[] = []
  if (was.effect !== is.effect) found.push({ kind: 'rule-changed', ...about, says: `${name} was ${nameOf(effectNames, was.effect)}, and is ${effectNames[is.effect]} today.` })
  if (was.tier !== is.tier) found.push({ kind: 'rule-changed', ...about, says: `${name} rests on another kind of authority today.` })
  const worded = ({ says, step, instead, title }: Finding): unknown => [title, says, step, instead]
  if (!isSame(worded(was), worded(is))) found.push({ kind: 'rule-changed', ...about, says: `${name} is worded otherwise today.` })
  if (!isSame(was.seen, is.seen)) found.push({ kind: 'answers', ...about, says: `${name} is read from other answers today: ${saySeen(is)}; then ${saySeen(was)}.` })
  const added = is.citations.filter((id) => !was.citations.includes(id))
  const gone = was.citations.filter((id) => !is.citations.includes(id))
  if (added.length > 0) found.push({ kind: 'evidence', ...about, says: `${name} rests on more today: ${added.join(', ')}.` })
  if (gone.length > 0) found.push({ kind: 'evidence', ...about, says: `${name} no longer rests on: ${gone.join(', ')}.` })
  return found
}

/** Answers that time alone has made too old to be read. */
function agedAnswers(was: Assessment, is: Assessment): readonly Difference[] {
  const old = new Set(was.stale.map(({ item, date }) => `${item} ${date}`))
  const aged = is.stale.filter(({ item, date }) => !old.has(`${item} ${date}`))
  return aged.map(({ item, date, why }) => ({ kind: 'answers', says: `${isItemId(item) ? items[item].ask : item} (${date}) is too old to be read today. ${why}` }))
}

function knowledgeDifferences(was: Assessment, is: Assessment): readonly Difference[] {
  const parts = { rules: 'Rules', intake: 'Questions', evidence: 'Evidence' } as const
  return (Object.keys(parts) as (keyof typeof parts)[])
    .filter((part) => was.knowledge[part] !== is.knowledge[part])
    .map((part) => ({ kind: 'knowledge', says: `${parts[part]}: version ${was.knowledge[part]} then, ${is.knowledge[part]} today.` }))
}

/** What is otherwise between two assessments of the same answers, the weightiest first; empty where nothing is. */
export function differences(was: Assessment, is: Assessment): readonly Difference[] {
  return [
    ...safetyDifferences(was, is),
    ...options.flatMap((option) => verdictDifference(option, was, is)),
    ...options.flatMap((option) => ruleDifferences(option, was, is)),
    ...agedAnswers(was, is),
    ...knowledgeDifferences(was, is),
  ]
}
