import type { CodeableConcept, Coding } from './fhir/elements'

/** Code systems and vocabularies of others. */
export const systems = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  ucum: 'http://unitsofmeasure.org',
  absent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  itemControl: 'http://hl7.org/fhir/questionnaire-item-control',
  usageContext: 'http://terminology.hl7.org/CodeSystem/usage-context-type',
  provenanceAgent: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  auditEvent: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
} as const

const OWN = 'urn:ketamine-consult'

/** What is ours: names of questions, of their answers, of drugs, and of what the guidance concludes. */
export const own = {
  intake: `${OWN}:intake`,
  /** The answers of one question: the same code may be worded otherwise in another. */
  answersOf: (linkId: string) => `${OWN}:intake:${linkId}`,
  drugs: `${OWN}:drug`,
  blank: `${OWN}:blank`,
  guidance: `${OWN}:guidance`,
  verdict: `${OWN}:verdict`,
  knowledge: `${OWN}:knowledge`,
  record: `${OWN}:record`,
  case: `${OWN}:case`,
  document: `${OWN}:document`,
  audit: `${OWN}:audit`,
} as const

/**
 * Codes of others for what is asked and written. `confirmed` ones were found in the code system or in FHIR R4 itself, and are written out.
 * Of the rest only the words are known, or none that was confirmed: they have no code here, and no output names them by one.
 */
const codes = {
  'blood-pressure': { system: systems.loinc, code: '85354-9', display: 'Blood pressure panel with all children optional' },
  systolic: { system: systems.loinc, code: '8480-6', display: 'Systolic blood pressure' },
  diastolic: { system: systems.loinc, code: '8462-4', display: 'Diastolic blood pressure' },
  // The words of the scale are left out.
  'phq-9-item-9': { system: systems.loinc, code: '44260-8' },
  'suicide-risk-assessment': { system: systems.snomed, code: '225337009', display: 'Suicide risk assessment' },
  'major-depression': { system: systems.snomed, code: '370143000', display: 'Major depressive disorder' },
  'psychiatry-consult-note': { system: systems.loinc, code: '34788-0', display: 'Psychiatry Consult note' },
} as const satisfies Record<string, Coding>
export type CodeName = keyof typeof codes

/** What would have a code of others and has none that is confirmed. */
export const notConfirmed = {
  'madrs-total': systems.loinc,
  'ham-d-17-total': systems.loinc,
  'qids-sr16-total': systems.loinc,
  esketamine: systems.rxnorm,
  ketamine: systems.rxnorm,
} as const

export const codeOf = (name: CodeName): Coding => codes[name]
export const conceptOf = (name: CodeName): CodeableConcept => ({ coding: [codes[name]] })

/** "Not known", as other systems know it. */
export const askedUnknown: Coding = { system: systems.absent, code: 'asked-unknown', display: 'Not known' }
/** A number that was typed and is none. */
export const notANumber: Coding = { system: systems.absent, code: 'not-a-number', display: 'Not a number' }
export const leftEmpty: Coding = { system: own.blank, code: 'empty', display: 'Left empty' }
export const noneAtAll: Coding = { system: own.blank, code: 'none', display: 'None' }

/** Whether two codes are the same one, whatever their words. */
export function isCode(a: Coding, b: Coding): boolean {
  return a.system === b.system && a.code === b.code
}

/** Units of the intake in UCUM. */
export const ucum: Readonly<Record<string, string>> = { years: 'a', weeks: 'wk', months: 'mo', treatments: '{treatments}', mmHg: 'mm[Hg]' }
