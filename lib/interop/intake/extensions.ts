import { systems, ucum } from '../codes'
import type { Extension } from '../fhir/elements'
import type { QuestionnaireItem } from '../fhir/questionnaire'

const OF_FHIR = 'http://hl7.org/fhir/StructureDefinition'

/** The unit of a number, which its question tells and its answer need not repeat. */
export const unitOf = (unit: string): Extension => ({ url: `${OF_FHIR}/questionnaire-unit`, valueCoding: { system: systems.ucum, code: ucum[unit] ?? unit, display: unit } })
export const atLeast = (value: number): Extension => ({ url: `${OF_FHIR}/minValue`, valueDecimal: value })
export const atMost = (value: number): Extension => ({ url: `${OF_FHIR}/maxValue`, valueDecimal: value })
export const whole: Extension = { url: `${OF_FHIR}/maxDecimalPlaces`, valueInteger: 0 }
/** The points that an answer counts for. */
export const points = (value: number): Extension => ({ url: `${OF_FHIR}/ordinalValue`, valueDecimal: value })
/** Kept for what was typed elsewhere; nobody is to be asked for it. */
export const hidden: Extension = { url: `${OF_FHIR}/questionnaire-hidden`, valueBoolean: true }

/** Why a question is asked, to be opened beside it. */
export function help(linkId: string, why: string): QuestionnaireItem {
  const control: Extension = { url: `${OF_FHIR}/questionnaire-itemControl`, valueCodeableConcept: { coding: [{ system: systems.itemControl, code: 'help', display: 'Help-Button' }] } }
  return { extension: [control], linkId: `${linkId}.why`, text: why, type: 'display' }
}
