// @ts-check
import { createServer } from 'node:net'

/** Nothing outside this machine is answered. */
export const host = '127.0.0.1'

/** The first port from `from` on at which nothing listens. @param {number} from @returns {Promise<number>} */
export async function nextFreePort(from) {
  for (let port = from; port < Math.min(from + 1000, 65536); port += 1) {
    if (await isFree(port)) return port
  }
  throw new Error(`No port is free from ${from} on. Stop a server that is not needed, then run the command again.`)
}

/** Whether nothing listens at a port. @param {number} port @returns {Promise<boolean>} */
export function isFree(port) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(true)))
  })
}
