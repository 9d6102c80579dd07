import 'server-only'
import { bodyTooLarge, bodyUnreadable, methodNotAllowed, notJsonContent, refuse, type Problem } from './problem'

/** What a body said, or why it was refused. */
export type Body = { readonly value: unknown } | { readonly refused: Problem }

type Read<T> = { readonly value: T } | { readonly refused: Problem }

/** The JSON of a request, read as a stream up to `limit` bytes, whatever length the request declares. */
export async function readJson(request: Request, limit: number): Promise<Body> {
  const refused = contentRefused(request.headers)
  if (refused !== undefined) return { refused }
  const bytes = await readBytes(request.body, limit)
  return 'refused' in bytes ? bytes : parse(bytes.value)
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

async function readBytes(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Read<Uint8Array>> {
  if (body === null) return { value: new Uint8Array() }
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { value: Buffer.concat(parts) }
      length += value.byteLength
      if (length > limit) return await tooLarge(reader, limit)
      parts.push(value)
    }
  } catch {
    return { refused: bodyUnreadable('a body that arrives in full') }
  }
}

async function tooLarge(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<Read<never>> {
  await reader.cancel()
  return { refused: bodyTooLarge(limit) }
}

function parse(bytes: Uint8Array): Body {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch {
    return { refused: bodyUnreadable(bytes.byteLength === 0 ? 'one JSON object, where nothing was sent' : 'one JSON object, whole and in UTF-8') }
  }
}
