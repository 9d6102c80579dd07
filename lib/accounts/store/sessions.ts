import 'server-only'
import { actorOf, type Actor } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import { sessionLimits, sessionStanding, type Instant } from '@/lib/accounts/session'
import { appendAudit } from '@/lib/server/audit'
import { database, type Transaction } from '@/lib/server/database'
import { log } from '@/lib/server/log'
import { providerLabel } from '@/lib/server/provider'
import { notFound, type Answer } from '@/lib/server/problem'
import { isOfDatabase, transaction } from '@/lib/server/transaction'
import type { Person, Session } from '@/prisma/client/client'
import { newSecret, secretHash } from './secret'
import { isSecondStepRequired } from './second-step-required'

/** Somebody signed in, as of this request: role and standing are read anew each time. */
export type SignedIn = {
  readonly actor: Actor
  /** Absent for whoever is vouched for by the provider. */
  readonly signInName?: string
  /** Who vouches for them; absent for whoever has a password here. */
  readonly issuer?: string
  /** The session they are here with, by the name under which it is listed. */
  readonly session: string
  readonly authenticatedAt: Instant
  /** How they show anew who they are. */
  readonly proof: ProofWay
  /** 'missing' where everybody needs one and this person has none yet: until then they are here without a role. Whoever is vouched for by the provider has theirs there. */
  readonly secondStep: 'on' | 'off' | 'missing'
  /** Somebody else gave them their password: until they choose their own they are here without a role, and for nothing else. */
  readonly hasGivenPassword: boolean
}

/** A signed-in device. Its id opens nothing: it is made from the hash of the token. */
export type Device = { readonly id: string; readonly device: string; readonly startedAt: string; readonly usedAt: string; readonly isThis: boolean }

const MINUTE = 60_000
const LONGEST_DEVICE = 200

const idOf = (hash: Uint8Array): string => Buffer.from(hash).toString('base64url')

/** Opens a session and returns its token, which only the browser keeps. `provenAt`: when its person showed who they are. */
export async function openSession(within: Transaction, personId: string, device: string, provenAt?: Instant): Promise<{ readonly token: string; readonly id: string }> {
  const token = newSecret()
  const tokenHash = secretHash(token)
  const now = Date.now()
  const at = new Date(now)
  await within.session.create({
    data: { tokenHash, personId, createdAt: at, authenticatedAt: new Date(provenAt ?? now), lastSeenAt: at, expiresAt: new Date(now + sessionLimits.absolute), device: device.slice(0, LONGEST_DEVICE) },
  })
  return { token, id: idOf(tokenHash) }
}

/** Who is signed in with a token; undefined where nobody is. `isUse` is false for what a timer asks: it keeps no session alive. */
export async function findSession(token: string, isUse = true): Promise<SignedIn | undefined> {
  const now = Date.now()
  const [found, isRequired] = await Promise.all([database().session.findUnique({ where: { tokenHash: secretHash(token) }, include: { person: true } }), isSecondStepRequired()])
  if (found === null || !found.person.active || standingOf(found, now) !== 'live') return undefined
  if (isUse && now - found.lastSeenAt.getTime() >= MINUTE) await noteUse(found.tokenHash, now)
  const { signInName, issuer } = found.person
  const secondStep = secondStepOf(found.person, isRequired)
  const { passwordGiven: hasGivenPassword } = found.person
  const actor = actorOf(secondStep === 'missing' || hasGivenPassword ? { ...found.person, role: null } : found.person)
  const proof: ProofWay = signInName === null ? { by: 'provider', label: providerLabel(issuer ?? undefined) } : { by: 'password', asksCode: secondStep === 'on' }
  return { actor, ...(signInName !== null && { signInName }), ...(issuer !== null && { issuer }), session: idOf(found.tokenHash), authenticatedAt: found.authenticatedAt.getTime(), proof, secondStep, hasGivenPassword }
}

