import { appliesAfter } from '../../../clinical/applies'
import type { ItemId } from '../../../clinical/items'
import type { Reading } from '../../../clinical/reading'
import { fieldOf, groupField, type Field } from '../field'

const isCourse = (answer: unknown): boolean => answer === 'adequate' || answer === 'started'

/** A treatment and, where there was a course, what it did. */
function course(reading: Reading, id: ItemId, response: ItemId): readonly Field[] {
  return [fieldOf(reading, id), ...(isCourse(reading.answers[id]) ? [fieldOf(reading, response)] : [])]
}

/** What was tried besides the medicines, and what is taken now. */
export function treatmentFields(reading: Reading): readonly Field[] {
  return [
    ...course(reading, 'psychotherapy', 'psychotherapyResponse'),
    ...course(reading, 'ect', 'ectResponse'),
    ...course(reading, 'tms', 'tmsResponse'),
    fieldOf(reading, 'priorEsketamine', { label: 'Esketamine before' }),
    fieldOf(reading, 'priorInfusion', { label: 'Ketamine infusions before' }),
    fieldOf(reading, 'oralAntidepressant'),
    ...(reading.answers.oralAntidepressant === 'yes' ? [fieldOf(reading, 'oralAntidepressantName', { label: 'Which oral antidepressant' })] : []),
  ]
}

const contraindications = ['aneurysm', 'arteriovenousMalformation', 'intracerebralHemorrhage', 'hypersensitivity'] as const satisfies readonly ItemId[]
const heart = ['myocardialInfarction', 'revascularization', 'unstableAngina', 'heartFailure', 'arrhythmia', 'otherHeart'] as const satisfies readonly ItemId[]
const brainAndEye = ['hypertensiveEncephalopathy', 'stroke', 'transientIschemicAttack', 'raisedIntracranialPressure', 'eyePressure'] as const satisfies readonly ItemId[]
const causes = ['thyroid', 'anemia', 'sleepApnea', 'medicineInduced', 'otherCause'] as const satisfies readonly ItemId[]

export function medicalFields(reading: Reading): readonly Field[] {
  const applies = reading.answers.pregnancy !== 'not-applicable'
  return [
    ...contraindications.map((id) => fieldOf(reading, id)),
    fieldOf(reading, 'bloodPressure'),
    fieldOf(reading, 'hypertension'),
    groupField(reading, 'Heart', heart),
    groupField(reading, 'Brain and eye', brainAndEye),
    ...(appliesAfter('specialistOpinion', (on) => reading.answers[on]) === 'no' ? [] : [fieldOf(reading, 'specialistOpinion')]),
    groupField(reading, 'Untreated medical causes', causes),
    fieldOf(reading, 'liver'),
    fieldOf(reading, 'pregnancy'),
    ...(applies ? [fieldOf(reading, 'pregnancyTestDate'), fieldOf(reading, 'breastfeeding')] : []),
    fieldOf(reading, 'respiratory'),
    fieldOf(reading, 'bladder'),
    fieldOf(reading, 'cognition'),
    fieldOf(reading, 'capacity'),
  ]
}

const substances = ['alcohol', 'opioids', 'stimulants', 'sedatives', 'cannabis', 'dissociatives'] as const satisfies readonly ItemId[]
const medicines = [
  ...(['benzodiazepine', 'zDrug', 'gabapentinoid', 'sedatingAntipsychotic', 'opioidMedicine', 'stimulantMedicine'] as const),
  ...(['modafinil', 'maoi', 'lamotrigine', 'lithium', 'otherMoodStabilizer'] as const),
] as const satisfies readonly ItemId[]

export function substanceFields(reading: Reading): readonly Field[] {
  const { answers } = reading
  return [
    groupField(reading, 'Substance use', substances),
    ...(substances.some((id) => answers[id] === 'remission') ? [fieldOf(reading, 'remissionMonths')] : []),
    groupField(reading, 'Other medicines', medicines),
    ...(answers.benzodiazepine === 'yes' ? [fieldOf(reading, 'benzodiazepineDose')] : []),
    fieldOf(reading, 'registerCheckedOn'),
  ]
}

export function siteFields(reading: Reading): readonly Field[] {
  return (['certifiedSite', 'canStay', 'wayHome', 'visits'] as const).map((id) => fieldOf(reading, id))
}
