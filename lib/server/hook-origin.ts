import 'server-only'
import { env } from './env'

const ASKED = 'Authorization, Content-Type'
const KEPT = '600'

/** What lets the pages of listed origins read an answer from a browser. Nothing is let for others: most systems call from a server of theirs. */
export function originHeaders(headers: Headers): Readonly<Record<string, string>> {
  const origin = headers.get('origin')
  const isListed = origin !== null && env().HOOKS_ORIGINS?.includes(origin) === true
  return isListed ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : {}
}

/** What a browser is told that asks whether it may call. */
export function preflight(headers: Headers, allow: string): Response {
  const origin = originHeaders(headers)
  const may = Object.keys(origin).length === 0 ? {} : { ...origin, 'Access-Control-Allow-Methods': allow, 'Access-Control-Allow-Headers': ASKED, 'Access-Control-Max-Age': KEPT }
  return new Response(null, { status: 204, headers: { Allow: allow, ...may } })
}
