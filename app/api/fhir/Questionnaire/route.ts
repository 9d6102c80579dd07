import { FHIR_JSON } from '@/lib/interop/fhir-text'
import { questionnaire } from '@/lib/interop/questionnaire'
import { onlyAnswers, options } from '@/lib/server/endpoint'

const METHODS = 'GET, HEAD, OPTIONS'

const intake = JSON.stringify(questionnaire)

/** The intake as a FHIR R4 Questionnaire, by which other systems can ask it. */
export function GET(): Response {
  return new Response(intake, { headers: { 'Content-Type': FHIR_JSON, 'Cache-Control': 'public, max-age=3600' } })
}

export const OPTIONS = options(METHODS)
export const POST = onlyAnswers(METHODS)
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
