import { noCertifiedSite, noInfusionSite } from './site'
import { cannotComeTwiceWeekly, cannotStay, noWayHome } from './time-and-travel'
import { declinesEsketamine, declinesInfusion, wantsHomeUse } from './wishes'

/** Obstacles to arrange for and the person's own wishes: none of them is a clinical refusal. */
export const accessRules = [
  noCertifiedSite,
  noInfusionSite,
  cannotStay,
  noWayHome,
  declinesEsketamine,
  declinesInfusion,
  cannotComeTwiceWeekly,
  wantsHomeUse,
] as const
