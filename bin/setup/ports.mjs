// @ts-check
import { createServer } from 'node:net'
import { thisMachine } from './listening.mjs'

/** The first port from `from` on at which nothing listens. @param {number} from @param {string} [address] @returns {Promise<number>} */
export async function nextFreePort(from, address = thisMachine) {
  for (let port = from; port < Math.min(from + 1000, 65536); port += 1) {
    if (await isFree(port, address)) return port
  }
  throw new Error(`No port is free from ${from} on. Stop a server that is not needed, then run the command again.`)
}

/** Whether nothing listens at a port. @param {number} port @param {string} [address] @returns {Promise<boolean>} */
export function isFree(port, address = thisMachine) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen({ port, host: address, exclusive: true }, () => probe.close(() => done(true)))
  })
}
