import fc from 'fast-check'
import type { Signature } from '@/lib/cases/case'
import type { Responses } from '@/lib/cases/differ'
import { exampleDay } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'
import type { AuditedAct } from '@/lib/interop/document/audit-event'
import type { DocumentOf } from '@/lib/interop/document/ground'
import { ada, dov } from '../case-people'
import { caseId } from '../case-stories'
import { sentAnswers } from './answers'

const { constantFrom, record, constant, option } = fc

export const exampleAt = `${exampleDay}T10:00:00.000Z`

export const exported: AuditedAct = { number: '17', at: exampleAt, who: ada.name, action: 'case.exported', subject: 'case', subjectId: caseId, outcome: 'done', detail: 'kind case, format fhir' }

const words = constantFrom<Responses[]>(
  { esketamine: { stand: 'agrees' }, racemic: { stand: 'agrees' } },
  { esketamine: { stand: 'differs', reason: 'other', words: 'Weighed <b>& "told"</b> by the person\u2019s wish.' }, racemic: { stand: 'differs', reason: 'access' } },
)

const signature: fc.Arbitrary<Signature> = record({
  version: constantFrom(1, 3),
  revision: constant(4),
  knowledge: constant('rules 1'),
  sha256: constant('a'.repeat(64)),
  by: constantFrom(ada, dov),
  at: constant(exampleAt),
  responses: words,
  asks: constant([]),
  coSignatures: constantFrom([], [{ by: ada, at: exampleAt, line: 'Read <with> the trainee.' }]),
  addenda: constantFrom([], [{ by: ada, at: '2026-11-26T08:00:00.000Z', text: 'Heard of it later & added.' }]),
})

/** Any document: of a case or an open consult, of answers of any shape, at any moment, signed or not. */
export const anyDocument: fc.Arbitrary<DocumentOf> = record({
  answers: sentAnswers,
  asOf: constantFrom(exampleDay, `${exampleDay}T10:00`, `${exampleDay}T10:00:00-05:00`, exampleAt),
  at: constantFrom(exampleAt, '2026-12-01T23:59:59.999Z'),
  subject: constantFrom<DocumentOf['subject'][]>({ kind: 'open-consult' }, { kind: 'case', id: caseId, label: 'Blue heron' }, { kind: 'case', id: caseId, label: `Heron & "owl" <3` }),
  author: constantFrom<DocumentOf['author'][]>('psychiatrist', 'trainee', 'care-team', 'clinician'),
  signature: option(signature, { nil: undefined }),
  act: option(constant(exported), { nil: undefined }),
}).map(({ asOf, signature: signed, act, ...of }) => ({ ...of, assessment: assess(of.answers, asOf), ...(signed !== undefined && { signature: signed }), ...(act !== undefined && { act }) }))
