import type { CodeableConcept, Coding, Identifier, Narrative, Reference, Resource } from './elements'
import type { GuidanceResponse, OperationOutcome, Parameters } from './guidance'
import type { QuestionnaireResponse } from './questionnaire-response'

export type CompositionSection = { readonly title: string; readonly text: Narrative; readonly entry?: readonly Reference[] }

export type Composition = Resource<'Composition'> & {
  readonly identifier: Identifier
  readonly status: 'preliminary' | 'final' | 'amended'
  readonly type: CodeableConcept
  readonly subject: Reference
  readonly date: string
  readonly author: readonly Reference[]
  readonly title: string
  readonly attester?: readonly { readonly mode: 'professional'; readonly time: string; readonly party: Reference }[]
  readonly section: readonly CompositionSection[]
}

/** A file with its content in base64, its length in bytes and its SHA-1. */
export type Attachment = {
  readonly contentType: string
  readonly language: string
  readonly data: string
  readonly size: number
  readonly hash: string
  readonly title: string
  readonly creation: string
}

export type DocumentReference = Resource<'DocumentReference'> & {
  readonly status: 'current'
  readonly docStatus: Composition['status']
  readonly type: CodeableConcept
  readonly subject: Reference
  readonly date: string
  readonly author: readonly Reference[]
  readonly description: string
  readonly content: readonly { readonly attachment: Attachment }[]
  readonly context: { readonly related: readonly Reference[] }
}

export type Device = Resource<'Device'> & {
  readonly deviceName: readonly { readonly name: string; readonly type: 'user-friendly-name' }[]
  readonly type: CodeableConcept
  readonly version: readonly { readonly value: string }[]
}

export type Provenance = Resource<'Provenance'> & {
  readonly target: readonly Reference[]
  readonly recorded: string
  readonly activity: CodeableConcept
  readonly agent: readonly { readonly type: CodeableConcept; readonly who: Reference }[]
  readonly entity: readonly { readonly role: 'source'; readonly what: Reference }[]
}

export type AuditEvent = Resource<'AuditEvent'> & {
  readonly type: Coding
  readonly subtype: readonly Coding[]
  readonly action: 'C' | 'R' | 'U' | 'D' | 'E'
  readonly recorded: string
  readonly outcome: '0' | '4' | '8'
  readonly agent: readonly { readonly who: Reference; readonly requestor: true }[]
  readonly source: { readonly observer: Reference }
  readonly entity: readonly { readonly what: Reference; readonly detail?: readonly { readonly type: string; readonly valueString: string }[] }[]
}

export type DocumentResource = Composition | QuestionnaireResponse | GuidanceResponse | Parameters | OperationOutcome | DocumentReference | Device | Provenance | AuditEvent

export type Entry = { readonly fullUrl: string; readonly resource: DocumentResource }

/** A document: its Composition first, then everything it rests on. */
export type DocumentBundle = Resource<'Bundle'> & {
  readonly identifier: Identifier
  readonly type: 'document'
  readonly timestamp: string
  readonly entry: readonly Entry[]
}
