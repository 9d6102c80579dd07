import { isRole, type Role } from './role'
import type { Instant } from './session'

/** Somebody as their provider vouches for them. Without a name or a role where it told none that can be used here. */
export type Vouched = {
  readonly issuer: string
  readonly subject: string
  readonly name?: string
  readonly role?: Role
  /** When they last showed the provider who they are; absent where it does not say. */
  readonly provenAt?: Instant
}

/**
 * Why nobody came back signed in from the provider. `unknown-visit`: no visit of this browser, or one that is used up or too old.
 * `refused-there`: the provider says no. `not-believed`: what it answered does not verify. `away`: it does not answer.
 */
export const providerRefusals = ['unknown-visit', 'refused-there', 'not-believed', 'away', 'no-role', 'no-name', 'left', 'not-anew', 'someone-else', 'too-many-tries'] as const
export type ProviderRefusal = (typeof providerRefusals)[number]

export const isProviderRefusal = (text: unknown): text is ProviderRefusal => providerRefusals.some((one) => one === text)

/** How long a visit to the provider may take. */
export const VISIT_LIMIT = 10 * 60_000

/** How far the clock of the provider may be off. */
const CLOCK_APART = 30_000

/** Whether somebody showed the provider who they are since they were sent there. What it does not say did not happen. */
export function isProvenSince(sentAt: Instant, provenAt: Instant | undefined): boolean {
  return provenAt !== undefined && provenAt >= sentAt - CLOCK_APART
}

/** The role that the values of a claim give: the first, in the order of `roles`, that has one of them. */
export function roleFrom(claim: unknown, roles: Readonly<Partial<Record<Role, readonly string[]>>>): Role | undefined {
  const told: readonly unknown[] = Array.isArray(claim) ? claim : [claim]
  return Object.keys(roles).filter(isRole).find((role) => roles[role]?.some((value) => told.includes(value)) === true)
}
