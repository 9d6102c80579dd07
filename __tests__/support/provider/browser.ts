import * as callback from '@/app/api/oidc/callback/route'
import * as proof from '@/app/api/oidc/proof/route'
import * as start from '@/app/api/oidc/start/route'
import * as launched from '@/app/api/smart/launch/route'
import { ask } from '../server/ask'

/** Who somebody is at the provider, and how many seconds ago they showed it; or that they turn back. */
export type Shown = { readonly account: string; readonly ago?: number } | 'denied'

type Cookies = Map<string, string>

function keep(cookies: Cookies, { headers }: Response): void {
  for (const line of headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }
}

const sent = (cookies: Cookies): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

/** A browser: it keeps the cookies of the application and of the provider, each to itself. */
export class Browser {
  readonly own: Cookies = new Map()
  readonly others: Cookies = new Map()
  /** Whether the provider had its page answered at the last visit. */
  wasAsked = false

  get token(): string | undefined {
    return this.own.get('consult')
  }

  private async at(handler: Parameters<typeof ask>[0], query: string): Promise<Response> {
    const response = await ask(handler, 'GET', { query, headers: { cookie: sent(this.own), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })
    keep(this.own, response)
    return response
  }

  /** Where the application sends it to sign in. */
  async start(query = ''): Promise<string> {
    return String((await this.at(start.GET, query)).headers.get('location'))
  }

  /** Where the application sends it that is launched from a clinical system. */
  async launch(query: string): Promise<string> {
    return String((await this.at(launched.GET, query)).headers.get('location'))
  }

  /** Where the application sends it to show anew who is there. */
  async startProof(): Promise<string> {
    return String((await this.at(proof.GET, '')).headers.get('location'))
  }

  /** Goes through the provider as somebody; returns the address it is sent back to, or undefined where the provider says no itself. */
  async visit(address: string, shown: Shown): Promise<string | undefined> {
    this.wasAsked = false
    let next: string | undefined = address
    let response: Response | undefined
    while (next !== undefined && !next.startsWith('http://127.0.0.1:3000/')) {
      response = await fetch(next, { redirect: 'manual', headers: { cookie: sent(this.others) } })
      keep(this.others, response)
      if (response.status === 200) response = await this.answer(next, shown)
      const to = response.headers.get('location')
      next = to === null ? undefined : new URL(to, next).href
    }
    return next
  }

  private async answer(address: string, shown: Shown): Promise<Response> {
    this.wasAsked = true
    const fields: Record<string, string> = shown === 'denied' ? { denied: '1' } : { account: shown.account, ago: String(shown.ago ?? 0) }
    const response = await fetch(address, { method: 'POST', redirect: 'manual', headers: { cookie: sent(this.others) }, body: new URLSearchParams(fields) })
    keep(this.others, response)
    return response
  }

  /** Comes back with an answer; returns where the application leads on. */
  async comeBack(answer: string | undefined): Promise<string> {
    if (answer === undefined) throw new Error('The provider did not send this browser back.')
    return String((await this.at(callback.GET, new URL(answer).search)).headers.get('location'))
  }

  /** Signs in from the first click to where it ends. */
  async signIn(account: string, query = ''): Promise<string> {
    return await this.comeBack(await this.visit(await this.start(query), { account }))
  }

  /** Shows anew who is there, in the same way. */
  async prove(shown: Shown): Promise<string> {
    return await this.comeBack(await this.visit(await this.startProof(), shown))
  }
}
