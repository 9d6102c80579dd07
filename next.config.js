// @ts-check

const developing = process.env.NODE_ENV === 'development'

/**
 * What a page may load and reach: this server and nothing else, so that no answer can leave for another host.
 * Next's own start-up scripts are inline; development also needs eval and its web socket.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self'${developing ? ' ws:' : ''}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
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
    // The rules run in the browser; their worked examples do not go there, and their words go as data.
    rules: { '*.ts': { condition: { all: ['browser', { path: /^lib\/rules\// }] }, loaders: [require.resolve('./bin/lighten-rules.cjs')] } },
  },
  // Types have one home, `npm run typecheck`, which `npm test` runs: a slip in a test must not keep the server from starting.
  typescript: { ignoreBuildErrors: true },
  headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders }]),
  // Browsers ask for this name where the head of a page, which names the icon, is still on its way.
  rewrites: () => Promise.resolve([{ source: '/favicon.ico', destination: '/icon.svg' }]),
}
