import 'server-only'
import { isNativeError } from 'node:util/types'
import * as client from 'openid-client'
import { nameFault } from '@/lib/accounts/person'
import { sessionLimits } from '@/lib/accounts/session'
import { roleFrom, type Vouched } from '@/lib/accounts/vouched'
import { log } from './log'
import { provider } from './provider'
import type { ProviderSettings } from './provider-settings'

/** The provider did not vouch for anybody. Without its words, which may name people. */
export class NotVouched extends Error {
  override readonly name = 'NotVouched'
  constructor(readonly reason: 'refused-there' | 'not-believed' | 'away') {
    super('The provider did not vouch for anybody.')
  }
}

const SCOPE = 'openid profile'
/** Seconds that the provider has to answer the server. */
const PATIENCE = 10

/** What the provider says of itself, asked at the first use; where that failed, at the next. */
let known: Promise<client.Configuration> | undefined

async function discovered({ issuer, clientId, clientSecret }: ProviderSettings): Promise<client.Configuration> {
  // Signatures are checked although the answer came over a connection to the provider itself.
  const execute = [client.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : [])]
  return await client.discovery(new URL(issuer), clientId, undefined, client.ClientSecretBasic(clientSecret), { execute, timeout: PATIENCE })
}

async function configuration(): Promise<client.Configuration> {
  const settings = provider()
  if (settings === undefined) throw new NotVouched('away')
  known ??= discovered(settings)
  try {
    return await known
  } catch (error) {
    known = undefined
    throw notVouched(error)
  }
}

/** Tells the log what went wrong, by its code. */
function notVouched(error: unknown): NotVouched {
  if (error instanceof NotVouched) return error
  if (error instanceof client.AuthorizationResponseError) {
    log.info('provider-refused', { told: error.error })
    return new NotVouched('refused-there')
  }
  log.error('provider-failed', error, { told: error instanceof client.ResponseBodyError ? error.error : undefined })
  return new NotVouched(isAway(error) ? 'away' : 'not-believed')
}

/** Whether the provider could not be reached, or is out of order. */
function isAway(error: unknown): boolean {
  if (isNativeError(error) && error.message === 'fetch failed') return true
  if (!(error instanceof client.ClientError)) return false
  const { code, cause } = error
  return code === 'OAUTH_TIMEOUT' || (cause instanceof Response ? cause.status >= 500 : isAway(cause))
}

/** What the answer of a visit is held against. */
export type Expected = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** The provider is asked not to remember anybody for longer than a session lasts here; asked so, it also tells when they showed who they are. */
const MAX_AGE = String(sessionLimits.absolute / 1000)

/** Where a browser goes to have its person vouched for. `anew`: the provider asks who is there, whatever it remembers. */
export async function visitAddress({ state, nonce, verifier }: Expected, backTo: string, anew: boolean): Promise<string> {
  const pkce = { code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' }
  const asked = { scope: SCOPE, redirect_uri: backTo, state, nonce, ...pkce, ...(anew ? { prompt: 'login', max_age: '0' } : { max_age: MAX_AGE }) }
  return client.buildAuthorizationUrl(await configuration(), asked).href
}

/** Who the provider vouches for, from the address its answer came back to. Its tokens are used here and kept nowhere. */
export async function vouchedAt(answer: URL, { state, nonce, verifier }: Expected): Promise<Vouched> {
  const config = await configuration()
  try {
    const tokens = await client.authorizationCodeGrant(config, answer, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
    return await read(config, tokens)
  } catch (error) {
    throw notVouched(error)
  }
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>

async function read(config: client.Configuration, tokens: Tokens): Promise<Vouched> {
  const claims = tokens.claims()
  if (claims === undefined) throw new NotVouched('not-believed')
  const { roleClaim, roles } = provider() ?? { roleClaim: '', roles: {} }
  const isWhole = claims.name !== undefined && claims[roleClaim] !== undefined
  const asksMore = !isWhole && config.serverMetadata().userinfo_endpoint !== undefined
  const more = asksMore ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : {}
  const told: Readonly<Record<string, unknown>> = { ...more, ...claims }
  const name = typeof told.name === 'string' && nameFault(told.name) === undefined ? told.name.trim() : undefined
  const role = roleFrom(told[roleClaim], roles)
  const { iss: issuer, sub: subject, auth_time: seconds } = claims
  return { issuer, subject, ...(name !== undefined && { name }), ...(role !== undefined && { role }), ...(typeof seconds === 'number' && { provenAt: seconds * 1000 }) }
}
