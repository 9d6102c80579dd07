import { lamotrigine, lithium } from './mood-stabilizers'
import { maoi, stimulantOrModafinil } from './pressor'
import { benzodiazepine, otherSedatingMedicine } from './sedating'

/** Other medicines taken now. */
export const medicineRules = [benzodiazepine, otherSedatingMedicine, maoi, stimulantOrModafinil, lamotrigine, lithium] as const
