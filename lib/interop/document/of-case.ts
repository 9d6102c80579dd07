import { currentSignature, type Case } from '../../cases/case'
import type { SignedRecord } from '../../cases/record'
import { assess } from '../../guidance/assess'
import type { AuditedAct } from './audit-event'
import { authorKindOf, type DocumentOf } from './ground'

/**
 * What the document of a case is made of, at the moment of its last event. While it is open, its answers are read as of then;
 * a signed one is told by its record as it was signed, which is never computed again.
 */
export function documentOfCase(one: Case, act: AuditedAct, record?: Pick<SignedRecord, 'answers' | 'assessment'>): DocumentOf {
  const { id, label, answers, owner, changedAt: at } = one
  const signature = currentSignature(one)
  const subject = { kind: 'case', id, label } as const
  if (signature === undefined || record === undefined) return { answers, assessment: assess(answers, at), at, subject, author: authorKindOf(owner.role), act }
  return { answers: record.answers, assessment: record.assessment, at, subject, author: authorKindOf(signature.by.role), signature, act }
}
