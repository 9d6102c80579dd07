import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { connected } from '../../bin/database/postmaster.mjs'
import type { Answers } from '../../lib/clinical/answers'

export const password = 'seven quiet herons wade'

/** Who works with a served application: a synthetic psychiatrist with an account, signed in. */
export class Clinician {
  private constructor(
    readonly id: string,
    private readonly url: string,
    readonly cookie: string,
  ) {}

  static async begin(url: string, databaseUrl: string, name: string): Promise<Clinician> {
    const signInName = `p.${randomUUID()}`
    const passwordHash = await hash(password)
    const { rows } = await connected(databaseUrl, (client) =>
      client.query<{ id: string }>("INSERT INTO person (sign_in_name, name, role, password_hash) VALUES ($1, $2, 'psychiatrist', $3) RETURNING id", [signInName, name, passwordHash]),
    )
    return await Clinician.signIn(url, String(rows[0]?.id), signInName)
  }

  /** Signs in with the password that all of them have. */
  static async signIn(url: string, id: string, signInName: string): Promise<Clinician> {
    const response = await ask(url, 'POST', '/api/sign-in', '', { signInName, password })
    if (response.status !== 204) throw new Error(`Signing in answered ${response.status}.`)
    return new Clinician(id, url, (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
  }

  /** The same person with another server of the same database. */
  at(url: string): Clinician {
    return new Clinician(this.id, url, this.cookie)
  }

  async ask(method: string, path: string, body?: unknown): Promise<Response> {
    return await ask(this.url, method, path, this.cookie, body)
  }

  async newCase(id: string, answers: Answers, label = 'Synthetic case'): Promise<boolean> {
    const response = await this.ask('POST', '/api/cases', { id, label, answers })
    await response.arrayBuffer()
    return response.status === 200
  }

  /** The case as it stands; undefined where the server does not answer. */
  async read(caseId: string): Promise<{ readonly revision: number; readonly answers: Answers } | undefined> {
    const response = await this.ask('GET', `/api/cases/${caseId}`).catch(() => undefined)
    if (response?.status !== 200) {
      await response?.arrayBuffer()
      return undefined
    }
    return ((await response.json()) as { readonly case: { readonly revision: number; readonly answers: Answers } }).case
  }

  /** Saves answers over a revision: the new one, or how the server refused. */
  async save(caseId: string, revision: number, changes: Answers): Promise<{ readonly revision: number } | { readonly status: number }> {
    const response = await this.ask('PUT', `/api/cases/${caseId}/answers`, { revision, changes })
    if (response.status !== 200) {
      await response.arrayBuffer()
      return { status: response.status }
    }
    return (await response.json()) as { readonly revision: number }
  }
}

/** Asks a served application as a browser of its pages would. */
export async function ask(url: string, method: string, path: string, cookie: string, body?: unknown): Promise<Response> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  return await fetch(`${url}${path}`, { method, redirect: 'manual', headers: { origin: url, 'content-type': 'application/json', cookie }, ...content, signal: AbortSignal.timeout(30_000) })
}
