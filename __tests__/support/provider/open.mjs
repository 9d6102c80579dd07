// @ts-check
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { client } from '../../../bin/setup/hospital.mjs'

/** @typedef {Record<string, { name?: string, groups?: readonly string[] | string }>} People by the subject the provider knows them by */

/**
 * Starts the provider, for an application that takes its answers at `redirectUri`. `tellsOtherKeys`: what it signs does not verify by the keys it tells.
 * `clinical`: it is a clinical system as well, with these launches, and tells of itself at these addresses.
 * @param {{ issuer: string, redirectUri: string, tellsOtherKeys?: boolean, clinical?: { launches: readonly string[], documents: Readonly<Record<string, object>> } }} at
 */
export async function openProvider({ issuer, redirectUri, tellsOtherKeys, clinical }) {
  const child = fork(join(process.cwd(), '__tests__', 'support', 'provider', 'serve.mjs'), [JSON.stringify({ issuer, ...client, redirectUri, tellsOtherKeys, clinical })], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] })
  const stopped = once(child, 'exit').then(() => Promise.reject(new Error('The provider of the tests stopped before it answered.')))
  stopped.catch(() => undefined)
  const answered = () => Promise.race([once(child, 'message'), stopped])
  await answered()
  return {
    issuer,
    /** Has it know these people and nobody else. @param {People} people */
    know: async (people) => {
      child.send(people)
      await answered()
    },
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill()
      await gone
    },
  }
}
