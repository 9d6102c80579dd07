import type { Signature } from '@/lib/cases/case'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { sayMoment } from '@/lib/clinical/dates'
import { items } from '@/lib/clinical/items'
import { fullNote } from '@/lib/documents/full-note'
import { reasonClauses } from '@/lib/documents/note/reasons'
import { assess } from '@/lib/guidance/assess'
import { own } from '@/lib/interop/codes'
import { auditEvent } from '@/lib/interop/document/audit-event'
import { authorKindOf, type DocumentOf } from '@/lib/interop/document/ground'
import type { AuditEvent, Composition, DocumentBundle, DocumentReference, DocumentResource, Provenance } from '@/lib/interop/fhir/document'
import type { GuidanceResponse, OperationOutcome, Parameters } from '@/lib/interop/fhir/guidance'
import type { QuestionnaireResponse } from '@/lib/interop/fhir/questionnaire-response'
import { documentBundle, fhirText, readQuestionnaireResponse } from '@/lib/interop'
import { ada, ben } from '../support/case-people'
import { caseId } from '../support/case-stories'
import { exampleAt, exported } from '../support/fhir/documents'
import { faultsIn } from '../support/fhir/validators'

const asOf = `${exampleDay}T10:00`
const signature: Signature = { version: 2, revision: 4, knowledge: 'k', sha256: 'a'.repeat(64), by: ada, at: exampleAt, responses: { esketamine: { stand: 'agrees' }, racemic: { stand: 'differs', reason: 'other', words: 'Not <now>.' } }, asks: [], coSignatures: [], addenda: [] }

function documentOf(changed: Answers, more: Partial<DocumentOf> = {}): DocumentBundle {
  const answers = { ...basePerson, ...changed }
  return documentBundle({ answers, assessment: assess(answers, asOf), at: exampleAt, subject: { kind: 'open-consult' }, author: 'clinician', ...more })
}

const partOf = <T extends DocumentResource>(document: DocumentBundle, type: T['resourceType']): T => {
  const found = document.entry.find(({ resource }) => resource.resourceType === type)?.resource
  if (found === undefined) throw new Error(`no ${type}`)
  return found as T
}
const linesOf = ({ section }: Composition, title: string): readonly string[] => [...(section.find((one) => one.title === title)?.text.div ?? '').matchAll(/<li>(.*?)<\/li>/gs)].map(([, line = '']) => line)
const guidanceOf = (changed: Answers): GuidanceResponse => partOf<GuidanceResponse>(documentOf(changed), 'GuidanceResponse')
const codesOf = ({ dataRequirement = [] }: GuidanceResponse) => dataRequirement.flatMap(({ codeFilter: [{ code }] }) => code.map((one) => one.code))

