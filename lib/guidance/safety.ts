import { NOT_KNOWN, type Answers } from '../clinical/answers'
import type { SafetyCause } from '../clinical/rule'
import { safetyMessages, type SafetyStep } from '../rules/safety/leads'
import type { SafetyLead } from './assessment'
import type { RuleState } from './states'

/** Whether a safety step is recorded, which releases the option cards. An assessment that is also answered as not done releases nothing. */
function stepRecorded({ safetySteps, assessmentDone }: Answers): boolean {
  const steps = safetySteps === undefined || safetySteps === NOT_KNOWN || safetySteps.includes('none-yet') ? [] : safetySteps
  return assessmentDone === 'yes' || steps.some((step) => step !== 'assessment' || assessmentDone !== 'no')
}

export function isHeld(safetyFirst: boolean, answers: Answers): boolean {
  return safetyFirst && !stepRecorded(answers)
}

/** What leads the screen: one message for each cause, in the order of the rules. */
export function safetyLeads(leading: readonly string[], states: readonly RuleState[], answers: Answers): readonly SafetyLead[] {
  const byCause = new Map<SafetyCause, string[]>()
  for (const { rule } of states) {
    if (rule.leads === undefined || !leading.includes(rule.id)) continue
    byCause.set(rule.leads, [...(byCause.get(rule.leads) ?? []), rule.id])
  }
  return [...byCause].map(([cause, rules]) => {
    const steps: readonly SafetyStep[] = safetyMessages[cause].steps
    const shown = steps.filter((step) => step.remoteOnly !== true || answers.setting === 'remote')
    return {
      cause,
      title: safetyMessages[cause].title,
      steps: shown.map(({ says, because }, i) => ({ id: `safety/${cause}#${i + 1}`, says, rules, citations: because })),
    }
  })
}
