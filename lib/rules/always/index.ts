import { benefitAlone, benefitOverPlaceboSpray, benefitOverQuetiapine, relapsePrevention, trialsThatFailed } from './esketamine-benefit'
import { aloneOrCombined, judgeAtWeekFour, visitsInResistance, visitsInSuicidality } from './esketamine-course'
import { beforeSession, certifiedSetting, noDrivingAfterDose, pressureAroundDose, twoHourObservation } from './esketamine-sessions'
import { boxedWarning, breathingAfterDose } from './esketamine-warnings'
import { esketamineFrequentEffects, infusionFrequentEffects } from './frequent-effects'
import { compoundedUseWarned, infusionEffectIsShort, infusionMonitoring, infusionVisits } from './infusion-sessions'
import { infusionTrialsDiffer } from './infusion-trials'
import { logicNotValidated } from './logic-not-validated'
import { controlledSubstances, misuseHarms } from './misuse-harms'
import { approvedOptionExists, optionsNotRanked } from './no-ranking'
import { notForEmergencies } from './not-for-emergencies'
import { racemicOffLabel } from './racemic-off-label'

/** What is said whoever the person is: with every verdict first, then where an option stays in question. */
export const alwaysRules = [
  notForEmergencies,
  racemicOffLabel,
  optionsNotRanked,
  logicNotValidated,
  approvedOptionExists,
  certifiedSetting,
  beforeSession,
  pressureAroundDose,
  twoHourObservation,
  noDrivingAfterDose,
  aloneOrCombined,
  boxedWarning,
  breathingAfterDose,
  visitsInResistance,
  visitsInSuicidality,
  judgeAtWeekFour,
  esketamineFrequentEffects,
  benefitOverQuetiapine,
  benefitOverPlaceboSpray,
  benefitAlone,
  trialsThatFailed,
  relapsePrevention,
  infusionMonitoring,
  infusionVisits,
  infusionEffectIsShort,
  infusionFrequentEffects,
  infusionTrialsDiffer,
  compoundedUseWarned,
  controlledSubstances,
  misuseHarms,
] as const
