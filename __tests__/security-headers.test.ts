import { createHash } from 'node:crypto'
import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server'
import { NextRequest } from 'next/server'
import { entries } from '@/components/evidence/entries'
import { lookScript } from '@/components/settings/look'
import { sources } from '@/lib/evidence/sources'
import { rules } from '@/lib/rules'
import { newNonce, pagePolicy } from '@/lib/server/page-policy'
import { config as asks, proxy } from '../proxy'

type Header = { readonly key: string; readonly value: string }
type Config = { readonly headers: () => Promise<readonly { readonly source: string; readonly headers: readonly Header[] }[]>; readonly poweredByHeader: boolean }

const config = jest.requireActual<Config>('../next.config.js')

type Policy = Readonly<Record<string, readonly string[]>>

const directivesOf = (policy: string): Policy => Object.fromEntries(policy.split('; ').map((directive) => directive.split(' ')).map(([name = '', ...sources]) => [name, sources]))

const ours = ["'self'"]
const none = ["'none'"]
const nonce = 'bm9uY2U='
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const pageIn = (developing: boolean): Policy => directivesOf(pagePolicy({ nonce, scripts: ['first()', 'second()'], developing }))

test('a page runs what the server marked or knows by its hash, loads from this server and reaches no other, is framed by nobody, and sends no form elsewhere', () => {
  expect(pageIn(false)).toEqual({
    'default-src': ours,
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'", hash('first()'), hash('second()')],
    'style-src': [...ours, `'nonce-${nonce}'`],
    'img-src': [...ours, 'data:', 'blob:'],
    'font-src': ours,
    'connect-src': ours,
    'worker-src': ours,
    'object-src': none,
    'base-uri': none,
    'form-action': ours,
    'frame-ancestors': none,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  })
})

test('development adds what its tools need, and leaves texts untyped', () => {
  const { 'require-trusted-types-for': _asked, 'trusted-types': _by, ...policy } = pageIn(false)
  expect(pageIn(true)).toEqual({
    ...policy,
    'script-src': [...(policy['script-src'] ?? []), "'unsafe-eval'"],
    'style-src': [...ours, "'unsafe-inline'"],
    'connect-src': [...ours, 'ws:'],
  })
})

test('a nonce is 128 bits of chance, in letters that Next takes', () => {
  const made = Array.from({ length: 1000 }, newNonce)
  expect(new Set(made).size).toBe(1000)
  for (const one of made) expect(one).toMatch(/^[A-Za-z0-9+/]{22}==$/)
})

describe('the proxy', () => {
  const asked = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { headers }))
  const nonceIn = (answer: Response): string => /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? ''

  test('gives each page a policy with a nonce of its own, and tells the page of it, whatever the sender wrote', async () => {
    const answers = [await asked('/consult'), await asked('/consult', { 'content-security-policy': "script-src 'nonce-mine'", 'x-nonce': 'mine' })]
    for (const answer of answers) {
      const policy = answer.headers.get('content-security-policy')
      expect(directivesOf(String(policy))['script-src']).toContain(hash(lookScript))
      expect(answer.headers.get('x-middleware-request-content-security-policy')).toBe(policy)
      expect(answer.headers.get('x-middleware-request-x-nonce')).toBe(nonceIn(answer))
    }
    expect(nonceIn(await asked('/consult'))).not.toBe(nonceIn(await asked('/consult')))
  })

  test.each(['/rules/age/none', '/evidence/none', '/evidence/source/none', '/evidence/source', '/evidence/%63onstructor'])('leads from %s to the page of what is not there', async (path) => {
    expect((await asked(path)).headers.get('x-middleware-request-x-names-nothing')).toBe('yes')
  })

  test.each([...rules.map(({ id }) => `/rules/${id}`), ...entries.map(({ id }) => `/evidence/${id}`), ...sources.map(({ id }) => `/evidence/source/${id}`), '/rules', '/evidence', '/evidence/conflicts', '/'])('leaves %s as it is', async (path) => {
    expect((await asked(path)).headers.get('x-middleware-request-x-names-nothing')).toBeNull()
  })

  test('lets pages be read, and nothing else be done with them', async () => {
    const statusOf = async (method: string, path = '/consult') => (await proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { method }))).status
    expect(await Promise.all(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => statusOf(method)))).toEqual([200, 200, 200, 405, 405, 405, 405])
    expect(await statusOf('POST', '/api/cases/%41')).toBe(200)
  })

  test.each(['/', '/consult', '/no-such-page', '/rules/age/adult', '/api', '/apis', '/sw.js.map', '/database-away?to=/', '/_next/x', '/icon.svg/x'])('is asked about %s', (url) => {
    expect(unstable_doesMiddlewareMatch({ config: asks, url })).toBe(true)
  })

  test('is asked about data where a browser opens it by itself, for it may not be there', () => {
    expect(unstable_doesMiddlewareMatch({ config: asks, url: '/api/x', headers: { 'sec-fetch-dest': 'document' } })).toBe(true)
    expect(unstable_doesMiddlewareMatch({ config: asks, url: '/api/x', headers: { 'sec-fetch-dest': 'empty' } })).toBe(false)
  })

  test.each(['/api/live', '/_next/static/chunks/a.js', '/sw.js', '/offline-worker.js', '/icon.svg', '/fault.css', '/favicon.ico'])('is not asked about %s', (url) => {
    expect(unstable_doesMiddlewareMatch({ config: asks, url })).toBe(false)
  })

  test.each(['/%', '/api/cases/%', '/_next/static/%zz'])('refuses %s, which cannot be read', async (url) => {
    expect(unstable_doesMiddlewareMatch({ config: asks, url })).toBe(true)
    expect((await asked(url)).status).toBe(400)
  })
})

test('what is no page runs nothing, and the worker its own two files', async () => {
  const [all, worker, ...others] = await config.headers()
  const policyOf = (row: typeof all): Policy => directivesOf(row?.headers.find(({ key }) => key === 'Content-Security-Policy')?.value ?? '')
  expect(policyOf(all)).toEqual({ 'default-src': none, 'base-uri': none, 'form-action': none, 'frame-ancestors': none })
  expect(worker?.source).toBe('/sw.js')
  expect(policyOf(worker)).toEqual({ 'default-src': none, 'script-src': ours, 'connect-src': ours })
  expect(others).toEqual([])
})

test('every answer of the server carries the headers, and does not tell what made it', async () => {
  const [all] = await config.headers()
  expect(all?.source).toBe('/:path*')
  expect(config.poweredByHeader).toBe(false)
  const { 'Content-Security-Policy': _policy, ...others } = Object.fromEntries((all?.headers ?? []).map(({ key, value }) => [key, value]))
  expect(others).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Strict-Transport-Security': 'max-age=31536000',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-DNS-Prefetch-Control': 'off',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  })
})
