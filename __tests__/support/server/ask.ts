import { nameOfCookie } from '@/lib/server/cookie'

type Handler = (request: Request, context?: { readonly params: Promise<Readonly<Record<string, string>>> }) => Promise<Response> | Response

const origin = 'http://127.0.0.1:3000'

type Said = { readonly body?: unknown; readonly token?: string; readonly params?: Readonly<Record<string, string>>; readonly query?: string; readonly headers?: Readonly<Record<string, string>> }

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))

function requestOf(method: string, { token, query = '', headers = {} }: Said, sent: RequestInit): Request {
  const usual = { host: '127.0.0.1:3000', origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', 'user-agent': 'Firefox' }
  const cookie: Record<string, string> = token === undefined ? {} : { cookie: `other=1; ${nameOfCookie('consult')}=${token}` }
  return new Request(`${origin}/api/x${query}`, { method, headers: { ...usual, ...cookie, ...headers }, ...sent })
}

/** Asks a route as a page of this application does. */
export async function ask(handler: Handler, method: string, said: Said = {}): Promise<Response> {
  const { body = {}, params = {} } = said
  return await handler(requestOf(method, said, method === 'GET' ? {} : { body: textOf(body) }), { params: Promise.resolve(params) })
}

/** The same, with the first letter of its body sent, and the rest once it is finished. */
export function askSlowly(handler: Handler, method: string, said: Said): { readonly finish: () => Promise<Response> } {
  const text = textOf(said.body)
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const send = (part: string): Promise<void> => writer.write(new TextEncoder().encode(part))
  const begun = send(text.slice(0, 1))
  const answered = handler(requestOf(method, said, { body: readable, duplex: 'half' } as RequestInit), { params: Promise.resolve(said.params ?? {}) })
  const finish = async (): Promise<Response> => {
    await begun
    await send(text.slice(1))
    await writer.close()
    return await answered
  }
  return { finish }
}

/** The token a response has the browser keep; '' where it has it forgotten. */
export function tokenIn(response: Response): string | undefined {
  return new RegExp(`^${nameOfCookie('consult')}=([^;]*)`).exec(response.headers.get('set-cookie') ?? '')?.[1]
}

export type Told = { readonly type: string; readonly status: number; readonly title: string; readonly faults: readonly { readonly field: string; readonly message: string }[]; readonly correlation: string }

/** The refusal in a response. */
export const problemOf = async (response: Response): Promise<Told> => (await response.json()) as Told
