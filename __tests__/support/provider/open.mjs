// @ts-check
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What the provider of the tests is configured by, and what stands on the button. */
export const client = { clientId: 'ketamine-consult', clientSecret: 'a synthetic secret of the tests', label: 'Sign in with Heron Hospital' }

/** Which groups of the hospital have which role here. */
export const roles = { psychiatrist: ['consult-psychiatrists'], 'care-team': ['consult-nurses', 'consult-pharmacists'], administrator: ['consult-administrators'] }

/** The variables by which the application knows it. @param {string} issuer */
export const variablesOf = (issuer) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: client.clientId,
  OIDC_CLIENT_SECRET: client.clientSecret,
  OIDC_LABEL: client.label,
  OIDC_ROLE_CLAIM: 'groups',
  OIDC_ROLES: JSON.stringify(roles),
})

/** @typedef {Record<string, { name?: string, groups?: readonly string[] | string }>} People by the subject the provider knows them by */

/**
 * Starts the provider, for an application that takes its answers at `redirectUri`.
 * @param {{ issuer: string, redirectUri: string }} at
 */
export async function openProvider({ issuer, redirectUri }) {
  const child = fork(join(process.cwd(), '__tests__', 'support', 'provider', 'serve.mjs'), [JSON.stringify({ issuer, ...client, redirectUri })], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] })
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
      const gone = once(child, 'exit')
      child.kill()
      await gone
    },
  }
}
