import { sentAnswers } from '../../__tests__/support/fhir/answers'
import { anyDocument } from '../../__tests__/support/fhir/documents'
import { faultsIn } from '../../__tests__/support/fhir/validators'
import { isSame } from '../../lib/cases/canonical'
import type { Answers } from '../../lib/clinical/answers'
import { assess } from '../../lib/guidance/assess'
import { documentBundle } from '../../lib/interop/document/bundle'
import { fhirText } from '../../lib/interop/fhir-text'
import { questionnaireResponse, readQuestionnaireResponse } from '../../lib/interop/questionnaire-response'
import { law, type Law } from '../laws/law'

const frame = { id: 'r', subject: { display: 'Blue heron' }, authored: '2026-11-25', status: 'in-progress' } as const

/** The text that goes out is what is read, not the object that it was made of. */
export const roundTrip: Law = law('answers come back from a response as they went into it', sentAnswers, (answers) => {
  const sent = JSON.stringify(questionnaireResponse(answers, frame))
  const read = readQuestionnaireResponse(JSON.parse(sent))
  if (!read.ok) return JSON.stringify(read.faults)
  return isSame(read.answers, answers) ? undefined : `came back as ${JSON.stringify(read.answers)}`
})

export const valid: Law = law('no validator finds a fault in a document', anyDocument, (of) => {
  const faults = faultsIn(documentBundle(of))
  return faults.length === 0 ? undefined : faults.join('; ')
})

const reversed = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).reverse())

export const stable: Law = law('a document made again of the same, in whatever order it was answered, is the same byte for byte', anyDocument, (of) => {
  const answers = reversed(of.answers)
  const again = { ...of, answers, assessment: assess(answers, of.assessment.asOf) }
  return fhirText(documentBundle(of)) === fhirText(documentBundle(again)) ? undefined : 'differs'
})
