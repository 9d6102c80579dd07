import { breastfeeding } from './breastfeeding'
import { pregnant } from './pregnant'

/** Pregnancy and breastfeeding. */
export const reproductiveRules = [pregnant, breastfeeding] as const
