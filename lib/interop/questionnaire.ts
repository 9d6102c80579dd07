import { intakeVersion } from '../guidance/knowledge'
import { conceptOf, own, systems } from './codes'
import type { Questionnaire } from './fhir/questionnaire'
import { asked, layout } from './intake/layout'

/** The address of the intake with its version, as responses name it. */
export const questionnaireCanonical = `${own.intake}|${intakeVersion}`

/** The whole intake as a FHIR R4 questionnaire: a group for each section, each question with why it is asked, and "not known" as an answer to any. */
export const questionnaire: Questionnaire = {
  resourceType: 'Questionnaire',
  id: 'ketamine-consult-intake',
  url: own.intake,
  version: intakeVersion,
  name: 'KetamineConsultIntake',
  title: 'Ketamine Consult: intake',
  status: 'draft',
  experimental: true,
  subjectType: ['Patient'],
  publisher: 'Ketamine Consult',
  description: 'A structured intake before a talk about esketamine nasal spray or off-label ketamine infusion: suicide safety, diagnosis, trials so far, medical safety. Not validated on patients.',
  useContext: [{ code: { system: systems.usageContext, code: 'focus', display: 'Clinical Focus' }, valueCodeableConcept: conceptOf('major-depression') }],
  purpose: 'Filled in by a clinician with the person. An unanswered question is no "no", and neither is "not known".',
  item: layout.map(asked),
}
