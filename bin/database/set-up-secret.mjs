// @ts-check
/** The one-time code with which the first administrator makes their account. */
import { createHash, randomBytes } from 'node:crypto'
import { connected } from './postmaster.mjs'

/**
 * A new code where there is no administrator yet, else undefined. Only its hash is kept, so that it cannot be told again:
 * the next start makes another one, which replaces it.
 * @param {string} appUrl
 */
export async function makeSetUpSecret(appUrl) {
  return await connected(appUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM person WHERE role = 'administrator' AND active LIMIT 1")
    if (rowCount !== 0) return undefined
    const secret = randomBytes(32).toString('base64url')
    const hash = createHash('sha256').update(secret, 'utf8').digest()
    await client.query('BEGIN')
    const { rowCount: replaced } = await client.query('UPDATE setup_secret SET hash = $1, created_at = now() WHERE used_at IS NULL', [hash])
    if (replaced === 0) await client.query('INSERT INTO setup_secret (hash) VALUES ($1)', [hash])
    await client.query("INSERT INTO audit (action, subject, outcome) VALUES ('set-up-secret.made', 'set-up-secret', 'done')")
    await client.query('COMMIT')
    return secret
  })
}

/** How to make the first administrator, for the terminal. @param {string} secret @param {string} place */
export const howToSetUp = (secret, place) => `There is no administrator yet. Make the first account at ${place} with this code, which works once:\n  ${secret}`