describe('what the rules gave', () => {
  test('needs more where a verdict cannot be told, and asks for each gap by its questions', () => {
    const answers = { ...basePerson, psychosis: undefined, capacity: 'not-known' } as const satisfies Answers
    const guidance = guidanceOf(answers)
    expect(guidance.status).toBe('data-required')
    expect(codesOf(guidance)).toEqual(assess(answers, asOf).gaps.flatMap((gap) => gap.items))
    expect(codesOf(guidance)).toEqual(expect.arrayContaining(['psychosis', 'capacity']))
    expect(guidance.dataRequirement?.[0]?.codeFilter[0].code[0]).toMatchObject({ system: own.intake, display: items.psychosis.ask })
  })

  test('could do with more where a verdict stands and an answer can still change it', () => {
    const guidance = guidanceOf({ certifiedSite: undefined })
    expect(guidance.status).toBe('data-requested')
    expect(codesOf(guidance)).toContain('certifiedSite')
  })

  test('needs nothing where no open question matters', () => {
    const { status, dataRequirement } = guidanceOf({})
    expect(assess(basePerson, asOf).gaps).toEqual([])
    expect([status, dataRequirement]).toEqual(['success', undefined])
  })

  test('tells both verdicts with what is still possible', () => {
    const { parameter } = partOf<Parameters>(documentOf({}), 'Parameters')
    expect(parameter.find(({ name }) => name === 'esketamine')).toMatchObject({ part: expect.arrayContaining([{ name: 'verdict', valueCoding: { system: own.verdict, code: 'discuss', display: 'Worth discussing' } }]) as unknown })
  })

  test('tells no verdict while the options are held', () => {
    const document = documentOf({ ideation: 'plan-intent', safetySteps: [] })
    const text = fhirText({ ...document, entry: document.entry.filter(({ resource }) => resource.resourceType !== 'DocumentReference') } as DocumentBundle)
    expect(text).not.toMatch(/worth discussing|discuss with care|"code": "(discuss|not-supported|other-steps-first)/i)
    expect(partOf<GuidanceResponse>(document, 'GuidanceResponse').note[0]?.text).toContain('Suicide safety comes first')
    expect(linesOf(partOf<Composition>(document, 'Composition'), 'Guidance')).toEqual(['Suicide safety comes first.', 'Both options are held until a safety step is recorded.'])
    expect(linesOf(partOf<Composition>(document, 'Composition'), 'Rationale')).toEqual([])
  })

  test('names the cause for which the options are held, and no other', () => {
    const document = documentOf({ chestPain: 'yes' })
    expect(assess({ ...basePerson, chestPain: 'yes' }, asOf).held).toBe(true)
    expect(partOf<GuidanceResponse>(document, 'GuidanceResponse').note.map(({ text }) => text)).toEqual(['An urgent medical sign comes first', 'Both options are held until a safety step is recorded.'])
    expect(linesOf(partOf<Composition>(document, 'Composition'), 'Guidance')).toEqual(['An urgent medical sign comes first.', 'Both options are held until a safety step is recorded.'])
    expect(JSON.stringify(document)).not.toContain('Suicide safety comes first')
  })

  test('needs a safety step where the options are held though all is answered', () => {
    const held = { chestPain: 'yes' } as const satisfies Answers
    const document = documentOf(held)
    expect(assess({ ...basePerson, ...held }, asOf).gaps).toEqual([])
    const guidance = partOf<GuidanceResponse>(document, 'GuidanceResponse')
    expect([guidance.status, codesOf(guidance), guidance.evaluationMessage?.length]).toEqual(['data-required', ['safetySteps', 'assessmentDone'], 1])
    expect(partOf<OperationOutcome>(document, 'OperationOutcome').issue).toContainEqual({ severity: 'warning', code: 'business-rule', details: { text: 'Both options are held until a safety step is recorded.' } })
    expect(faultsIn(document)).toEqual([])
  })

  test('says what of the answers could not be read, and is silent where all could', () => {
    expect(partOf<GuidanceResponse>(documentOf({}), 'GuidanceResponse').evaluationMessage).toBeUndefined()
    const { issue } = partOf<OperationOutcome>(documentOf({ age: 300, bloodPressure: { systolic: 128, diastolic: 80, date: '2020-01-01' } }), 'OperationOutcome')
    expect(issue.map(({ details }) => details.text).join(' ')).toMatch(/Age: 300 cannot be.*2020-01-01 is too old/)
  })
})

describe('the document', () => {
  test('carries the note byte for byte', () => {
    const [{ attachment } = { attachment: undefined }] = partOf<DocumentReference>(documentOf({}), 'DocumentReference').content
    const note = fullNote({ assessment: assess(basePerson, asOf), answers: basePerson })
    expect(Buffer.from(attachment?.data ?? '', 'base64').toString('utf8')).toBe(note)
    expect(attachment?.size).toBe(note.length)
  })

  test('carries the full note of a case under its label and its signature', () => {
    const [{ attachment } = { attachment: undefined }] = partOf<DocumentReference>(documentOf({}, { subject: { kind: 'case', id: caseId, label: 'Blue heron' }, signature }), 'DocumentReference').content
    expect(Buffer.from(attachment?.data ?? '', 'base64').toString('utf8')).toBe(fullNote({ assessment: assess(basePerson, asOf), answers: basePerson, label: 'Blue heron', signature }))
  })

  test('gives every reason of the guidance', () => {
    const changed = { pregnancy: 'pregnant', psychosis: 'current' } as const satisfies Answers
    const reasons = reasonClauses(assess({ ...basePerson, ...changed }, asOf)).map(({ text }) => `${text}.`)
    expect(reasons.length).toBeGreaterThan(1)
    expect(linesOf(partOf<Composition>(documentOf(changed), 'Composition'), 'Rationale')).toEqual(reasons)
  })

  test('leaves what other answers put aside to the response, and says that it does', () => {
    const changed = { ideation: 'none', ideationRecency: 'month', oralAntidepressant: 'no', oralAntidepressantName: 'sertraline 100' } as const satisfies Answers
    const document = documentOf(changed)
    const composed = partOf<Composition>(document, 'Composition')
    const told = linesOf(composed, 'Answers')
    expect(told.filter((line) => line.startsWith(items.ideationRecency.ask) || line.includes('sertraline 100'))).toEqual([])
    expect(told.at(-1)).toMatch(/^Put aside by other answers, and told only in the response: when the thoughts were last present; .*; name of the oral antidepressant; /)
    expect(JSON.stringify(composed.section)).not.toMatch(/: past month|8 to 31 days/i)
    expect(readQuestionnaireResponse(partOf<QuestionnaireResponse>(document, 'QuestionnaireResponse'))).toEqual({ ok: true, answers: { ...basePerson, ...changed } })
  })

  test('of a record with an addendum is amended, and tells who signed beside and what was added, in their own letters', () => {
    const amended: Signature = {
      ...signature,
      coSignatures: [{ by: ben, at: '2026-11-26T09:00:00.000Z', line: 'Seen with Zoë.' }],
      addenda: [{ by: ada, at: '2026-11-27T08:30:00.000Z', text: 'Blood pressure <repeated>.' }],
    }
    const document = documentOf({}, { signature: amended })
    const composed = partOf<Composition>(document, 'Composition')
    expect([composed.status, partOf<DocumentReference>(document, 'DocumentReference').docStatus]).toEqual(['amended', 'amended'])
    expect(composed.attester?.map(({ time, party }) => [time, party.display])).toEqual([[exampleAt, ada.name], ['2026-11-26T09:00:00.000Z', ben.name]])
    expect(linesOf(composed, 'Signatures and addenda')).toEqual([
      `Signed by ${ada.name} (psychiatrist), ${sayMoment(exampleAt)}; version 2, SHA-256 ${signature.sha256}.`,
      `Signed beside by ${ben.name} (psychiatrist), ${sayMoment('2026-11-26T09:00:00.000Z')}: Seen with Zoë.`,
      `Addendum by ${ada.name} (psychiatrist), ${sayMoment('2026-11-27T08:30:00.000Z')}: Blood pressure &lt;repeated&gt;.`,
    ])
    expect(document.id).not.toBe(documentOf({}, { signature }).id)
    expect(faultsIn(document)).toEqual([])
  })

  test('carries the answers, which come back as they were', () => {
    const sent: unknown = JSON.parse(fhirText(partOf<QuestionnaireResponse>(documentOf({}), 'QuestionnaireResponse')))
    expect(readQuestionnaireResponse(sent)).toEqual({ ok: true, answers: basePerson })
  })

  test('names nobody: an open consult is of its person, a case of its label', () => {
    expect(partOf<Composition>(documentOf({}), 'Composition').subject).toEqual({ type: 'Patient', display: 'Person of an open consult' })
    const ofCase = documentOf({}, { subject: { kind: 'case', id: caseId, label: 'Blue heron' } })
    expect(partOf<Composition>(ofCase, 'Composition').subject).toEqual({ type: 'Patient', identifier: { system: own.case, value: caseId }, display: 'Blue heron' })
    expect(ofCase.entry.map(({ resource }) => resource.resourceType)).not.toContain('Patient')
  })

  test('is preliminary until it is signed, and then says what the signer made of it', () => {
    expect(partOf<Composition>(documentOf({}), 'Composition')).toMatchObject({ status: 'preliminary' })
    const signed = partOf<Composition>(documentOf({}, { signature }), 'Composition')
    expect(signed).toMatchObject({ status: 'final', attester: [{ time: exampleAt, party: { display: ada.name } }] })
    expect(signed.section.find(({ title }) => title.includes('own view'))?.text.div).toContain('Not &lt;now&gt;.')
    expect(JSON.stringify(partOf<Provenance>(documentOf({}, { signature }), 'Provenance').entity)).toContain(signature.sha256)
  })

  test('says by which knowledge it was made and by what kind of person', () => {
    const { agent, entity } = partOf<Provenance>(documentOf({}, { author: authorKindOf('care-team') }), 'Provenance')
    expect(agent[0]?.who.display).toBe('Care team')
    expect(entity.map(({ what }) => what.identifier?.value)).toContain(assess({}, asOf).knowledge.version)
    expect([authorKindOf(undefined), authorKindOf('toString')]).toEqual(['clinician', 'clinician'])
  })

  test('has other ids when anything in it is other', () => {
    const ids = [documentOf({}), documentOf({ age: 46 }), documentOf({}, { at: '2026-11-25T10:00:00.001Z' }), documentOf({}, { author: 'trainee' })].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('of what was half typed holds what was typed, and no empty value', () => {
    const document = documentOf({ age: Number.NaN, behaviorDate: 'as typed', trials: [{ drug: 'sertraline', doseMg: Number.NaN, start: 'as typed' }], scores: [{ instrument: 'phq-9', total: Number.NaN, item9: Number.NaN }] })
    expect(faultsIn(document)).toEqual([])
    const read = readQuestionnaireResponse(partOf<QuestionnaireResponse>(document, 'QuestionnaireResponse'))
    expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual(['age', 'scores.0.total', 'scores.0.item9', 'trials.0.doseMg'])
  })
})

describe('an event of the audit', () => {
  const id = '2ed6657d-e927-568b-95e1-2665a8aea6a2'

  test.each<[string, string, AuditEvent['action'], string]>([
    ['case.created', 'done', 'C', '0'],
    ['case.read', 'done', 'R', '0'],
    ['case.exported', 'refused', 'R', '4'],
    ['case.answered', 'failed', 'U', '8'],
    ['case.answered', 'of no known kind', 'U', '8'],
    ...['case.note', 'case.packet', 'case.handout', 'case.list-exported', 'case.history', 'case.search', 'case.printed'].map((action): [string, string, AuditEvent['action'], string] => [action, 'done', 'R', '0']),
    ...['case.signed', 'case.co-signed', 'case.shared', 'case.prior-authorization'].map((action): [string, string, AuditEvent['action'], string] => [action, 'done', 'U', '0']),
  ])('%s that was %s', (action, outcome, act, how) => {
    const event = auditEvent({ ...exported, action, outcome }, id)
    expect([event.action, event.outcome, event.subtype[0]?.code]).toEqual([act, how, action])
    expect(faultsIn(event)).toEqual([])
  })

  test('of somebody who was not known, about nothing in particular', () => {
    const event = auditEvent({ number: '1', at: exampleAt, action: 'session.refused', subject: 'session', outcome: 'refused', detail: '' }, id)
    expect([event.agent[0]?.who.display, event.action]).toEqual(['Not signed in', 'E'])
    expect(faultsIn(event)).toEqual([])
  })
})
