import type { Answers } from './answers'
import { items, type ItemId } from './items'

/** The day on which worked examples are read. */
export const exampleDay = '2026-11-25'

const exceptions = [
  ...(['catatonia', 'refusesIntake', 'delirium', 'intoxication', 'psychoticAgitation', 'hypertensiveCrisis', 'chestPain', 'neurologicalDeficit'] as const),
  ...(['schizophreniaSpectrum', 'broughtOnByKetamine'] as const),
  ...(['personalityDisorder', 'ptsd', 'anxietyDisorder', 'autism', 'adhd', 'otherBeside'] as const),
  ...(['melancholic', 'catatonicFeatures', 'peripartum', 'anxiousDistress', 'mixedFeatures'] as const),
  ...(['specialistOversight', 'moodStabilizer', 'harmCrisis', 'harmApnea', 'harmCystitis', 'harmMisuse'] as const),
  ...(['thyroid', 'anemia', 'sleepApnea', 'medicineInduced', 'otherCause'] as const),
  ...(['aneurysm', 'arteriovenousMalformation', 'intracerebralHemorrhage', 'hypersensitivity', 'unstableAngina', 'otherHeart'] as const),
  ...(['hypertensiveEncephalopathy', 'raisedIntracranialPressure', 'breastfeeding', 'bladder', 'lawfulConsent'] as const),
  ...(['benzodiazepine', 'zDrug', 'gabapentinoid', 'sedatingAntipsychotic', 'opioidMedicine', 'stimulantMedicine', 'modafinil'] as const),
  ...(['maoi', 'lamotrigine', 'lithium', 'otherMoodStabilizer'] as const),
] as const satisfies readonly ItemId[]

const none: Answers = Object.fromEntries(exceptions.filter((id) => items[id].kind === 'choice').map((id) => [id, 'no']))

/**
 * The synthetic person whom worked examples change in one or a few answers:
 * 45 years, major depression, two adequate trials without response, no suicidal thoughts, all else clear.
 */
export const basePerson = {
  ...none,
  ideation: 'none',
  ideationRecency: 'month',
  ideationDenied: 'no',
  behavior: 'none',
  riskView: 'low',
  setting: 'outpatient',
  assessmentDone: 'no',
  age: 45,
  problem: 'mdd-recurrent',
  psychosis: 'never',
  mania: 'never',
  bipolarTreatments: 0,
  severityView: 'severe',
  scores: [{ instrument: 'phq-9', total: 19, item9: 0, date: '2026-11-25' }],
  trials: [
    { drug: 'sertraline', doseMg: 150, weeks: 10, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' },
    { drug: 'venlafaxine', doseMg: 225, weeks: 8, taken: 'most-days', response: 'none', stopped: 'ongoing', episode: 'this' },
  ],
  psychotherapy: 'adequate',
  ect: 'none',
  ectResponse: 'not-known',
  priorEsketamine: 'none',
  priorInfusion: 'none',
  oralAntidepressant: 'yes',
  bloodPressure: { systolic: 128, diastolic: 80, date: '2026-11-25' },
  hypertension: 'none',
  myocardialInfarction: 'no',
  revascularization: 'no',
  heartFailure: 'no',
  arrhythmia: 'no',
  stroke: 'no',
  transientIschemicAttack: 'no',
  eyePressure: 'no',
  specialistOpinion: 'no',
  liver: 'none',
  pregnancy: 'not-applicable',
  respiratory: 'none',
  cognition: 'none',
  capacity: 'has',
  alcohol: 'none',
  opioids: 'none',
  stimulants: 'none',
  sedatives: 'none',
  cannabis: 'none',
  dissociatives: 'none',
  certifiedSite: 'yes',
  infusionSite: 'yes',
  canStay: 'yes',
  wayHome: 'yes',
  visits: 'yes',
  declinesEsketamine: 'no',
  declinesInfusion: 'no',
  wantsHomeUse: 'no',
} as const satisfies Answers