/** Keeps a session alive. A database that takes nothing refuses nobody what they came to read: without the note the session ends sooner, never later. */
async function noteUse(tokenHash: Session['tokenHash'], now: Instant): Promise<void> {
  try {
    await database().session.updateMany({ where: { tokenHash, lastSeenAt: { lt: new Date(now) } }, data: { lastSeenAt: new Date(now) } })
  } catch (error) {
    if (!isOfDatabase(error)) throw error
    log.error('session-use-not-noted', error)
  }
}

function secondStepOf({ signInName, totpLastStep }: Person, isRequired: boolean): SignedIn['secondStep'] {
  if (totpLastStep !== null) return 'on'
  return signInName !== null && isRequired ? 'missing' : 'off'
}

function standingOf({ createdAt, lastSeenAt, revokedAt }: { readonly createdAt: Date; readonly lastSeenAt: Date; readonly revokedAt: Date | null }, now: Instant) {
  return sessionStanding({ startedAt: createdAt.getTime(), usedAt: lastSeenAt.getTime(), revokedAt: revokedAt?.getTime() }, now)
}

/** Notes that somebody showed just now who they are, for what asks for that: `isFresh` holds for a while after. */
export async function markProven(within: Transaction, personId: string, session: string, at = Date.now()): Promise<void> {
  await within.session.updateMany({ where: { tokenHash: new Uint8Array(Buffer.from(session, 'base64url')), personId }, data: { authenticatedAt: new Date(at) } })
  await appendAudit(within, { actorId: personId, action: 'session.proven', subject: 'session', subjectId: session, outcome: 'done' })
}

/** The devices somebody is signed in on, the last used first. */
export async function listSessions({ actor, session }: SignedIn): Promise<readonly Device[]> {
  const now = Date.now()
  const found = await database().session.findMany({ where: { personId: actor.id, revokedAt: null, expiresAt: { gt: new Date(now) } }, orderBy: { lastSeenAt: 'desc' } })
  return found
    .filter((one) => standingOf(one, now) === 'live')
    .map((one) => {
      const id = idOf(one.tokenHash)
      return { id, device: one.device, startedAt: one.createdAt.toISOString(), usedAt: one.lastSeenAt.toISOString(), isThis: id === session }
    })
}

/** Signs out one device of somebody's own. One that is not theirs is not found, whether or not it exists, nor is what is written in another way than its name. */
export async function revokeSession({ actor }: SignedIn, id: string): Promise<Answer<null>> {
  if (idOf(Buffer.from(id, 'base64url')) !== id) return { refused: notFound() }
  return await transaction(async (within) => {
    const { count } = await within.session.updateMany({
      where: { tokenHash: new Uint8Array(Buffer.from(id, 'base64url')), personId: actor.id, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count === 0) return { refused: notFound() }
    await appendAudit(within, { actorId: actor.id, action: 'session.revoked', subject: 'session', subjectId: id, outcome: 'done' })
    return { value: null }
  })
}

/** Signs out every other device of somebody's own. */
export async function revokeOthers({ actor, session }: SignedIn): Promise<void> {
  await transaction(async (within) => {
    const count = await revokeAll(within, actor.id, session)
    await appendAudit(within, { actorId: actor.id, action: 'session.revoked-others', subject: 'person', subjectId: actor.id, outcome: 'done', detail: { count } })
  })
}

/** Ends the sessions of a person, but for the one named; returns how many. */
export async function revokeAll(within: Transaction, personId: string, but?: string): Promise<number> {
  const kept = but === undefined ? {} : { tokenHash: { not: new Uint8Array(Buffer.from(but, 'base64url')) } }
  const { count } = await within.session.updateMany({ where: { personId, revokedAt: null, ...kept }, data: { revokedAt: new Date() } })
  return count
}

/** Ends the session somebody is here with. */
export async function signOut({ actor, session }: SignedIn): Promise<void> {
  await transaction(async (within) => {
    await within.session.updateMany({ where: { tokenHash: new Uint8Array(Buffer.from(session, 'base64url')), revokedAt: null }, data: { revokedAt: new Date() } })
    await appendAudit(within, { actorId: actor.id, action: 'session.signed-out', subject: 'session', subjectId: session, outcome: 'done' })
  })
}
