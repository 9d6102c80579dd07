import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose'

export const origin = 'https://consult.example'
export const issuer = 'https://ehr.example/fhir'
export const fhirServer = 'https://ehr.example/fhir/r4'
export const page = 'https://ehr.example'

type Keys = { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }
type Alg = 'ES384' | 'RS384'

/** A clinical system of a test's own, whose calls this process takes from now on. Called before anything reads the environment. */
export class System {
  private constructor(readonly keys: Readonly<Record<Alg, Keys>>) {}

  static async begin(): Promise<System> {
    const keys = { ES384: await generateKeyPair('ES384', { extractable: true }), RS384: await generateKeyPair('RS384', { extractable: true }) }
    const jwks = { keys: [{ ...(await exportJWK(keys.ES384.publicKey)), kid: 'es' }, { ...(await exportJWK(keys.RS384.publicKey)), kid: 'rs', alg: 'RS384', use: 'sig' }] }
    const other = { keys: [{ ...(await exportJWK((await generateKeyPair('ES384')).publicKey)), kid: 'es' }] }
    process.env.PUBLIC_ORIGIN = origin
    process.env.HOOKS_ORIGINS = page
    process.env.HOOKS_CLIENTS = JSON.stringify([{ issuer, jwks, fhirServers: [fhirServer] }, { issuer: 'https://other.example', jwks: other }])
    return new System(keys)
  }

  /** A token for an address of hooks; `more` changes what it claims, `undefined` leaves it out. */
  async token(path: string, { alg = 'ES384', more = {}, header = {}, key }: { readonly alg?: Alg; readonly more?: Readonly<Record<string, unknown>>; readonly header?: Readonly<Record<string, unknown>>; readonly key?: CryptoKey } = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const claims: JWTPayload = { iss: issuer, aud: `${origin}${path}`, iat: now, exp: now + 120, jti: randomUUID(), tenant: 'north', ...more }
    const kept = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
    return await new SignJWT(kept).setProtectedHeader({ alg, kid: alg === 'ES384' ? 'es' : 'rs', typ: 'JWT', ...header }).sign(key ?? this.keys[alg].privateKey)
  }
}

type Handler = (request: Request, context?: { readonly params: Promise<Readonly<Record<string, string>>> }) => Promise<Response> | Response
type Said = { readonly token?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }

/** Sends what a clinical system sends; `path` begins with /api. */
export async function send(handler: Handler, method: string, path: string, { token, body, headers = {} }: Said): Promise<Response> {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const bearer: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const [, , , id = ''] = path.split('/')
  return await handler(new Request(`https://consult.example${path}`, { method, headers: { host: 'consult.example', 'content-type': 'application/json', ...bearer, ...headers }, ...sent }), { params: Promise.resolve({ id }) })
}

/** The words of a refusal. */
export async function outcomeOf(response: Response): Promise<readonly string[]> {
  const told = (await response.json()) as { resourceType: string; issue: { severity: string; details: { text: string } }[] }
  if (told.resourceType !== 'OperationOutcome') throw new Error('no OperationOutcome')
  return told.issue.map(({ details }) => details.text)
}
