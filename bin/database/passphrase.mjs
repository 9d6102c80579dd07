// @ts-check
/** The passphrase of backups. */
import { randomBytes } from 'node:crypto'
import { privateFolder, readIfThere, writePrivate } from './place.mjs'

const fewest = 15

/** BACKUP_PASSPHRASE_FILE, else BACKUP_PASSPHRASE; undefined where neither is set. Throws a sentence where it is too short to keep anything. */
function givenPassphrase() {
  const file = process.env.BACKUP_PASSPHRASE_FILE
  const named = file !== undefined && file !== ''
  const passphrase = named ? readIfThere(file)?.trim() : process.env.BACKUP_PASSPHRASE
  if (named && passphrase === undefined) throw new Error(`BACKUP_PASSPHRASE_FILE names ${file}, which is not there.`)
  if (passphrase === undefined || passphrase === '') return undefined
  if (passphrase.length < fewest) throw new Error(`The backup passphrase has ${passphrase.length} characters: use ${fewest} or more.`)
  return passphrase
}

/** Throws a sentence where none is given. */
export function requirePassphrase() {
  const passphrase = givenPassphrase()
  if (passphrase !== undefined) return passphrase
  throw new Error('Set BACKUP_PASSPHRASE_FILE to a file that holds the passphrase (or BACKUP_PASSPHRASE to the passphrase). Keep it apart from the backups: without it they cannot be opened.')
}

/**
 * For the backup made before a change of tables: the given passphrase, else one kept in the data folder, which guards that backup as well as the database beside it is guarded.
 * @param {import('./place.mjs').Places} places
 */
export function passphraseBeforeMigration(places) {
  const given = givenPassphrase() ?? readIfThere(places.backupKey)?.trim()
  if (given !== undefined) return given
  const fresh = randomBytes(24).toString('base64url')
  privateFolder(places.folder)
  writePrivate(places.backupKey, `${fresh}\n`)
  return fresh
}
