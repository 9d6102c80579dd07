import 'server-only'

/** A field that keeps a request from being answered, and what is asked for there. */
export type FieldFault = { readonly field: string; readonly message: string }

type Reason = 'method-not-allowed' | 'body-too-large' | 'not-json-content' | 'body-unreadable' | 'fields-refused'

/** A refusal with its reasons, as application/problem+json (RFC 9457) tells it. */
export type Problem = {
  readonly type: `urn:ketamine-consult:problem:${Reason}`
  readonly title: string
  readonly status: number
  readonly faults: readonly FieldFault[]
  /** The methods that are answered, where another was used. */
  readonly allow?: string
}

function problem(reason: Reason, status: number, title: string, faults: readonly FieldFault[]): Problem {
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

export function fieldsRefused(faults: readonly FieldFault[]): Problem {
  return problem('fields-refused', 422, 'Some fields cannot be read', faults)
}

/** A refusal as it goes out. Not to be stored: it repeats what was sent. */
export function refuse({ allow, ...told }: Problem): Response {
  return new Response(JSON.stringify(told), {
    status: told.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...(allow === undefined ? {} : { Allow: allow }) },
  })
}
