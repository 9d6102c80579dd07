import { stable, valid } from '@/bench/fhir/laws'
import { assess } from '@/lib/guidance/assess'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { documentBundle } from '@/lib/interop/document/bundle'
import type { DocumentOf } from '@/lib/interop/document/ground'
import { fhirText } from '@/lib/interop/fhir-text'
import { questionnaire } from '@/lib/interop/questionnaire'
import { caseId } from '../support/case-stories'
import { exampleAt, exported } from '../support/fhir/documents'
import { faultsIn, validators } from '../support/fhir/validators'
import { SEED } from '../support/law-runs'

const DOCUMENTS = Number(process.env.LAW_CASES ?? 200)

/** The same laws run on many more documents by `npm run bench:fhir`. */
test.each([valid, stable].map((law) => [law.name, law] as const))('%s', (_, law) => expect(law.broken(DOCUMENTS, SEED)).toBeUndefined(), 180_000)

test('no validator finds a fault in the questionnaire', () => {
  expect(faultsIn(questionnaire)).toEqual([])
}, 60_000)

const of: DocumentOf = { answers: basePerson, assessment: assess(basePerson, exampleDay), at: exampleAt, subject: { kind: 'case', id: caseId, label: 'Blue heron' }, author: 'psychiatrist', act: exported }

type Bag = Record<string, unknown>
type Loose = { entry: { fullUrl: string; resource: Bag }[] } & Bag
const plain = (): Loose => JSON.parse(fhirText(documentBundle(of))) as Loose
const partOf = (document: Loose, type: string): Bag => {
  const found = document.entry.find(({ resource }) => resource.resourceType === type)
  if (found === undefined) throw new Error(`no ${type}`)
  return found.resource
}
const sectionOf = (document: Loose): { title?: string; text: { div: string } } => (partOf(document, 'Composition').section as { text: { div: string } }[])[0] ?? { text: { div: '' } }
const answerOf = (document: Loose): { answer: Bag[] } => (partOf(document, 'QuestionnaireResponse').item as { item: { answer: Bag[] }[] }[])[0]?.item[0] ?? { answer: [] }

/** Faults that a document could have, and who has to find each. */
const plants: readonly (readonly [says: string, by: keyof typeof validators, plant: (document: Loose) => void])[] = [
  ['a code that its list does not have', 'fhir.js', (d) => (partOf(d, 'Composition').status = 'done')],
  ['an act that its list does not have', 'fhir.js', (d) => (partOf(d, 'AuditEvent').action = 'X')],
  ['an element that is missing', 'medplum', (d) => delete partOf(d, 'Composition').title],
  ['an element that is missing, to the other', 'fhir.js', (d) => delete partOf(d, 'GuidanceResponse').status],
  ['an element that there is not', 'medplum', (d) => (partOf(d, 'GuidanceResponse').verdict = 'x')],
  ['a number for a text', 'medplum', (d) => (partOf(d, 'QuestionnaireResponse').authored = 5)],
  ['a moment without its zone', 'medplum', (d) => (partOf(d, 'QuestionnaireResponse').authored = '2026-11-25T10:00')],
  ['a list for one', 'medplum', (d) => (partOf(d, 'Provenance').recorded = [exampleAt])],
  ['one for a list', 'fhir.js', (d) => (partOf(d, 'Composition').section = sectionOf(d))],
  ['a document without its moment', 'medplum', (d) => delete d.timestamp],
  ['a document that does not begin with its composition', 'medplum', (d) => d.entry.reverse()],
  ['data that is not in base64', 'medplum', (d) => (((partOf(d, 'DocumentReference').content as Bag[])[0] as { attachment: Bag }).attachment.data = 'not base64!')],
  ['a section that is an empty list', 'own', (d) => (partOf(d, 'Composition').section = [])],
  ['a subject that is an empty object', 'own', (d) => (partOf(d, 'Composition').subject = {})],
  ['an empty text', 'own', (d) => (partOf(d, 'Composition').title = '')],
  ['null', 'own', (d) => (partOf(d, 'Composition').title = null)],
  ['an answer with two values', 'own', (d) => Object.assign(answerOf(d).answer[0] ?? {}, { valueString: 'x' })],
  ['a reference that leads nowhere', 'whole', (d) => (partOf(d, 'Composition').author = [{ reference: 'urn:uuid:00000000-0000-4000-8000-000000000000' }])],
  ['a resource that nothing refers to', 'whole', (d) => delete partOf(d, 'GuidanceResponse').outputParameters],
  ['a script in a narrative', 'whole', (d) => (sectionOf(d).text.div = '<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div>')],
  ['a narrative that is not closed', 'whole', (d) => (sectionOf(d).text.div = '<div xmlns="http://www.w3.org/1999/xhtml"><ul><li>x</ul></div>')],
  ['a sign in a narrative that is not written out', 'whole', (d) => (sectionOf(d).text.div = '<div xmlns="http://www.w3.org/1999/xhtml"><ul><li>a & b</li></ul></div>')],
  ['an answer that is not offered', 'whole', (d) => (answerOf(d).answer = [{ valueCoding: { system: 'urn:x', code: 'x' } }])],
  ['an answer of another kind', 'whole', (d) => (answerOf(d).answer = [{ valueBoolean: false }])],
  ['an answer to a question that is not asked', 'whole', (d) => Object.assign(answerOf(d), { linkId: 'shoeSize' })],
]

test.each(plants)('%s is found by %s', (_, by, plant) => {
  const document = plain()
  plant(document)
  expect(validators[by](document as never)).not.toEqual([])
})

test('before it was planted there was none', () => {
  expect(faultsIn(plain())).toEqual([])
})
