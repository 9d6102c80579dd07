import { canonical } from '../../cases/canonical'
import type { Signature } from '../../cases/case'
import type { Answers } from '../../clinical/answers'
import type { Assessment } from '../../guidance/assessment'
import { own } from '../codes'
import type { Reference } from '../fhir/elements'
import { uuidOf } from '../uuid'
import type { AuditedAct } from './audit-event'

/** Whom a document is about: a case by its label, or the person of an open consult. Nobody is named. */
export type Subject = { readonly kind: 'case'; readonly id: string; readonly label: string } | { readonly kind: 'open-consult' }

/** Who answered and made the document, by kind. */
export const authorKinds = { psychiatrist: 'Psychiatrist', trainee: 'Trainee', 'care-team': 'Care team', clinician: 'Clinician' } as const
export type AuthorKind = keyof typeof authorKinds

/** The kind of somebody by their role; of an open consult no more is known than that it is for clinicians. */
export const authorKindOf = (role: string | undefined): AuthorKind => (role !== undefined && Object.hasOwn(authorKinds, role) ? (role as AuthorKind) : 'clinician')

/** All that a document is made of. The same gives the same bytes. */
export type DocumentOf = {
  readonly answers: Answers
  readonly assessment: Assessment
  /** When it is made: a moment in UTC, such as 2026-11-25T09:30:00.000Z. */
  readonly at: string
  readonly subject: Subject
  readonly author: AuthorKind
  /** Under which signature the answers and the assessment stand; without one the document is preliminary. */
  readonly signature?: Signature
  /** The act that the document came of, as the audit has it. */
  readonly act?: AuditedAct
}

/** The resources of a document, each there once, and what they are. */
const parts = {
  composition: 'Composition',
  response: 'QuestionnaireResponse',
  guidance: 'GuidanceResponse',
  parameters: 'Parameters',
  outcome: 'OperationOutcome',
  note: 'DocumentReference',
  device: 'Device',
  provenance: 'Provenance',
  audit: 'AuditEvent',
  bundle: 'Bundle',
} as const
export type Part = keyof typeof parts

/** What the resources of one document share. */
export type Ground = DocumentOf & {
  readonly idOf: (part: Part) => string
  readonly refTo: (part: Exclude<Part, 'bundle'>) => Reference
  readonly about: Reference
}

/** Documents of this kind, as a namespace of names. */
const NAMESPACE = '5f0c1c4e-2d0a-5b7e-9c55-6c1b3d6f2a91'

function aboutOf(subject: Subject): Reference {
  switch (subject.kind) {
    case 'case':
      return { type: 'Patient', identifier: { system: own.case, value: subject.id }, display: subject.label }
    case 'open-consult':
      return { type: 'Patient', display: 'Person of an open consult' }
  }
}

export const urnOf = (id: string): string => `urn:uuid:${id}`

/** Ids come of the content: what is made twice of the same has the same ones. */
export function groundOf(of: DocumentOf): Ground {
  const { answers, assessment, at, subject, author, signature, act } = of
  const content = canonical({ answers, asOf: assessment.asOf, knowledge: assessment.knowledge.version, at, subject, author, signature, act })
  const document = uuidOf(content, NAMESPACE)
  const idOf = (part: Part): string => uuidOf(part, document)
  return { ...of, idOf, refTo: (part) => ({ reference: urnOf(idOf(part)), type: parts[part] }), about: aboutOf(subject) }
}
