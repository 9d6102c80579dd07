import type { Answers } from '../clinical/answers'
import { standingOfAsking } from '../clinical/asking'
import type { Reading } from '../clinical/reading'
import type { SafetyCause } from '../clinical/rule'
import { isAssessmentDenied, stepsDoneIn } from '../clinical/safety-steps'
import { safetyMessages, type SafetyStep } from '../rules/safety/leads'
import type { SafetyLead } from './assessment'
import type { RuleState } from './states'

/** Whether a safety step is recorded, which releases the option cards. Steps of more than 24 hours ago release nothing, and neither does an assessment that is also answered as not done. */
function stepRecorded({ answers, asOf }: Pick<Reading, 'answers' | 'asOf'>): boolean {
  const done = stepsDoneIn(answers).filter((step) => step !== 'assessment' || !isAssessmentDenied(answers))
  return standingOfAsking(answers.safetyAskedAt, asOf) === 'known' && (answers.assessmentDone === 'yes' || done.length > 0)
}

export function isHeld(safetyFirst: boolean, reading: Pick<Reading, 'answers' | 'asOf'>): boolean {
  return safetyFirst && !stepRecorded(reading)
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
