import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { items } from '@/lib/clinical/items'
import { shortNote } from '@/lib/documents/short-note'
import { assess } from '@/lib/guidance/assess'
import { own } from '@/lib/interop/codes'
import { auditEvent } from '@/lib/interop/document/audit-event'
import { authorKindOf, type DocumentOf } from '@/lib/interop/document/ground'
import type { AuditEvent, Composition, DocumentBundle, DocumentReference, DocumentResource, Provenance } from '@/lib/interop/fhir/document'
import type { GuidanceResponse, OperationOutcome, Parameters } from '@/lib/interop/fhir/guidance'
import type { QuestionnaireResponse } from '@/lib/interop/fhir/questionnaire-response'
import { documentBundle, fhirText, readQuestionnaireResponse } from '@/lib/interop'
import { ada } from '../support/case-people'
import { caseId } from '../support/case-stories'
import { exampleAt, exported } from '../support/fhir/documents'
import { faultsIn } from '../support/fhir/validators'

const asOf = `${exampleDay}T10:00`

function documentOf(changed: Answers, more: Partial<DocumentOf> = {}): DocumentBundle {
  const answers = { ...basePerson, ...changed }
  return documentBundle({ answers, assessment: assess(answers, asOf), at: exampleAt, subject: { kind: 'open-consult' }, author: 'clinician', ...more })
}

const partOf = <T extends DocumentResource>(document: DocumentBundle, type: T['resourceType']): T => {
  const found = document.entry.find(({ resource }) => resource.resourceType === type)?.resource
  if (found === undefined) throw new Error(`no ${type}`)
  return found as T
}
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
    expect(partOf<Composition>(document, 'Composition').section.find(({ title }) => title === 'Guidance')?.text.div).toContain('both options are held')
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
    expect(Buffer.from(attachment?.data ?? '', 'base64').toString('utf8')).toBe(shortNote(assess(basePerson, asOf), basePerson))
    expect(attachment?.size).toBe(shortNote(assess(basePerson, asOf), basePerson).length)
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
    const signature = { version: 2, revision: 4, knowledge: 'k', sha256: 'a'.repeat(64), by: ada, at: exampleAt, responses: { esketamine: { stand: 'agrees' }, racemic: { stand: 'differs', reason: 'other', words: 'Not <now>.' } }, asks: [], coSignatures: [], addenda: [] } as const
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
  ])('%s that was %s', (action, outcome, act, how) => {
    const event = auditEvent({ ...exported, action, outcome }, id)
    expect([event.action, event.outcome, event.subtype[0]?.code]).toEqual([act, how, action])
    expect(faultsIn(event)).toEqual([])
  })

  test('of somebody who was not known, about nothing in particular', () => {
    const event = auditEvent({ number: '1', at: exampleAt, action: 'session.refused', subject: 'session', outcome: 'refused', detail: '' }, id)
    expect(event.agent[0]?.who.display).toBe('Not signed in')
    expect(faultsIn(event)).toEqual([])
  })
})
