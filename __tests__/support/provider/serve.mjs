/**
 * A provider as a hospital has one, on this machine: a real one, with people who are synthetic. Its pages ask for no password.
 * Started by `open.mjs`, which tells it whom it knows: { [subject]: { name, groups } }.
 */
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import Provider, { errors } from 'oidc-provider'

const { issuer, clientId, clientSecret, redirectUri, tellsOtherKeys, clinical } = JSON.parse(process.argv[2] ?? '{}')
let people = {}

const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const named = (key) => ({ ...key.export({ format: 'jwk' }), kid: 'hospital', alg: 'RS256', use: 'sig' })

/** What a clinical system asks of a launch: that it is for its FHIR, and that it began it. */
const clinicalParameters = {
  aud: (_, value) => {
    if (!value?.startsWith(`${issuer}/`)) throw new errors.InvalidRequest('unknown aud')
  },
  launch: (_, value) => {
    if (value !== undefined && !clinical.launches.includes(value)) throw new errors.InvalidRequest('unknown launch')
  },
}

const provider = new Provider(issuer, {
  // It has no address to ask more of: what it tells of somebody stands in the ID token.
  ...(clinical !== undefined && { extraParams: clinicalParameters, conformIdTokenClaims: false }),
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
  claims: { openid: ['sub'], profile: ['name', 'groups'] },
  cookies: { keys: ['synthetic'] },
  features: { devInteractions: { enabled: false } },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
  jwks: { keys: [named(newKeys().privateKey)] },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  // Nobody is asked what the application may know: the hospital decided that.
  loadExistingGrant: async ({ oidc }) => {
    const before = oidc.session.grantIdFor(oidc.client.clientId)
    if (before !== undefined) return await oidc.provider.Grant.find(before)
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
    grant.addOIDCScope('openid profile')
    await grant.save()
    return grant
  },
  // A code outlives that its person is asked anew in another tab.
  expiresWithSession: () => false,
  ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 3600 },
})

const page = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Provider</title><h1>Synthetic hospital account</h1>
<form method="post"><label>Account <input name="account"></label> <button>Continue</button> <button name="denied" value="1">Cancel</button></form></html>`

/** What somebody did on the page. `ago`: how many seconds ago they are taken to have shown who they are. */
async function resultOf(request) {
  const sent = new URLSearchParams(await text(request))
  if (sent.has('denied')) return { error: 'access_denied' }
  return { login: { accountId: sent.get('account') ?? '', ts: Math.floor(Date.now() / 1000) - Number(sent.get('ago') ?? 0) } }
}

const answer = provider.callback()
const otherKeys = JSON.stringify({ keys: [named(newKeys().publicKey)] })

/** What a clinical system tells of itself, by the address of its FHIR: a document with what differs from the right one (null: it is absent), or another answer. */
function smartConfiguration(path, response) {
  const { status = 200, location, text: instead, ...more } = clinical.documents[path]
  const right = { issuer: `${issuer}${path === '/fhir' ? '' : path}`, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, code_challenge_methods_supported: ['S256'], capabilities: ['launch-ehr', 'launch-standalone', 'sso-openid-connect'] }
  const document = Object.fromEntries(Object.entries({ ...right, ...more }).filter(([, value]) => value !== null))
  response.writeHead(status, { 'Content-Type': 'application/json', ...(location !== undefined && { Location: location }) }).end(instead ?? JSON.stringify(document))
}

const server = createServer(async (request, response) => {
  const [, path] = /^(.*)\/\.well-known\/smart-configuration$/.exec(request.url ?? '') ?? []
  if (clinical?.documents[path] !== undefined) return smartConfiguration(path, response)
  if (tellsOtherKeys === true && request.url === '/jwks') return response.setHeader('Content-Type', 'application/json').end(otherKeys)
  if (!request.url?.startsWith('/interaction/')) return await answer(request, response)
  if (request.method === 'POST') return await provider.interactionFinished(request, response, await resultOf(request), { mergeWithLastSubmission: false })
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page)
})

process.on('message', (told) => {
  people = told
  process.send('known')
})
process.on('disconnect', () => process.exit())

server.listen(Number(new URL(issuer).port), '127.0.0.1', () => process.send('ready'))
