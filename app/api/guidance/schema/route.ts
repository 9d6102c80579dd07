import { caseJsonSchema } from '@/lib/clinical/schema'
import { onlyAnswers, options } from '@/lib/server/endpoint'

const METHODS = 'GET, HEAD, OPTIONS'

const schema = JSON.stringify(caseJsonSchema())

/** The shape of what POST /api/guidance takes, as JSON Schema, draft 2020-12. */
export function GET(): Response {
  return new Response(schema, { headers: { 'Content-Type': 'application/schema+json', 'Cache-Control': 'public, max-age=3600' } })
}

export const OPTIONS = options(METHODS)
export const POST = onlyAnswers(METHODS)
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
