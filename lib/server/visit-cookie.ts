import 'server-only'
import { cookieIn, cookieOf } from './cookie'

/** As long as a visit to the provider may take, in seconds. */
const KEPT = 600

/** Has the browser keep the secret by which it is known again when it comes back from the provider, as the value of Set-Cookie. */
export const visitCookie = (browser: string): string => cookieOf('consult-visit', browser, KEPT)

/** The secret a request brings; undefined where it is none of ours: an empty one would be that of every browser without. */
export function visitorOf(headers: Headers): string | undefined {
  const value = cookieIn(headers, 'consult-visit')
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined
}
