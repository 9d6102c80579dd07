import {
  countByDoseTable,
  intoleranceBeside,
  metOnlyAtSixWeeks,
  oneAdequateAndAugmentation,
  oneAdequateAndOneFurther,
  oneAdequateAndOnePartial,
  twoPartialResponses,
} from './close-to-resistant'
import {
  acuteSuicidalDepression,
  acuteUseArguable,
  infusionInAcuteSuicidality,
  noRouteForEsketamine,
  noRouteForInfusion,
  oralDeclinedInAcuteUse,
  resistantDepression,
} from './routes'
import { belowTrialEntryNow, manyFailures, mildNow, oneClassOnly, viewAndScaleDisagree } from './severity-and-pattern'

export const indicationRules = [
  resistantDepression,
  acuteSuicidalDepression,
  countByDoseTable,
  oneAdequateAndOneFurther,
  oneAdequateAndOnePartial,
  twoPartialResponses,
  oneAdequateAndAugmentation,
  infusionInAcuteSuicidality,
  acuteUseArguable,
  oralDeclinedInAcuteUse,
  noRouteForEsketamine,
  noRouteForInfusion,
  metOnlyAtSixWeeks,
  intoleranceBeside,
  oneClassOnly,
  manyFailures,
  mildNow,
  viewAndScaleDisagree,
  belowTrialEntryNow,
] as const
