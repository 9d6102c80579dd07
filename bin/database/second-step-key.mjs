// @ts-check
/** The key under which the secrets of second steps are sealed: 32 random bytes in base64, kept beside the database and never in it. */
import { randomBytes } from 'node:crypto'
import { privateFolder, readIfThere, writePrivate } from './place.mjs'

/** @typedef {import('./place.mjs').Places} Places */

const given = () => (process.env.SECOND_STEP_KEY === '' ? undefined : process.env.SECOND_STEP_KEY)

/** SECOND_STEP_KEY, else the key in the data folder; undefined where there is neither. Throws a sentence where it is no key. @param {Places} places */
export function secondStepKeyOf(places) {
  const key = given() ?? readIfThere(places.secondStepKey)?.trim()
  if (key === undefined || Buffer.from(key, 'base64').length === 32) return key
  throw new Error(`The key of second steps (SECOND_STEP_KEY, else ${places.secondStepKey}) has to be 32 random bytes in base64.`)
}

/** Makes one where there is none. Only for the database that comes along: servers that share another one need the same key. @param {Places} places */
export function makeSecondStepKey(places) {
  if (secondStepKeyOf(places) === undefined) keep(places, randomBytes(32).toString('base64'))
}

/** Takes over the key that came with a backup, without which its second steps cannot be read. @param {Places} places @param {string} key */
export function takeSecondStepKey(places, key) {
  const other = given()
  if (other === undefined) return keep(places, key)
  if (other !== key) throw new Error(`SECOND_STEP_KEY is another key than that of this backup. Unset it for the restore: the key of the backup is then kept in ${places.secondStepKey}, where a start finds it. Nothing was restored.`)
}

/** @param {Places} places @param {string} key */
function keep(places, key) {
  privateFolder(places.folder)
  writePrivate(places.secondStepKey, `${key}\n`)
}
