import { dissociativeUse, dissociativeUseDisorder, pastDissociativeUseDisorder } from './dissociatives'
import { heavyAlcohol, untreatedCannabis, useDisorderMildTreatedOrPast } from './other-use-disorders'
import { untreatedAlcohol, untreatedOpioids, untreatedSedatives, untreatedStimulants } from './untreated-disorders'

/** Use of alcohol and other substances, ketamine itself among them. */
export const substanceRules = [
  dissociativeUseDisorder,
  untreatedAlcohol,
  untreatedOpioids,
  untreatedStimulants,
  untreatedSedatives,
  untreatedCannabis,
  useDisorderMildTreatedOrPast,
  heavyAlcohol,
  pastDissociativeUseDisorder,
  dissociativeUse,
] as const
