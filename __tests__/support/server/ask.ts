import { cookieName } from '@/lib/server/session-cookie'

type Handler = (request: Request, context?: { readonly params: Promise<Readonly<Record<string, string>>> }) => Promise<Response> | Response

const origin = 'http://127.0.0.1:3000'

type Said = { readonly body?: unknown; readonly token?: string; readonly params?: Readonly<Record<string, string>>; readonly query?: string; readonly headers?: Readonly<Record<string, string>> }

/** Asks a route as a page of this application does. */
export async function ask(handler: Handler, method: string, { body = {}, token, params = {}, query = '', headers = {} }: Said = {}): Promise<Response> {
  const sent = method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const usual = { host: '127.0.0.1:3000', origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', 'user-agent': 'Firefox' }
  const cookie: Record<string, string> = token === undefined ? {} : { cookie: `other=1; ${cookieName()}=${token}` }
  return await handler(new Request(`${origin}/api/x${query}`, { method, headers: { ...usual, ...cookie, ...headers }, ...sent }), { params: Promise.resolve(params) })
}

/** The token a response has the browser keep; '' where it has it forgotten. */
export function tokenIn(response: Response): string | undefined {
  return new RegExp(`^${cookieName()}=([^;]*)`).exec(response.headers.get('set-cookie') ?? '')?.[1]
}

export type Told = { readonly type: string; readonly status: number; readonly title: string; readonly faults: readonly { readonly field: string; readonly message: string }[]; readonly correlation: string }

/** The refusal in a response. */
export const problemOf = async (response: Response): Promise<Told> => (await response.json()) as Told
