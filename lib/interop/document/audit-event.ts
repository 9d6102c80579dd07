import { eventKinds, type EventKind } from '../../cases/event'
import { own, systems } from '../codes'
import type { AuditEvent } from '../fhir/document'
import type { Coding, Reference } from '../fhir/elements'

/** A line of the audit as it is shown: who, did what, to what, and how it ended. */
export type AuditedAct = {
  readonly number: string
  readonly at: string
  /** Absent where nobody was known. */
  readonly who?: string
  /** Dotted words, such as case.exported. */
  readonly action: string
  readonly subject: string
  readonly subjectId?: string
  readonly outcome: string
  readonly detail: string
}

const dicom = (code: string, display: string): Coding => ({ system: systems.dicom, code, display })
const EXPORT = dicom('110106', 'Export')
const RECORD = dicom('110110', 'Patient Record')
const OTHER: Coding = { system: systems.auditEvent, code: 'rest', display: 'RESTful Operation' }

/** Events of a case that leave it as it was, but for having gone out. */
const goingOut: ReadonlySet<EventKind> = new Set(['exported', 'printed'])
const changing: ReadonlySet<string> = new Set(eventKinds.filter((kind) => !goingOut.has(kind)))
const outcomes: Readonly<Record<string, AuditEvent['outcome']>> = { done: '0', refused: '4', failed: '8' }

/** What changes a case is one of its events; whatever else is done with one reads it. */
function actionOf(subject: string, verb: string): AuditEvent['action'] {
  if (subject !== 'case') return 'E'
  if (verb === 'created') return 'C'
  return changing.has(verb) ? 'U' : 'R'
}

function typeOf(subject: string, verb: string): Coding {
  if (subject !== 'case') return OTHER
  return verb === 'exported' ? EXPORT : RECORD
}

/** A line of the audit as a FHIR R4 event. It says no more than the line: ids, counts and single words. */
export function auditEvent({ number, at, who, action, subject, subjectId, outcome, detail }: AuditedAct, id: string): AuditEvent {
  const verb = action.slice(action.lastIndexOf('.') + 1)
  const what: Reference = { ...(subjectId !== undefined && { identifier: { system: subject === 'case' ? own.case : `${own.audit}:${subject}`, value: subjectId } }), display: subject }
  const told = [...(detail === '' ? [] : [{ type: 'detail', valueString: detail }]), { type: 'number', valueString: number }]
  return {
    resourceType: 'AuditEvent',
    id,
    type: typeOf(subject, verb),
    subtype: [{ system: own.audit, code: action }],
    action: actionOf(subject, verb),
    recorded: at,
    // What ended in a way that is not known here did not end well.
    outcome: outcomes[outcome] ?? '8',
    agent: [{ who: { display: who ?? 'Not signed in' }, requestor: true }],
    source: { observer: { display: 'Ketamine Consult' } },
    entity: [{ what, detail: told }],
  }
}
