import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** A word that a page and its policy share and nobody can guess: 128 bits of chance, for one answer of the server. */
export const newNonce = (): string => randomBytes(16).toString('base64')

type Page = {
  readonly nonce: string
  /** Texts of scripts that stand in every page as they are here. */
  readonly scripts: readonly string[]
  /** Development needs eval, styles in the page, and its web socket. */
  readonly developing: boolean
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * What a page may run, load and reach, as the value of Content-Security-Policy. Only scripts run that the server marked for this very answer, or known by their hash,
 * and what these load; no text becomes script or HTML but by the one policy of `instrumentation-client.ts`. Nothing is asked of another host, so that no answer can leave for one.
 */
export function pagePolicy({ nonce, scripts, developing }: Page): string {
  return [
    "default-src 'self'",
    ['script-src', `'nonce-${nonce}'`, "'strict-dynamic'", ...scripts.map(hashOf), ...(developing ? ["'unsafe-eval'"] : [])].join(' '),
    `style-src 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${developing ? ' ws:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(developing ? [] : ["require-trusted-types-for 'script'", 'trusted-types default']),
  ].join('; ')
}
