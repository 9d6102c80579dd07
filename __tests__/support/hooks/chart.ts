/** Synthetic data as a clinical system sends them along with a call. */

export const patientId = 'heron-7'
const subject = { reference: `Patient/${patientId}` }

export const bundle = (...resources: readonly object[]) => ({ resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) })
/** What a search without a find is in many systems: no `entry` at all. */
export const emptyBundle = { resourceType: 'Bundle', type: 'searchset', total: 0 }
export const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'security', diagnostics: 'Kingfisher' }] }

export const patient = (more: object = {}) => ({ resourceType: 'Patient', id: patientId, birthDate: '1981-03-02', name: [{ family: 'Kingfisher' }], ...more })

const status = (code: string) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }] })
export const icd10 = (code: string) => ({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display: 'Kingfisher' }], text: 'Kingfisher' })
export const condition = (code: object = icd10('F33.2'), clinical = 'active', more: object = {}) => ({ resourceType: 'Condition', subject, code, clinicalStatus: status(clinical), recordedDate: '2025-02-03', ...more })

export const request = (text: string, more: object = {}) => ({ resourceType: 'MedicationRequest', status: 'completed', intent: 'order', subject, medicationCodeableConcept: { text }, authoredOn: '2024-05-06T10:00:00Z', ...more })
export const statement = (text: string, more: object = {}) => ({ resourceType: 'MedicationStatement', status: 'completed', subject, medicationCodeableConcept: { text }, effectiveDateTime: '2023-01-02', ...more })

const part = (code: string, value: number) => ({ code: { coding: [{ system: 'http://loinc.org', code }] }, valueQuantity: { value, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' } })
export const pressure = (systolic: number, diastolic: number, on = '2026-11-25', more: object = {}) => ({
  resourceType: 'Observation', status: 'final', subject, code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] }, effectiveDateTime: `${on}T08:00:00-05:00`, component: [part('8480-6', systolic), part('8462-4', diastolic)], ...more,
})

/** A chart that lists depression and two antidepressants. */
export const resistant = {
  patient: patient(),
  conditions: bundle(condition()),
  medicationRequests: bundle(request('sertraline 100 MG Oral Tablet [Zoloft]'), request('Effexor XR 150 mg', { status: 'active', authoredOn: '2025-07-08' })),
  medicationStatements: emptyBundle,
  bloodPressure: bundle(pressure(124, 78)),
}

export const draft = (text: string, id = 'draft-1') => ({ ...request(text), id, status: 'draft' })
export const ordering = (...drafts: readonly object[]) => ({ patientId, userId: 'Practitioner/wren', draftOrders: bundle(...drafts) })
