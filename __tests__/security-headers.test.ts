type Header = { readonly key: string; readonly value: string }
type Config = { readonly headers: () => Promise<readonly { readonly source: string; readonly headers: readonly Header[] }[]>; readonly poweredByHeader: boolean }

/** The configuration as a server reads it that runs so. */
function configFor(mode: 'production' | 'development'): Config {
  const env = jest.replaceProperty(process, 'env', { ...process.env, NODE_ENV: mode })
  let read: Config | undefined
  jest.isolateModules(() => {
    read = jest.requireActual<Config>('../next.config.js')
  })
  env.restore()
  if (read === undefined) throw new Error('next.config.js could not be read.')
  return read
}

async function headersIn(mode: 'production' | 'development'): Promise<Readonly<Record<string, string>>> {
  const rows = await configFor(mode).headers()
  return Object.fromEntries(rows.flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])))
}

async function policyIn(mode: 'production' | 'development'): Promise<Readonly<Record<string, readonly string[]>>> {
  const policy = (await headersIn(mode))['Content-Security-Policy'] ?? ''
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(' ')).map(([name = '', ...sources]) => [name, sources]))
}

const ours = ["'self'"]
const none = ["'none'"]

test('a page loads from this server and reaches no other, is framed by nobody, and sends no form elsewhere', async () => {
  expect(await policyIn('production')).toEqual({
    'default-src': ours,
    'script-src': [...ours, "'unsafe-inline'"],
    'style-src': [...ours, "'unsafe-inline'"],
    'img-src': [...ours, 'data:', 'blob:'],
    'font-src': ours,
    'connect-src': ours,
    'object-src': none,
    'base-uri': none,
    'form-action': ours,
    'frame-ancestors': none,
  })
})

test('development adds what its tools need, and nothing else', async () => {
  const policy = await policyIn('production')
  expect(await policyIn('development')).toEqual({
    ...policy,
    'script-src': [...(policy['script-src'] ?? []), "'unsafe-eval'"],
    'connect-src': [...(policy['connect-src'] ?? []), 'ws:'],
  })
})

test('every answer of the server carries the headers, and does not tell what made it', async () => {
  const config = configFor('production')
  expect((await config.headers()).map(({ source }) => source)).toEqual(['/:path*'])
  expect(config.poweredByHeader).toBe(false)
  const { 'Content-Security-Policy': _policy, ...others } = await headersIn('production')
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
