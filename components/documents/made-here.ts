import type { Answers } from '@/lib/clinical/answers'
import { fullNote } from '@/lib/documents/full-note'
import { handout } from '@/lib/documents/handout'
import { packetGround } from '@/lib/documents/packet/packet-ground'
import { shortNote } from '@/lib/documents/short-note'
import { stagingOf } from '@/lib/documents/staging'
import { timeline } from '@/lib/documents/timeline'
import type { Assessment } from '@/lib/guidance/assessment'
import { documentBundle, fhirText, questionnaireResponse, readQuestionnaireResponse, type ReadResponse } from '@/lib/interop'
import type { DataFile } from './data-view'

/** The files of an open consult, made when they are saved; `now` is the moment of that, in UTC. */
function dataFiles(answers: Answers, assessment: Assessment, now: () => string): readonly DataFile[] {
  const document = () => documentBundle({ answers, assessment, at: now(), subject: { kind: 'open-consult' }, author: 'clinician' })
  const response = () => questionnaireResponse(answers, { id: document().id, subject: { type: 'Patient', display: 'Person of an open consult' }, authored: now(), status: 'in-progress' })
  return [
    {
      title: 'FHIR document',
      says: 'A FHIR R4 document: rationale, answers, guidance, the note in plain text, and how it came about.',
      file: 'consult.fhir.json',
      text: () => fhirText(document()),
    },
    {
      title: 'Answers alone',
      says: 'A FHIR R4 QuestionnaireResponse. For systems that know the questions of this intake.',
      file: 'answers.fhir.json',
      text: () => fhirText(response()),
    },
  ]
}

/** All documents of an open consult, made in the browser of the answers in this tab. */
export function makeDocuments(answers: Answers, assessment: Assessment, now: () => string) {
  return {
    short: shortNote(assessment, answers),
    full: fullNote({ assessment, answers }),
    timeline: timeline(assessment, answers),
    staging: stagingOf(assessment, answers),
    packet: packetGround(assessment, answers, { label: 'Open consult', psychiatrists: [] }),
    handout: handout(assessment),
    files: dataFiles(answers, assessment, now),
    version: assessment.knowledge.version,
  }
}

export type Documents = ReturnType<typeof makeDocuments>

/** Answers from the text of a file. */
export function readAnswers(text: string): ReadResponse {
  try {
    return readQuestionnaireResponse(JSON.parse(text) as unknown)
  } catch {
    return { ok: false, faults: [{ field: 'file', message: 'this is no JSON' }] }
  }
}
