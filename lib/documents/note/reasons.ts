import { options, tiers, type Effect, type Option } from '../../clinical/rule'
import type { Assessment, Finding } from '../../guidance/assessment'
import { shortOptionNames } from '../../guidance/names'
import { sentence, stating, type Clause } from './clause'

/** What a finding does to an option, as a reason says it. */
const effects = {
  'not-supported': 'speaks against',
  'other-steps-first': 'comes first',
  'with-care': 'to weigh',
  say: 'context',
} as const satisfies Record<Effect, string>

type Concern = { readonly option: Option; readonly finding: Finding }

/** "Esketamine: speaks against, label contraindication"; once for both where they agree. */
function sayConcerns(concerns: readonly Concern[]): string {
  const told = concerns.map(({ option, finding: { effect, tier } }) => ({ option, says: `${effects[effect]}, ${tiers[tier][1].toLowerCase()}` }))
  const [first] = told
  const same = told.length === options.length && told.every(({ says }) => says === first?.says)
  return same ? (first?.says ?? '') : told.map(({ option, says }) => `${shortOptionNames[option].toLowerCase()}: ${says}`).join('; ')
}

/** What a finding says, without the answers, which stand beside it, and without its title. */
function reasonIn({ title, says, seen }: Finding): string {
  const answers = sentence({ text: seen.join('; ') })
  const rest = (says.startsWith(answers) ? says.slice(answers.length) : says).trim().replace(/\.$/, '')
  return rest === '' || rest === title ? '' : `. Reason: ${rest}`
}

function reason(concerns: readonly Concern[]): readonly Clause[] {
  const [first] = concerns
  if (first === undefined) return []
  const { title, seen, step, instead, rule } = first.finding
  const why = reasonIn(first.finding)
  const answers = seen.length === 0 ? '' : `. Answers: ${seen.join('; ')}`
  const next = [step === undefined ? '' : `. Step: ${step}`, instead === undefined ? '' : `. Instead: ${instead}`].map((text) => text.replace(/\.$/, '')).join('')
  return [stating(`${title} (${sayConcerns(concerns)})${answers}${why}${next}`, { rules: [rule] })]
}

/** Every rule that holds, once, with what it does to each option, the authority behind it, the answers it rests on and what it says. While the options are held, those that speak against, which no safety step lifts. */
export function reasonClauses({ options: found, held }: Assessment): readonly Clause[] {
  const byRule = new Map<string, readonly Concern[]>()
  for (const option of options) {
    for (const finding of found[option].findings.filter(({ effect }) => !held || effect === 'not-supported')) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), { option, finding }])
  }
  return [...byRule.values()].flatMap(reason)
}
