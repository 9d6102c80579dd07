import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'
import { documentBundle, fhirText, readQuestionnaireResponse } from '@/lib/interop'
import { uuidOf } from '@/lib/interop/uuid'

test('a document of an open consult is made in the browser, with what a browser has', () => {
  const of = { answers: basePerson, assessment: assess(basePerson, exampleDay), at: `${exampleDay}T10:00:00.000Z`, subject: { kind: 'open-consult' }, author: 'clinician' } as const
  const document = documentBundle(of)
  expect(typeof window).toBe('object')
  expect(fhirText(document)).toBe(fhirText(documentBundle(of)))
  expect(readQuestionnaireResponse(document.entry[1]?.resource)).toEqual({ ok: true, answers: basePerson })
  expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})
