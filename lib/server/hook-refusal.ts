import 'server-only'
import type { Fault } from '../input/fault'
import type { Problem } from './problem'

/** The kinds of FHIR in which a refusal is told. */
type IssueCode = 'invalid' | 'security' | 'not-found' | 'not-supported' | 'throttled' | 'too-long' | 'incomplete' | 'transient' | 'exception'

type Refusal = { readonly status: number; readonly code: IssueCode; readonly says: readonly string[]; readonly headers?: Readonly<Record<string, string>> }

/** A refusal as clinical systems read it: an OperationOutcome, which repeats nothing that was sent. */
export function refuseHook({ status, code, says, headers = {} }: Refusal): Response {
  const outcome = { resourceType: 'OperationOutcome', issue: says.map((text) => ({ severity: 'error', code, details: { text } })) }
  return new Response(JSON.stringify(outcome), { status, headers: { 'Content-Type': 'application/fhir+json; charset=utf-8', 'Cache-Control': 'no-store', ...headers } })
}

/** No clinical system is set up, or the address is that of no service. */
export const noService = (): Response => refuseHook({ status: 404, code: 'not-found', says: ['There is no service here by that name.'] })

/** One refusal for every token that is not taken; the log tells why. */
export const notTaken = (): Response => refuseHook({ status: 401, code: 'security', says: ['This call was not accepted.'], headers: { 'WWW-Authenticate': 'Bearer' } })

/** A call for which data are missing that could not be read. */
export const dataMissing = (names: readonly string[]): Response => refuseHook({ status: 412, code: 'incomplete', says: names.map((name) => `Needed and not supplied or not readable: prefetch ${name}.`) })

export const notListed = (): Response => refuseHook({ status: 403, code: 'security', says: ['This fhirServer is not on the list for this system.'] })

export const notServed = (): Response => refuseHook({ status: 400, code: 'not-supported', says: ['This service does not answer that hook.'] })

export const bodyRefused = (faults: readonly Fault[]): Response => refuseHook({ status: 400, code: 'invalid', says: faults.map(({ field, message }) => `${field}: ${message}`) })

const codes: Readonly<Record<number, IssueCode>> = { 405: 'not-supported', 413: 'too-long', 415: 'not-supported', 429: 'throttled', 500: 'exception', 503: 'transient' }

/** A problem of any route, told in the same way. */
export function asOutcome({ status, title, faults, allow, waitSeconds }: Problem): Response {
  const headers = { ...(allow !== undefined && { Allow: allow }), ...(waitSeconds !== undefined && { 'Retry-After': String(waitSeconds) }) }
  return refuseHook({ status, code: codes[status] ?? 'invalid', says: [[title, ...faults.map(({ field, message }) => `${field}: ${message}`)].join('. ')], headers })
}
