import type { Instant } from './session'

const MINUTE = 60_000

/** What is kept under one key: how many tries were reserved, and when the present round of them began. */
export type Tries = { readonly tried: number; readonly windowStartedAt: Instant }

export type ThrottleLimits = {
  /** Tries in one round. */
  readonly tries: number
  /** How long a round lasts; also the first wait. */
  readonly window: number
  /** Waits double from round to round up to this. */
  readonly longestWait: number
}

/** Five tries for one account from one address, then 15 minutes, 30, 60 and so on up to 12 hours. */
export const signInLimits: ThrottleLimits = { tries: 5, window: 15 * MINUTE, longestWait: 12 * 60 * MINUTE }

/** For one account from anywhere: many addresses cannot guess in turns, and one of them cannot lock the account for all. */
export const accountLimits: ThrottleLimits = { tries: 50, window: 60 * MINUTE, longestWait: 60 * MINUTE }

/** For one address, whatever the account: a ward behind one address signs in at the change of shift. */
export const addressLimits: ThrottleLimits = { tries: 100, window: 15 * MINUTE, longestWait: 60 * MINUTE }

export type Reserved = { readonly allowed: true; readonly tries: Tries } | { readonly allowed: false; readonly waitSeconds: number; readonly tries: Tries }

/** How long a full round keeps the next one waiting, from its start. */
export function waitAfter(rounds: number, { window, longestWait }: ThrottleLimits): number {
  return rounds < 1 ? 0 : Math.min(window * 2 ** Math.min(rounds - 1, 30), longestWait)
}

/**
 * Reserves one try before the password is looked at, so that parallel guesses count as they come.
 * Tries that are refused do not count: waiting helps, and another cannot keep the wait going.
 */
export function reserve(kept: Tries | undefined, now: Instant, limits: ThrottleLimits = signInLimits): Reserved {
  if (kept === undefined || kept.tried <= 0) return { allowed: true, tries: { tried: 1, windowStartedAt: now } }
  const rounds = Math.floor(kept.tried / limits.tries)
  const isFull = kept.tried % limits.tries === 0
  // A clock set back never makes a wait longer than it was.
  const since = Math.max(0, now - kept.windowStartedAt)
  const wait = waitAfter(rounds, limits)
  if (since >= 2 * Math.max(wait, limits.window)) return { allowed: true, tries: { tried: 1, windowStartedAt: now } }
  if (isFull && !(since >= wait)) return { allowed: false, waitSeconds: Math.ceil((wait - since) / 1000), tries: kept }
  if (isFull) return { allowed: true, tries: { tried: kept.tried + 1, windowStartedAt: now } }
  const renewed = since >= limits.window
  return { allowed: true, tries: renewed ? { tried: rounds * limits.tries + 1, windowStartedAt: now } : { ...kept, tried: kept.tried + 1 } }
}

/** The key of one account at one address. The parts cannot run into one another, whatever is in them. */
export function throttleKey(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
