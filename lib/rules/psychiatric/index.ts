import { personalityDisorderBeside, ptsdBeside } from './beside-depression'
import { bipolarOutsideApproval, bipolarSwitchRisk, bipolarTreatmentsFirst } from './bipolar-depression'
import { broughtOnByKetamine } from './brought-on-by-ketamine'
import { lawfulConsentByAnother, noLawfulConsent, supportedCapacity } from './capacity'
import { cognitiveImpairment, dementia } from './cognition'
import { esketamineHelped, esketamineIncomplete, esketamineNoBenefitEarlier, esketamineNoBenefitThisEpisode } from './earlier-esketamine'
import { apneaBefore, cystitisBefore, hypertensiveCrisisBefore, misuseBefore } from './earlier-harm'
import { infusionsHelped, infusionsIncomplete, infusionsNoBenefitEarlier, infusionsNoBenefitThisEpisode } from './earlier-infusions'
import { ectWithoutResponse } from './ect-without-response'
import { inRemission } from './in-remission'
import { melancholicFeatures } from './melancholic'
import { bereavement, otherProblem, persistentAlone, personalityDisorderAlone, ptsdAlone, substanceInduced } from './other-problem'
import { pastPsychosis, psychosisNow, schizophreniaSpectrum } from './psychosis'

/** Diagnosis, earlier treatment with these drugs, cognition and consent. */
export const psychiatricRules = [
  psychosisNow,
  schizophreniaSpectrum,
  broughtOnByKetamine,
  pastPsychosis,
  persistentAlone,
  bereavement,
  ptsdAlone,
  personalityDisorderAlone,
  substanceInduced,
  otherProblem,
  inRemission,
  bipolarOutsideApproval,
  bipolarTreatmentsFirst,
  bipolarSwitchRisk,
  esketamineNoBenefitThisEpisode,
  esketamineNoBenefitEarlier,
  esketamineIncomplete,
  esketamineHelped,
  infusionsNoBenefitThisEpisode,
  infusionsNoBenefitEarlier,
  infusionsIncomplete,
  infusionsHelped,
  hypertensiveCrisisBefore,
  apneaBefore,
  cystitisBefore,
  misuseBefore,
  personalityDisorderBeside,
  ptsdBeside,
  melancholicFeatures,
  ectWithoutResponse,
  dementia,
  cognitiveImpairment,
  noLawfulConsent,
  lawfulConsentByAnother,
  supportedCapacity,
] as const
