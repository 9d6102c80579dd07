import 'server-only'
import { isNativeError } from 'node:util/types'
import * as client from 'openid-client'
import { nameFault } from '@/lib/accounts/person'
import { sessionLimits } from '@/lib/accounts/session'
import { roleFrom, type Vouched } from '@/lib/accounts/vouched'
import { log } from './log'
import { NotVouched, PATIENCE } from './not-vouched'
import { provider, providers } from './provider'
import type { ProviderSettings } from './provider-settings'
import { smartConfiguration } from './smart-discovery'

const SCOPE = 'openid profile'
/** What each provider says of itself, by its issuer: asked at the first use; where that failed, at the next. */
const known = new Map<string, Promise<client.Configuration>>()

async function discovered({ issuer, clientId, clientSecret }: ProviderSettings): Promise<client.Configuration> {
  // Signatures are checked although the answer came over a connection to the provider itself.
  const execute = [client.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : [])]
  return await client.discovery(new URL(issuer), clientId, undefined, client.ClientSecretBasic(clientSecret), { execute, timeout: PATIENCE })
}

const isClinical = (settings: ProviderSettings): settings is Required<ProviderSettings> => settings.fhirServer !== undefined

async function configuration(settings: ProviderSettings): Promise<client.Configuration> {
  const asked = known.get(settings.issuer) ?? (isClinical(settings) ? smartConfiguration(settings) : discovered(settings))
  known.set(settings.issuer, asked)
  try {
    return await asked
  } catch (error) {
    known.delete(settings.issuer)
    throw notVouched(error)
  }
}

/** Who is meant by an issuer; by none, the provider of the hospital. */
function settingsOf(issuer: string | null): ProviderSettings {
  const found = issuer === null ? provider() : providers().find((one) => one.issuer === issuer)
  if (found === undefined) throw new NotVouched('away')
  return found
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

/** How a browser goes: where it comes back to, whether the provider asks who is there whatever it remembers, and the launch by which a clinical system began it. */
export type Way = { readonly backTo: string; readonly anew: boolean; readonly launch?: string }

/** What is asked of a clinical system besides: for which FHIR it is, and the launch it began, if it did. No access to its data is asked for. */
function clinical({ fhirServer }: ProviderSettings, launch: string | undefined): Readonly<Record<string, string>> {
  if (fhirServer === undefined) return {}
  return { aud: fhirServer, ...(launch !== undefined && { launch, scope: `launch ${SCOPE}` }) }
}

/** Where a browser goes to have its person vouched for. */
export async function visitAddress(issuer: string | null, { state, nonce, verifier }: Expected, { backTo, anew, launch }: Way): Promise<string> {
  const settings = settingsOf(issuer)
  const pkce = { code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' }
  const asked = { scope: SCOPE, redirect_uri: backTo, state, nonce, ...pkce, ...(anew ? { prompt: 'login', max_age: '0' } : { max_age: MAX_AGE }), ...clinical(settings, launch) }
  return client.buildAuthorizationUrl(await configuration(settings), asked).href
}

/** Who the provider vouches for, from the address its answer came back to. Its tokens are used here and kept nowhere. */
export async function vouchedAt(issuer: string | null, answer: URL, { state, nonce, verifier }: Expected): Promise<Vouched> {
  const settings = settingsOf(issuer)
  const config = await configuration(settings)
  try {
    const tokens = await client.authorizationCodeGrant(config, answer, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
    return await read(config, tokens, settings)
  } catch (error) {
    throw notVouched(error)
  }
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>

async function read(config: client.Configuration, tokens: Tokens, { roleClaim, roles }: ProviderSettings): Promise<Vouched> {
  const claims = tokens.claims()
  if (claims === undefined) throw new NotVouched('not-believed')
  const isWhole = claims.name !== undefined && claims[roleClaim] !== undefined
  const asksMore = !isWhole && config.serverMetadata().userinfo_endpoint !== undefined
  const more = asksMore ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : {}
  const told: Readonly<Record<string, unknown>> = { ...more, ...claims }
  const name = typeof told.name === 'string' && nameFault(told.name) === undefined ? told.name.trim() : undefined
  const role = roleFrom(told[roleClaim], roles)
  const { iss: issuer, sub: subject, auth_time: seconds } = claims
  return { issuer, subject, ...(name !== undefined && { name }), ...(role !== undefined && { role }), ...(typeof seconds === 'number' && { provenAt: seconds * 1000 }) }
}
