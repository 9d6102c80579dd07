// @ts-check
/** The key under which the secrets of second steps are sealed: 32 random bytes in base64, kept beside the database and never in it. */
import { randomBytes } from 'node:crypto'
import { privateFolder, readIfThere, writePrivate } from './place.mjs'
import { connected } from './postmaster.mjs'

/** @typedef {import('./place.mjs').Places} Places */

const given = () => (process.env.SECOND_STEP_KEY === '' ? undefined : process.env.SECOND_STEP_KEY)
/** @param {Places} places */
const kept = (places) => readIfThere(places.secondStepKey)?.trim()

/** What to do where the key is not there. */
const waysBack =
  'A backup that was made with the key holds it: restore one into a new folder (KETAMINE_CONSULT_DATA=new-folder npm run restore -- FILE) and take second-step-key from there. Where it is lost for good, put a new one in its place (openssl rand -base64 32) and have the second steps reset at /admin.'

/** SECOND_STEP_KEY, else the key in the data folder; undefined where there is neither. Throws a sentence where it is no key. @param {Places} places */
export function secondStepKeyOf(places) {
  const key = given() ?? kept(places)
  if (key === undefined || Buffer.from(key, 'base64').length === 32) return key
  throw new Error(`The key of second steps (SECOND_STEP_KEY, else ${places.secondStepKey}) has to be 32 random bytes in base64.`)
}

/**
 * Makes one where there is none and nothing is sealed yet: another key than the one that was lost would open nothing.
 * Only for the bundled database: servers that share another one need the same key.
 * @param {Places} places @param {string} ownerUrl
 */
export async function makeSecondStepKey(places, ownerUrl) {
  if (secondStepKeyOf(places) !== undefined) return
  if (await connected(ownerUrl, holdsSealed)) throw new Error(`${places.secondStepKey} is missing: second steps in this database are sealed under the key in it. ${waysBack}`)
  keep(places, randomBytes(32).toString('base64'))
}

/** Throws where second steps are sealed and the key that would go with them is not there. @param {import('pg').Client} client @param {string | undefined} key */
export async function requireKeyOfSealed(client, key) {
  if (key === undefined && (await holdsSealed(client))) throw new Error(`No backup was made: second steps in this database are sealed, and without SECOND_STEP_KEY, the key its servers have, it would lack theirs. ${waysBack}`)
}

/** Whether the secret of any second step in a database is sealed, as lib/accounts/store/sealed-secret.ts marks it. @param {import('pg').Client} client @returns {Promise<boolean>} */
async function holdsSealed(client) {
  const { rows: [found] } = await client.query("SELECT to_regclass('public.person') IS NOT NULL AS there")
  if (found.there !== true) return false
  const { rowCount } = await client.query("SELECT FROM public.person WHERE totp_secret LIKE 'sealed-1:%' LIMIT 1")
  return rowCount === 1
}

/**
 * Throws where the key that came with a backup cannot be taken over, for another one is in its place.
 * A bundled database was empty so far, and so was its key without use; any other key may be that of a database elsewhere.
 * @param {{ places: Places, own: boolean }} database @param {string} key
 */
export function admitSecondStepKey({ places, own }, key) {
  const other = given()
  if (other !== undefined && other !== key) {
    throw new Error(`SECOND_STEP_KEY is another key than that of this backup. Unset it for the restore: the key of the backup is then kept in ${places.secondStepKey}, where a start finds it. Nothing was restored.`)
  }
  if (other === undefined && !own && ![undefined, key].includes(kept(places))) {
    throw new Error(`${places.secondStepKey} holds another key than that of this backup, and may be that of another database. Set KETAMINE_CONSULT_DATA to a new folder for the restore: the key of the backup is then kept there. Nothing was restored.`)
  }
}

/** Takes over the key that came with a backup, without which its second steps cannot be read. @param {Places} places @param {string} key */
export function takeSecondStepKey(places, key) {
  if (given() === undefined) keep(places, key)
}

/** @param {Places} places @param {string} key */
function keep(places, key) {
  privateFolder(places.folder)
  writePrivate(places.secondStepKey, `${key}\n`)
}
