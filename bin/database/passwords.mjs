// @ts-check
/** The passwords of the bundled database: made once, kept in a file only this user may read. */
import { randomBytes } from 'node:crypto'
import { privateFolder, readIfThere, writePrivate } from './place.mjs'

/** @typedef {{ superuser: string, owner: string, app: string, prepared?: boolean }} Passwords */

const fresh = () => randomBytes(24).toString('base64url')

/** The passwords of a data folder; undefined where none were made yet. @param {import('./place.mjs').Places} places @returns {Passwords | undefined} */
export function passwordsOf(places) {
  const text = readIfThere(places.passwords)
  return text === undefined ? undefined : JSON.parse(text)
}

/** @param {import('./place.mjs').Places} places @returns {Passwords} */
export function makePasswords(places) {
  const passwords = { superuser: fresh(), owner: fresh(), app: fresh() }
  privateFolder(places.folder)
  writePrivate(places.passwords, `${JSON.stringify(passwords)}\n`)
  return passwords
}
