/** A moment in milliseconds since 1970, from the clock of the server. */
export type Instant = number

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export type SessionLimits = { readonly idle: number; readonly absolute: number }

/** A session ends after 15 minutes without use, and after 12 hours whatever its use. */
export const sessionLimits: SessionLimits = { idle: 15 * MINUTE, absolute: 12 * HOUR }

/** The screen warns before it locks, and locks before the session ends, so that a draft can still be kept. */
export const screenLimits = { warn: 8 * MINUTE, lock: 10 * MINUTE } as const

export type Session = { readonly startedAt: Instant; readonly usedAt: Instant; readonly revokedAt?: Instant }

/** Whether somebody proved who they are so lately that it counts for what asks for it anew, such as signing. */
export function isFresh(authenticatedAt: Instant, now: Instant): boolean {
  return now - authenticatedAt < 5 * MINUTE
}

/** How a session stands: in use, or ended and why. */
export type SessionStanding = 'live' | 'idle-too-long' | 'too-old' | 'revoked'

/** When a session ends if it is not used again. */
export function endsAt({ startedAt, usedAt }: Session, limits: SessionLimits = sessionLimits): Instant {
  return Math.min(startedAt + limits.absolute, usedAt + limits.idle)
}

/** How a session stands at a moment. The end itself is past it, and times that are no numbers never make a session live. */
export function sessionStanding(session: Session, now: Instant, limits: SessionLimits = sessionLimits): SessionStanding {
  if (session.revokedAt !== undefined) return 'revoked'
  if (!(now < session.startedAt + limits.absolute)) return 'too-old'
  return now < session.usedAt + limits.idle ? 'live' : 'idle-too-long'
}

/** A live session after a use; use never lengthens its absolute life, and a clock that runs behind never shortens the idle one. */
export function used(session: Session, now: Instant): Session {
  return { ...session, usedAt: Math.max(session.usedAt, now) }
}

/** What a screen shows after so long without input. A lock time of one's own can only be shorter. */
export function screenStanding(lastInputAt: Instant, now: Instant, ownLock: number = screenLimits.lock): 'open' | 'warned' | 'locked' {
  const lock = Number.isFinite(ownLock) && ownLock > 0 ? Math.min(ownLock, screenLimits.lock) : screenLimits.lock
  const warn = (lock * screenLimits.warn) / screenLimits.lock
  const idle = now - lastInputAt
  if (!(idle < lock)) return 'locked'
  return idle < warn ? 'open' : 'warned'
}
