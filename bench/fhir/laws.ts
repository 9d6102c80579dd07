import { sentAnswers } from '../../__tests__/support/fhir/answers'
import { isSame } from '../../lib/cases/canonical'
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

export const responseLaws: readonly Law[] = [roundTrip]
