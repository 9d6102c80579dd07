import { all, any, concept, not } from '../logic/expression'
import { below, is, reaches, yes, type Condition } from './words'

/** Major depression now; psychotic depression is an answer of its own. */
export const majorDepression: Condition = concept('Major depressive disorder, current episode', is('problem', 'mdd-single', 'mdd-recurrent'))

export const adultDepression: Condition = concept('Adult with a current major depressive episode', all(majorDepression, reaches('age', 18)))

export const depressionWithoutPsychosis: Condition = concept(
  'Adult with a current major depressive episode without psychosis',
  all(adultDepression, not(is('psychosis', 'current'))),
)

export const intent: Condition = concept('Suicidal intent in the past month', is('ideation', 'intent', 'plan-intent'))

export const intentOrPlan: Condition = concept('Suicidal intent or plan in the past month', is('ideation', 'plan', 'intent', 'plan-intent'))

export const activeWithoutPlan: Condition = concept('Active suicidal thoughts without plan or intent', is('ideation', 'active', 'active-method'))

export const activeThoughts: Condition = concept('Active suicidal thoughts', is('ideation', 'active', 'active-method', 'plan', 'intent', 'plan-intent'))

export const anyThoughts: Condition = concept(
  'Suicidal thoughts in the past month',
  is('ideation', 'passive', 'active', 'active-method', 'plan', 'intent', 'plan-intent'),
)

export const acuteRisk: Condition = concept('Intent, a plan, or risk judged high or imminent', any(intentOrPlan, is('riskView', 'high', 'imminent')))

export const acuteSetting: Condition = concept('Emergency, inpatient or crisis setting', is('setting', 'emergency', 'inpatient', 'crisis-unit'))

export const urgentMedicalSign: Condition = concept(
  'Urgent medical sign now',
  any(yes('hypertensiveCrisis'), yes('chestPain'), yes('neurologicalDeficit')),
)

export const catatoniaOrNoIntake: Condition = concept('Catatonia, or refusal of food or fluids', any(yes('catatonia'), yes('catatonicFeatures'), yes('refusesIntake')))

export const ectClosed: Condition = concept(
  'ECT declined, not available, not suitable, or without response',
  any(is('ect', 'declined', 'not-available', 'not-suitable'), all(is('ect', 'adequate'), is('ectResponse', 'none'))),
)

/** At least 2 adequate trials in this episode, by both dose tables. */
export const resistant: Condition = concept(
  'Treatment resistance: at least 2 adequate trials in this episode',
  all(reaches('adequateTrials', 2), reaches('adequateByOtherTable', 2)),
)

export const countDependsOnTable: Condition = concept(
  'At least 2 adequate trials by the default dose table, fewer by the other',
  all(reaches('adequateTrials', 2), below('adequateByOtherTable', 2)),
)

const oneAdequate: Condition = concept('Exactly 1 adequate trial', all(reaches('adequateTrials', 1), below('adequateTrials', 2)))

export const oneAndFurther: Condition = concept(
  'One adequate trial, and one more that is adequate in an earlier episode, only at 4 weeks, or only by the other dose table',
  all(oneAdequate, reaches('furtherTrials', 1)),
)

export const oneAndPartial: Condition = concept('One adequate trial, and one with a partial response', all(oneAdequate, reaches('partialTrials', 1)))

export const twoPartial: Condition = concept('Two adequate trials with a partial response', all(not(resistant), reaches('partialTrials', 2)))

/** For ketamine infusion, trials also counted adequate augmentation. */
export const oneAndAugmentation: Condition = concept('One adequate trial, and one adequate augmentation', all(oneAdequate, reaches('augmentations', 1)))

/** What comes close enough to be discussed with care, and is said. */
export const nearlyResistant: Condition = concept('Close to treatment resistance', any(countDependsOnTable, oneAndFurther, oneAndPartial, twoPartial))

export const trdMet: Condition = concept('Route: treatment-resistant depression', all(depressionWithoutPsychosis, resistant))

export const trdArguable: Condition = concept('Route arguable: treatment-resistant depression', all(depressionWithoutPsychosis, nearlyResistant))

export const infusionArguable: Condition = concept('Bar for infusion arguable', all(depressionWithoutPsychosis, any(nearlyResistant, oneAndAugmentation)))

/**
 * Acute suicidality as the approved use has it: intent within 7 days, or behavior within 7 days with continuing thoughts.
 * Behavior in the past week beside "no thoughts in the past month" is a contradiction and reads as unknown, so thoughts continue wherever it is known.
 */
export const mdsiMet: Condition = concept(
  'Route: depressive symptoms in MDD with acute suicidal thoughts or behavior',
  all(
    adultDepression,
    any(all(is('ideation', 'intent', 'plan-intent'), is('ideationRecency', 'today', 'week')), is('recentBehavior', 'week')),
  ),
)

export const mdsiArguable: Condition = concept('Route arguable: acute suicidal thoughts or behavior', all(adultDepression, not(mdsiMet), activeThoughts))

export const acuteSuicidality: Condition = concept('Acute suicidality', any(intentOrPlan, is('recentBehavior', 'week')))

/** Weak, second-hand support for one infusion where acute suicidality is treated in hospital. */
export const infusionAcute: Condition = concept(
  'Acute suicidality treated in an emergency, inpatient or crisis setting, with an oral antidepressant started',
  all(adultDepression, acuteSuicidality, acuteSetting, is('oralAntidepressant', 'yes')),
)

/** No use of esketamine is met or arguable. */
export const noRouteForEsketamine: Condition = concept(
  'No approved use of esketamine met or arguable',
  all(depressionWithoutPsychosis, not(any(trdMet, trdArguable, mdsiMet, mdsiArguable))),
)

/** The bar for infusions is not met and not arguable. */
export const noRouteForInfusion: Condition = concept(
  'The bar for infusions not met or arguable',
  all(depressionWithoutPsychosis, not(any(trdMet, infusionArguable, infusionAcute))),
)

/** What the bar asks of a person with bipolar depression before an infusion is discussed. */
export const bipolarGround: Condition = concept(
  'On a mood stabilizer, under specialist oversight, at least 2 adequate bipolar treatments tried',
  all(yes('moodStabilizer'), yes('specialistOversight'), reaches('bipolarTreatments', 2)),
)

export const pressureHigh: Condition = concept('Blood pressure at or above 160 or 100', any(reaches('systolic', 160), reaches('diastolic', 100)))

export const pressureRaised: Condition = concept('Blood pressure above 140 or 90', any(reaches('systolic', 141), reaches('diastolic', 91)))

export const recentVascularEvent: Condition = concept(
  'Heart attack, stent or bypass, stroke or TIA within 12 months',
  any(
    is('myocardialInfarction', 'within-6-weeks', 'within-12-months'),
    is('revascularization', 'within-6-weeks', 'within-12-months'),
    is('stroke', 'within-6-weeks', 'within-12-months'),
    is('transientIschemicAttack', 'within-6-weeks', 'within-12-months'),
  ),
)
