import type { PracticeCase } from '../practice-case'
import { trialCases } from './trials'

/** Every practice case, in the order in which they are listed. */
export const practiceCases: readonly PracticeCase[] = [...trialCases]
