import type { PracticeCase } from '../practice-case'
import { bodyAndAgeCases } from './body-and-age'
import { doubtfulAnswerCases } from './doubtful-answers'
import { earlierAndAccessCases } from './earlier-and-access'
import { psychiatricCases } from './psychiatric'
import { responseCases } from './responses'
import { substanceAndMedicineCases } from './substances-and-medicines'
import { suicideSafetyCases } from './suicide-safety'
import { trialCases } from './trials'
import { urgentTodayCases } from './urgent-today'
import { vesselCases } from './vessels'

/** Every practice case, in the order in which they are listed. */
export const practiceCases: readonly PracticeCase[] = [
  ...trialCases,
  ...responseCases,
  ...vesselCases,
  ...suicideSafetyCases,
  ...urgentTodayCases,
  ...doubtfulAnswerCases,
  ...psychiatricCases,
  ...bodyAndAgeCases,
  ...substanceAndMedicineCases,
  ...earlierAndAccessCases,
]
