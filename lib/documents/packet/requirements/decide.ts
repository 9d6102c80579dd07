import { handKey, type Requirement } from '../requirement'
import { byHandFound } from './by-hand'
import { inpatientCareFound, oralAntidepressantFound, registerCheckFound, siteFound, substancesFound } from './care'
import type { Found, Ground } from './found'
import { acuteSuicidalityFound, ageFound, diagnosisFound, psychosisFound } from './person'
import { scoresFound, severeByScaleFound } from './scores'
import { augmentationOrPsychotherapyFound, psychotherapyFound, trialsFound } from './trials'

/** What the record shows of one requirement. */
export function decide(requirement: Requirement, ground: Ground): Found {
  const { reading } = ground
  switch (requirement.kind) {
    case 'age':
      return ageFound(reading, requirement)
    case 'diagnosis':
      return diagnosisFound(reading)
    case 'acute-suicidality':
      return acuteSuicidalityFound(reading)
    case 'trials':
      return trialsFound(reading, requirement, 'antidepressant')
    case 'augmentation':
      return trialsFound(reading, requirement, 'augmentation')
    case 'augmentation-or-psychotherapy':
      return augmentationOrPsychotherapyFound(reading, requirement)
    case 'psychotherapy':
      return psychotherapyFound(reading)
    case 'scores':
      return scoresFound(reading, requirement)
    case 'severe-by-scale':
      return severeByScaleFound(reading)
    case 'oral-antidepressant':
      return oralAntidepressantFound(reading, requirement)
    case 'no-substance-use-disorder':
      return substancesFound(reading, requirement)
    case 'no-psychosis':
      return psychosisFound(reading, requirement)
    case 'register-check':
      return registerCheckFound(reading)
    case 'certified-site':
    case 'observation':
      return siteFound(ground, requirement.kind)
    case 'inpatient-care':
      return inpatientCareFound(reading, requirement)
    case 'by-hand':
    case 'in-words':
      return byHandFound(ground, handKey(requirement) ?? '')
  }
}
