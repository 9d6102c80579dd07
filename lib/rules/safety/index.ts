import {
  activeThoughtsToday,
  assessmentFirst,
  notSuicidePrevention,
  passiveOrEarlier,
  recentBehavior,
  riskJudgedHigh,
  thoughtsWithIntentOrPlan,
} from './suicidal-risk'
import { agitationOrManiaNow, deliriumNow, ectClosedFor, ectFirst, intoxicationNow, medicalSign } from './urgent-signs'

export const safetyRules = [
  medicalSign,
  thoughtsWithIntentOrPlan,
  recentBehavior,
  riskJudgedHigh,
  assessmentFirst,
  activeThoughtsToday,
  passiveOrEarlier,
  notSuicidePrevention,
  ectFirst,
  ectClosedFor,
  deliriumNow,
  intoxicationNow,
  agitationOrManiaNow,
] as const
