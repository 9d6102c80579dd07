import { parseCase } from '@/lib/clinical/schema'
import { assess } from '@/lib/guidance/assess'
import { clientAddress } from '@/lib/server/client-address'
import { localMoment } from '@/lib/server/clock'
import { onlyAnswers, options, readJson } from '@/lib/server/endpoint'
import { fieldsRefused, refuse } from '@/lib/server/problem'
import { refusalOfRate } from '@/lib/server/rate'

const LIMIT = 256 * 1024
const METHODS = 'POST, OPTIONS'

/**
 * Answers in, assessment out; nothing is stored. A case is `{ answers, asOf?, id? }` (GET /api/guidance/schema);
 * without `asOf` it is read as of now. Refusals: 400 body, 413 size, 415 content, 422 fields, each naming the field; 429 too many within a minute from one address.
 */
export async function POST(request: Request): Promise<Response> {
  const tooMany = refusalOfRate('any', clientAddress(request.headers))
  if (tooMany !== undefined) return refuse(tooMany)
  const body = await readJson(request, LIMIT)
  if ('refused' in body) return refuse(body.refused)
  const read = parseCase(body.value)
  if (!read.ok) return refuse(fieldsRefused(read.faults))
  const { answers, asOf = localMoment(new Date()), id } = read.value
  return Response.json({ ...(id === undefined ? {} : { id }), ...assess(answers, asOf) }, { headers: { 'Cache-Control': 'no-store' } })
}

export const OPTIONS = options(METHODS)
export const GET = onlyAnswers(METHODS)
export const HEAD = GET
export const PUT = GET
export const PATCH = GET
export const DELETE = GET
