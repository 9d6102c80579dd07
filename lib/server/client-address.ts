import 'server-only'
import { isIP } from 'node:net'
import { env } from './env'

/**
 * Where a request comes from, as far as it can be known. Without a proxy only this machine is to reach the server, and
 * X-Forwarded-For is whatever the sender wrote; with proxies the last entries are theirs.
 */
export function clientAddress(headers: Headers): string {
  const { TRUSTED_PROXIES } = env()
  if (TRUSTED_PROXIES === 0) return 'this-machine'
  const told = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).at(-TRUSTED_PROXIES) ?? ''
  return counted(told)
}

/** An address as it is counted: of IPv6 the network, for one subscriber has all of a /64 and could try from each address in it. */
function counted(address: string): string {
  const version = isIP(address)
  if (version !== 6) return version === 4 ? address : 'unknown'
  const groups = groupsOf(address)
  return isMapped(groups) ? ipv4Of(groups) : `${groups.slice(0, 4).join(':')}::/64`
}

/** The eight groups of an IPv6 address, each in its shortest form. A zone names a network card of the proxy, not the sender. */
function groupsOf(address: string): readonly string[] {
  const [head = '', tail] = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1).split('::')
  const [before, after] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':'))) as [string[], string[]]
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
}

/** An address of IPv4 as a socket of IPv6 tells it, ::ffff:192.0.2.7. */
const isMapped = (groups: readonly string[]): boolean => groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff'

const ipv4Of = (groups: readonly string[]): string =>
  groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((two) => [two >> 8, two & 255])
    .join('.')
