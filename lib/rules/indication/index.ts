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
  noRouteEsketamine,
  noRouteEsketamineHolding,
  noRouteEsketamineUntried,
  noRouteInfusion,
  noRouteInfusionHolding,
  noRouteInfusionUntried,
  responseHoldsBeside,
} from './no-route'
import {
  acuteSuicidalDepression,
  acuteUseArguable,
  infusionInAcuteSuicidality,
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
  noRouteEsketamine,
  noRouteEsketamineUntried,
  noRouteEsketamineHolding,
  noRouteInfusion,
  noRouteInfusionUntried,
  noRouteInfusionHolding,
  responseHoldsBeside,
  metOnlyAtSixWeeks,
  intoleranceBeside,
  oneClassOnly,
  manyFailures,
  mildNow,
  viewAndScaleDisagree,
  belowTrialEntryNow,
] as const
