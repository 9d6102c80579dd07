import { NOT_KNOWN, type Answers } from './answers'

type Step = Extract<NonNullable<Answers['safetySteps']>, readonly unknown[]>[number]

/** The safety steps that were ticked as done; none where "none yet" is ticked beside them. */
export function stepsDoneIn({ safetySteps }: Answers): readonly Step[] {
  return safetySteps === undefined || safetySteps === NOT_KNOWN || safetySteps.includes('none-yet') ? [] : safetySteps
}

/** Whether an emergency or inpatient assessment is among them. */
export const isAssessmentTicked = (answers: Answers): boolean => stepsDoneIn(answers).includes('assessment')

/** Whether it is, and is answered as not done as well. */
export const isAssessmentDenied = (answers: Answers): boolean => answers.assessmentDone === 'no' && isAssessmentTicked(answers)
