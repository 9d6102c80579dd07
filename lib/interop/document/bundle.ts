import { own } from '../codes'
import type { DocumentBundle, DocumentResource, Entry } from '../fhir/document'
import { fhirMoment } from '../moment'
import { questionnaireResponse } from '../questionnaire-response'
import { auditEvent } from './audit-event'
import { composition } from './composition'
import { groundOf, urnOf, type DocumentOf } from './ground'
import { guidanceResponse, outcome, parameters } from './guidance'
import { documentReference } from './note'
import { device, provenance } from './provenance'

const entry = (resource: DocumentResource): Entry => ({ fullUrl: urnOf(resource.id), resource })

/**
 * A consult as a FHIR R4 document: the rationale first, then the answers, what the rules gave, the note in plain text, who made it and of what.
 * Runs alike in the browser and on the server, and sends nothing anywhere.
 */
export function documentBundle(of: DocumentOf): DocumentBundle {
  const ground = groundOf(of)
  const { answers, assessment, at, signature, act, about, idOf } = ground
  const noticed = outcome(ground)
  const response = questionnaireResponse(answers, { id: idOf('response'), subject: about, authored: fhirMoment(assessment.asOf) ?? at, status: signature === undefined ? 'in-progress' : 'completed' })
  const resources: readonly DocumentResource[] = [
    composition(ground),
    response,
    guidanceResponse(ground),
    parameters(ground),
    ...(noticed === undefined ? [] : [noticed]),
    documentReference(ground),
    device(ground),
    provenance(ground),
    ...(act === undefined ? [] : [auditEvent(act, idOf('audit'))]),
  ]
  return {
    resourceType: 'Bundle',
    id: idOf('bundle'),
    identifier: { system: own.document, value: urnOf(idOf('bundle')) },
    type: 'document',
    timestamp: at,
    entry: resources.map(entry),
  }
}
