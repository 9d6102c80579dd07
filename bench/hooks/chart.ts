export const patientId = 'heron-7'
const subject = { reference: `Patient/${patientId}` }

const bundle = (resources: readonly object[]) => ({ resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) })

const condition = (code: string) => ({
  resourceType: 'Condition', id: code, subject, recordedDate: '2025-02-03', clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display: 'Synthetic' }] }, category: [{ text: 'Problem list' }], note: [{ text: 'Synthetic. '.repeat(20) }],
})

const request = (text: string) => ({
  resourceType: 'MedicationRequest', status: 'active', intent: 'order', subject, authoredOn: '2024-05-06', medicationCodeableConcept: { text, coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '1', display: `${text} Oral Tablet` }] },
  dosageInstruction: [{ text: 'Once a day. '.repeat(20) }],
})

const quantity = (code: string, value: number) => ({ code: { coding: [{ system: 'http://loinc.org', code }] }, valueQuantity: { value, code: 'mm[Hg]' } })

/** A blood pressure of today. */
export const pressure = (systolic: number, diastolic: number) =>
  bundle([{ resourceType: 'Observation', status: 'final', subject, code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] }, effectiveDateTime: new Date().toISOString(), component: [quantity('8480-6', systolic), quantity('8462-4', diastolic)] }])

/** A synthetic chart with depression, other diagnoses and medicines. */
export const prefetch = (medicines: readonly string[], diagnoses = 1) => ({
  patient: { resourceType: 'Patient', id: patientId, birthDate: '1981-03-02' },
  conditions: bundle([...Array.from({ length: diagnoses - 1 }, (_, at) => condition(`E${10 + at}`)), condition('F33.2')]),
  medicationRequests: bundle(medicines.map(request)),
  medicationStatements: bundle([]),
  bloodPressure: pressure(124, 78),
})
