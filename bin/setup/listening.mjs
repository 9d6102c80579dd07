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
 * whoever stands between reads along. Throws a sentence that says what to set.
 * @param {Readonly<Record<string, string | undefined>>} settings
 */
export function listenAddress({ LISTEN_ADDRESS: address = '', PUBLIC_ORIGIN: origin }) {
  if (address === '') return thisMachine
  if (isIP(address) === 0 || address.includes('%')) throw new Error('LISTEN_ADDRESS is not an address of this machine. Set it to one in numbers, such as 0.0.0.0 for all of them, or leave it out to listen on this machine alone.')
  if (loopback.includes(address) || isHttpsOrigin(origin)) return address
  throw new Error(
    'LISTEN_ADDRESS opens the server to other machines. Set PUBLIC_ORIGIN to the https address at which a proxy of yours answers for it, such as https://consult.example, or leave LISTEN_ADDRESS out to listen on this machine alone.',
  )
}

/** An address as it stands in a URL. @param {string} address */
export const hostOf = (address) => (isIP(address) === 6 ? `[${address}]` : address)

/** The address at which this machine itself reaches a server: one that listens everywhere is also here. @param {string} address */
export const nearest = (address) => (address === '0.0.0.0' ? thisMachine : address === '::' ? '::1' : address)
