import { aneurysmOrMalformation } from './aneurysm-or-malformation'
import { intracerebralHemorrhage } from './intracerebral-hemorrhage'
import { otherHeartOrBrainDisease } from './other-heart-or-brain-disease'
import { pressureHighOrUncontrolled } from './pressure-before-treatment'
import { controlledHypertension, pressureRaisedToday } from './pressure-on-the-day'
import { recentEvent, recentEventCleared } from './recent-event'
import { unstableCondition } from './unstable-condition'

/** What a rise in blood pressure may do to vessels, heart and brain. */
export const vascularRules = [
  aneurysmOrMalformation,
  intracerebralHemorrhage,
  unstableCondition,
  recentEvent,
  recentEventCleared,
  otherHeartOrBrainDisease,
  pressureHighOrUncontrolled,
  pressureRaisedToday,
  controlledHypertension,
] as const
