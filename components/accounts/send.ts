import { AS_PERSON } from '@/lib/accounts/as-person'

/** Why the server refused, as it tells it; `type` names the kind, and `reason` how a case stands where that is why. */
export type Refusal = { readonly type: string; readonly title: string; readonly reason?: string; readonly faults: readonly { readonly field: string; readonly message: string }[]; readonly waitSeconds?: number }

/** Thrown where the server refused. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.title)
  }

  is(reason: string): boolean {
    return this.refusal.type.endsWith(`:${reason}`)
  }
}

/** A change to send. `as`: whose page it comes from; where somebody else signed in on this device meanwhile, the server refuses it. */
export type Request = { readonly method: 'POST' | 'PUT' | 'DELETE'; readonly path: string; readonly body?: object; readonly as?: string }

/** Sends a change to the server and returns what it tells; undefined where it has nothing to tell. */
export async function send<Told = undefined>({ method, path, body = {}, as }: Request): Promise<Told> {
  const response = await fetch(path, { method, headers: { 'Content-Type': 'application/json', ...(as !== undefined && { [AS_PERSON]: as }) }, body: JSON.stringify(body) })
  if (response.status === 204) return undefined as Told
  const told = (await response.json()) as unknown
  if (!response.ok) throw new Refused(told as Refusal)
  return told as Told
}

/** What went wrong, in words for whoever waits for it. */
export function sayFailure(error: unknown): string {
  if (!(error instanceof Refused)) return 'The server could not be reached. Check the connection, then try again.'
  const { title, waitSeconds } = error.refusal
  if (error.is('not-signed-in')) return 'You were signed out meanwhile. Sign in again, then repeat this.'
  // What belongs to a case is refused in whole sentences, the rest by a title.
  if (waitSeconds === undefined) return title.endsWith('.') ? title : `${title}.`
  if (error.is('too-many-requests')) return `Too much was asked for at once. Go on in ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}.`
  const minutes = Math.ceil(waitSeconds / 60)
  return `Too many tries. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
}
