import 'server-only'
import { isNativeError } from 'node:util/types'
import * as client from 'openid-client'
import { z } from 'zod'
import { log } from './log'
import { NotVouched, PATIENCE } from './not-vouched'
import type { ProviderSettings } from './provider-settings'
import { isSecureAddress } from './secure-address'

const address = z.string().max(2000).refine(isSecureAddress)

/** What a clinical system has to say of itself: that it signs under the issuer that was set, and takes PKCE with S256. */
const documentOf = (issuer: string) =>
  z.looseObject({
    issuer: z.literal(issuer),
    authorization_endpoint: address,
    token_endpoint: address,
    jwks_uri: address,
    code_challenge_methods_supported: z.array(z.string()).refine((all) => all.includes('S256')),
  })

async function told(fhirServer: string): Promise<unknown> {
  try {
    const at = `${fhirServer.replace(/\/$/, '')}/.well-known/smart-configuration`
    // Its address is set here; it sends nobody on to another.
    const response = await fetch(at, { headers: { accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(PATIENCE * 1000) })
    if (response.ok) return await response.json()
    log.warning('smart-configuration-refused', { status: response.status })
    throw new NotVouched(response.status >= 500 ? 'away' : 'not-believed')
  } catch (error) {
    if (error instanceof NotVouched) throw error
    log.error('provider-failed', error)
    throw new NotVouched(isNativeError(error) && error.name === 'SyntaxError' ? 'not-believed' : 'away')
  }
}

/** How people sign in from a clinical system, as it tells by SMART App Launch. */
export async function smartConfiguration({ issuer, fhirServer, clientId, clientSecret }: Required<ProviderSettings>): Promise<client.Configuration> {
  const read = documentOf(issuer).safeParse(await told(fhirServer))
  if (!read.success) {
    log.warning('smart-configuration-not-believed', { field: read.error.issues[0]?.path.join('.') })
    throw new NotVouched('not-believed')
  }
  const { authorization_endpoint, token_endpoint, jwks_uri } = read.data
  const found = new client.Configuration({ issuer, authorization_endpoint, token_endpoint, jwks_uri }, clientId, undefined, client.ClientSecretBasic(clientSecret))
  client.enableNonRepudiationChecks(found)
  if ([authorization_endpoint, token_endpoint, jwks_uri].some((one) => one.startsWith('http:'))) client.allowInsecureRequests(found)
  found.timeout = PATIENCE
  return found
}
