import 'server-only'
import { bodyTooLarge, bodyUnreadable, methodNotAllowed, notJsonContent, refuse, type Answer, type Problem } from './problem'

/** What a body said, or why it was refused. */
export type Body = Answer<unknown>

/** How much of a refused body is still taken in and thrown away: a sender that is cut off in mid-body may never read the refusal. */
const MOST_DISCARDED = 8 * 1024 * 1024

/** The JSON of a request, read as a stream; no more than `limit` bytes of it are kept, whatever length the request declares. */
export async function readJson(request: Request, limit: number): Promise<Body> {
  const refused = contentRefused(request.headers)
  const bytes = await readBytes(request.body, refused === undefined ? limit : 0)
  if (refused !== undefined) return { refused }
  return 'refused' in bytes ? bytes : parse(bytes.value)
}

/** Leads a browser on to another address, which it asks for with GET. `cookie` is kept on the way. */
export function leadTo(address: string, cookie?: string): Response {
  return new Response(null, { status: 303, headers: { Location: address, ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }) } })
}

/** What answers a method that an address does not have. */
export function onlyAnswers(allow: string): () => Response {
  return () => refuse(methodNotAllowed(allow))
}

/** What answers OPTIONS: the methods of an address. */
export function options(allow: string): () => Response {
  return () => new Response(null, { status: 204, headers: { Allow: allow } })
}

function contentRefused(headers: Headers): Problem | undefined {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';').map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset)
  if (!/^application\/([a-z0-9.-]+\+)?json$/.test(type) || !isUtf8) return notJsonContent('content-type')
  return (headers.get('content-encoding') ?? 'identity') === 'identity' ? undefined : notJsonContent('content-encoding')
}

async function readBytes(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Answer<Uint8Array>> {
  if (body === null) return { value: new Uint8Array() }
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    while (length <= limit + MOST_DISCARDED) {
      const { done, value } = await reader.read()
      if (done) return length > limit ? { refused: bodyTooLarge(limit) } : { value: Buffer.concat(parts) }
      length += value.byteLength
      if (length <= limit) parts.push(value)
      else parts.length = 0
    }
    await reader.cancel()
    return { refused: bodyTooLarge(limit) }
  } catch {
    return { refused: bodyUnreadable('a body that arrives in full') }
  }
}

function parse(bytes: Uint8Array): Body {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch {
    return { refused: bodyUnreadable(bytes.byteLength === 0 ? 'one JSON object, where nothing was sent' : 'one JSON object, whole and in UTF-8') }
  }
}
