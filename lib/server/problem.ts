import 'server-only'
import type { Fault } from '../input/fault'

type Reason =
  | 'method-not-allowed' | 'body-too-large' | 'not-json-content' | 'body-unreadable' | 'fields-refused'
  | 'not-same-origin' | 'not-signed-in' | 'someone-else' | 'not-allowed' | 'not-found'
  | 'sign-in-refused' | 'code-needed' | 'prove-anew' | 'too-many-tries' | 'too-many-requests' | 'does-not-follow' | 'not-saved' | 'not-ready' | 'unexpected'

/** A refusal with its reasons, as application/problem+json (RFC 9457) tells it. */
export type Problem = {
  readonly type: `urn:ketamine-consult:problem:${Reason}`
  readonly title: string
  readonly status: number
  readonly faults: readonly Fault[]
  /** The methods that are answered, where another was used. */
  readonly allow?: string
  /** How many seconds to wait, where waiting helps. */
  readonly waitSeconds?: number
  /** Where something does not follow from how things stand: why, in one word, and how they stand now. */
  readonly reason?: string
  readonly current?: unknown
}

/** What was asked for, or why it is refused. */
export type Answer<T> = { readonly value: T } | { readonly refused: Problem }

function problem(reason: Reason, status: number, title: string, faults: readonly Fault[] = []): Problem {
  return { type: `urn:ketamine-consult:problem:${reason}`, title, status, faults }
}

export function methodNotAllowed(allow: string): Problem {
  return { ...problem('method-not-allowed', 405, 'This address does not answer that method', [{ field: 'method', message: `one of: ${allow}` }]), allow }
}

export function bodyTooLarge(limit: number): Problem {
  return problem('body-too-large', 413, 'The body is too large', [{ field: 'body', message: `at most ${limit / 1024} kB` }])
}

export function notJsonContent(field: 'content-type' | 'content-encoding'): Problem {
  const message = field === 'content-type' ? 'application/json, in UTF-8' : 'none: the body as it is, not compressed'
  return problem('not-json-content', 415, 'The body is not sent as JSON', [{ field, message }])
}

export function bodyUnreadable(message: string): Problem {
  return problem('body-unreadable', 400, 'The body cannot be read', [{ field: 'body', message }])
}

export function fieldsRefused(faults: readonly Fault[]): Problem {
  return problem('fields-refused', 422, 'Some fields cannot be read', faults)
}

export function notSameOrigin(): Problem {
  return problem('not-same-origin', 403, 'This was not sent from a page of this application')
}

export function notSignedIn(): Problem {
  return problem('not-signed-in', 401, 'Sign in first')
}

export function someoneElse(): Problem {
  return problem('someone-else', 403, 'Somebody else is signed in on this device now. Sign in again to go on')
}

export function notAllowed(says = 'Your role does not include this'): Problem {
  return problem('not-allowed', 403, says)
}

export function notFound(): Problem {
  return problem('not-found', 404, 'There is nothing here by that name')
}

/** One refusal for a name that does not exist, a wrong password, a wrong code, and a person who left. */
export function signInRefused(): Problem {
  return problem('sign-in-refused', 401, 'That does not match an account')
}

export function codeNeeded(): Problem {
  return problem('code-needed', 401, 'A code of the second step is needed as well')
}

/** Signing, and changing what others may do, ask for the password anew. */
export function proveAnew(says: string): Problem {
  return problem('prove-anew', 401, says)
}

/** What was asked was thought of something else than what is kept by now. */
export function doesNotFollow(reason: string, says: string, current: unknown): Problem {
  return { ...problem('does-not-follow', 409, says), reason, current }
}

export function notSaved(): Problem {
  return problem('not-saved', 503, 'This was not saved: the database does not answer just now')
}

/** For whoever watches the server: pages that need no account work, others do not. */
export function notReady(): Problem {
  return problem('not-ready', 503, 'The database does not answer just now')
}

export function tooManyTries(waitSeconds: number): Problem {
  return { ...problem('too-many-tries', 429, 'Too many tries: wait, then try again'), waitSeconds }
}

export function tooManyRequests(waitSeconds: number): Problem {
  return { ...problem('too-many-requests', 429, 'Too much was asked for at once: wait a moment, then go on'), waitSeconds }
}

export function unexpected(): Problem {
  return problem('unexpected', 500, 'This could not be done just now')
}

/** A refusal as it goes out; `correlation` finds it in the log. Not to be stored: it repeats what was sent. */
export function refuse({ allow, ...told }: Problem, correlation?: string): Response {
  return new Response(JSON.stringify({ ...told, correlation }), {
    status: told.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(allow === undefined ? {} : { Allow: allow }),
      ...(told.waitSeconds === undefined ? {} : { 'Retry-After': String(told.waitSeconds) }),
    },
  })
}
