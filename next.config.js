// @ts-check

/** What answers in data runs and loads nothing, also where a browser opens it by itself. Pages have a policy of their own (`proxy.ts`). */
const closedPolicy = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].join('; ')

/** The worker that keeps the open pages runs its own two files, and fetches pages and their files from this server. */
const workerPolicy = ["default-src 'none'", "script-src 'self'", "connect-src 'self'"].join('; ')

const securityHeaders = [
  { key: 'Content-Security-Policy', value: closedPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Browsers heed it over https alone.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-DNS-Prefetch-Control', value: 'off' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()' },
]

/** @type {import('next').NextConfig} */
module.exports = {
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: {
    root: __dirname,
    // Rules and questions run in the browser; worked examples do not go there, and words that nothing reckons with go as data.
    rules: { '*.ts': { condition: { all: ['browser', { path: /^lib\/(rules\/|clinical\/items\/|guidance\/alternatives\/words)/ }] }, loaders: [require.resolve('./bin/lighten.cjs')] } },
  },
  // Types have one home, `npm run typecheck`, which `npm test` runs: a slip in a test must not keep the server from starting.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      { source: '/sw.js', headers: [{ key: 'Content-Security-Policy', value: workerPolicy }] },
    ]),
  rewrites: () =>
    Promise.resolve({
      // Said by `proxy.ts`; whoever else says it is told that there is nothing.
      beforeFiles: [{ source: '/:path*', has: [{ type: 'header', key: 'x-names-nothing', value: 'yes' }], destination: '/404' }],
      // Browsers ask for this name where the head of a page, which names the icon, is still on its way.
      afterFiles: [{ source: '/favicon.ico', destination: '/icon.svg' }],
    }),
}
