import 'server-only'
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose'
import { env } from './env'
import type { HookClient } from './hook-settings'
import { sha256 } from './sha256'

/** Who calls: a clinical system of the list, by a token that verified. `once` is the hash by which the token is used up, `until` when it would be too old in any case. */
export type Caller = { readonly client: HookClient; readonly location?: string; readonly once: string; readonly until: Date }

/** Why a token was not taken, in one word for the log. */
export type TokenRefusal = { readonly reason: string }

/** Seconds that clocks may be apart, and that a token may be used after it was made. */
const CLOCK_APART = 30
const OLDEST = 300
const LONGEST = 8000
const LONGEST_ID = 200

const keySets = new WeakMap<HookClient, ReturnType<typeof createLocalJWKSet>>()

function keysOf(client: HookClient): ReturnType<typeof createLocalJWKSet> {
  const known = keySets.get(client) ?? createLocalJWKSet({ keys: [...client.jwks.keys] })
  keySets.set(client, known)
  return known
}

/** Whose keys a token is held against; what it says of itself is believed for that alone. */
function clientOf(token: string): HookClient | undefined {
  const { iss } = decodeJwt(token)
  return typeof decodeProtectedHeader(token).kid === 'string' ? env().HOOKS_CLIENTS?.find(({ issuer }) => issuer === iss) : undefined
}

const isWord = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length > 0 && value.length <= longest

/** One audience, and no other with it: else whoever else it is for could call here with it. */
const isAlone = ({ aud }: JWTPayload): boolean => typeof aud === 'string' || aud?.length === 1

async function verified(token: string, audience: string): Promise<Caller | TokenRefusal> {
  const client = clientOf(token)
  if (client === undefined) return { reason: 'unknown-issuer' }
  const { payload } = await jwtVerify(token, keysOf(client), {
    algorithms: ['ES384', 'RS384'],
    issuer: client.issuer,
    audience,
    requiredClaims: ['exp', 'iat', 'jti'],
    clockTolerance: CLOCK_APART,
    maxTokenAge: OLDEST,
  })
  const { jti, iat = 0, tenant } = payload
  if (!isAlone(payload)) return { reason: 'several-audiences' }
  if (!isWord(jti, LONGEST_ID)) return { reason: 'no-id' }
  const until = new Date((iat + OLDEST + 2 * CLOCK_APART) * 1000)
  return { client, ...(isWord(tenant, LONGEST_ID) && { location: tenant }), once: sha256(JSON.stringify([client.issuer, jti])), until }
}

/** Who sent a request, by the token in its `Authorization`. The token itself is kept and logged nowhere. */
export async function callerOf(headers: Headers, audience: string): Promise<Caller | TokenRefusal> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (token === undefined || token.length > LONGEST) return { reason: 'no-token' }
  try {
    return await verified(token, audience)
  } catch (error) {
    if (error instanceof errors.JOSEError) return { reason: error.code }
    // A part that is no JSON at all.
    if (error instanceof SyntaxError || error instanceof TypeError) return { reason: 'unreadable' }
    throw error
  }
}
