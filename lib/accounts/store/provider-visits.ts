import 'server-only'
import { VISIT_LIMIT } from '@/lib/accounts/vouched'
import { database } from '@/lib/server/database'
import { visitAddress } from '@/lib/server/identity-provider'
import { newSecret, secretHash } from './secret'

/** What a browser goes to the provider for. */
export type Errand = {
  /** The secret by which the browser is known again; several visits may be under way in one. */
  readonly browser: string
  /** Whether the provider asks who is there, whatever it remembers. */
  readonly anew: boolean
  /** The session that is to be proven; absent where one is to be opened. */
  readonly session?: string
  /** Where its person goes on within this application. */
  readonly goesTo: string
  /** Whom it goes to; null is the provider of the hospital. */
  readonly issuer: string | null
  /** The launch by which a clinical system began it. */
  readonly launch?: string
  /** The address here that the provider sends the browser back to. */
  readonly backTo: string
}

/** Begins a visit to the provider, and returns where the browser goes. Visits that took too long are cleared away. */
export async function beginVisit({ browser, anew, session, goesTo, backTo, issuer, launch }: Errand): Promise<string> {
  const expected = { state: newSecret(), nonce: newSecret(), verifier: newSecret() }
  const address = await visitAddress(issuer, expected, { backTo, anew, ...(launch !== undefined && { launch }) })
  const { state, nonce, verifier } = expected
  const startedAt = new Date()
  await database().providerVisit.deleteMany({ where: { startedAt: { lt: new Date(startedAt.getTime() - VISIT_LIMIT) } } })
  await database().providerVisit.create({ data: { stateHash: secretHash(state), browserHash: secretHash(browser), nonce, verifier, anew, sessionId: session ?? null, goesTo, issuer, startedAt } })
  return address
}

/** A visit that came back. */
export type Visit = { readonly nonce: string; readonly verifier: string; readonly anew: boolean; readonly sessionId: string | null; readonly goesTo: string; readonly issuer: string | null; readonly startedAt: Date }

/** Takes the visit that an answer belongs to, once; undefined where this browser has none, or it took too long. */
export async function takeVisit(state: string, browser: string): Promise<Visit | undefined> {
  const found = await database().$queryRaw<Visit[]>`
    DELETE FROM provider_visit WHERE state_hash = ${secretHash(state)} AND browser_hash = ${secretHash(browser)}
    RETURNING nonce, verifier, anew, session_id AS "sessionId", goes_to AS "goesTo", issuer, started_at AS "startedAt"`
  const [visit] = found
  return visit !== undefined && Date.now() - visit.startedAt.getTime() < VISIT_LIMIT ? visit : undefined
}
