import type { PracticeCase } from '../practice-case'
import { responseCases } from './responses'
import { trialCases } from './trials'
import { vesselCases } from './vessels'

/** Every practice case, in the order in which they are listed. */
export const practiceCases: readonly PracticeCase[] = [...trialCases, ...responseCases, ...vesselCases]
