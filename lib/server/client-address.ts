import 'server-only'
import { isIP } from 'node:net'
import { env } from './env'

/**
 * Where a request comes from, as far as it can be known. Without a proxy only this machine reaches the server, and
 * X-Forwarded-For is whatever the sender wrote; with proxies the last entries are theirs.
 */
export function clientAddress(headers: Headers): string {
  const { TRUSTED_PROXIES } = env()
  if (TRUSTED_PROXIES === 0) return 'this-machine'
  const told = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).at(-TRUSTED_PROXIES) ?? ''
  return isIP(told) === 0 ? 'unknown' : told
}
