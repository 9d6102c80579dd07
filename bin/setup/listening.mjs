// @ts-check
/** Where the server listens: on this machine alone, or wider where that was set. */
import { isIP } from 'node:net'

/** Nothing outside this machine is answered at it. */
export const thisMachine = '127.0.0.1'

/** Addresses that no other machine reaches, and that the server knows as its own. */
const loopback = [thisMachine, '::1']

/** Whether browsers reach the server at an https address: an address without a path. @param {string | undefined} origin */
const isHttpsOrigin = (origin) => origin !== undefined && URL.canParse(origin) && new URL(origin).protocol === 'https:' && new URL(origin).origin === origin

/**
 * The address of this machine to listen at, by LISTEN_ADDRESS. One that others reach is refused unless PUBLIC_ORIGIN names an https address: over plain http
 * whoever stands between reads along. It is refused without TRUSTED_PROXIES as well: tries to sign in would be counted for everybody as one.
 * Throws a sentence that says what to set.
 * @param {Readonly<Record<string, string | undefined>>} settings
 */
export function listenAddress({ LISTEN_ADDRESS: address = '', PUBLIC_ORIGIN: origin, TRUSTED_PROXIES: proxies = '' }) {
  if (address === '') return thisMachine
  if (isIP(address) === 0 || address.includes('%')) throw new Error('LISTEN_ADDRESS is not an address of this machine. Set it to one in numbers, such as 0.0.0.0 for all of them, or leave it out to listen on this machine alone.')
  if (loopback.includes(address)) return address
  if (!isHttpsOrigin(origin)) {
    throw new Error(
      'LISTEN_ADDRESS opens the server to other machines. Set PUBLIC_ORIGIN to the https address at which a proxy of yours answers for it, such as https://consult.example, or leave LISTEN_ADDRESS out to listen on this machine alone.',
    )
  }
  if (/^[1-5]$/.test(proxies)) return address
  throw new Error('LISTEN_ADDRESS opens the server to other machines, and a proxy stands before it. Set TRUSTED_PROXIES to how many do, from 1 to 5: without it a few wrong passwords of anybody would keep everybody from signing in.')
}

/** An address as it stands in a URL. @param {string} address */
export const hostOf = (address) => (isIP(address) === 6 ? `[${address}]` : address)

/** The address at which this machine itself reaches a server: one that listens everywhere is also here. @param {string} address */
export const nearest = (address) => (address === '0.0.0.0' ? thisMachine : address === '::' ? '::1' : address)
