import { breastfeeding } from './breastfeeding'
import { contraception, pregnant } from './pregnant'

/** Pregnancy, contraception and breastfeeding. */
export const reproductiveRules = [pregnant, contraception, breastfeeding] as const
