import type { PracticeCase } from '../practice-case'
import { doubtfulAnswerCases } from './doubtful-answers'
import { responseCases } from './responses'
import { suicideSafetyCases } from './suicide-safety'
import { trialCases } from './trials'
import { vesselCases } from './vessels'

/** Every practice case, in the order in which they are listed. */
export const practiceCases: readonly PracticeCase[] = [...trialCases, ...responseCases, ...vesselCases, ...suicideSafetyCases, ...doubtfulAnswerCases]
