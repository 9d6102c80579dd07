import { bladderTrouble } from './bladder'
import { breathingLimited, controlledAsthma } from './breathing'
import { eyePressureTreated, eyePressureUntreated } from './eye-pressure'
import { hypersensitivity } from './hypersensitivity'
import { moderateHepaticImpairment, severeHepaticImpairment } from './liver'
import { raisedIntracranialPressure } from './raised-intracranial-pressure'
import { untreatedMedicalCause } from './untreated-medical-cause'

/** What other organs bear, and medical causes of low mood. */
export const organRules = [
  hypersensitivity,
  raisedIntracranialPressure,
  severeHepaticImpairment,
  eyePressureUntreated,
  untreatedMedicalCause,
  moderateHepaticImpairment,
  breathingLimited,
  bladderTrouble,
  eyePressureTreated,
  controlledAsthma,
] as const
