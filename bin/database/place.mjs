// @ts-check
/** Where data lives: one folder, closed to everyone else. */
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { top } from '../setup/place.mjs'

/** The folder of this installation's data: KETAMINE_CONSULT_DATA, else `data` in the project. */
export function dataFolder() {
  const named = process.env.KETAMINE_CONSULT_DATA
  return named === undefined || named === '' ? join(top, 'data') : resolve(top, named)
}

/** What is where in a data folder. @param {string} folder */
export function placesIn(folder) {
  return {
    folder,
    cluster: join(folder, 'postgres'),
    passwords: join(folder, 'passwords.json'),
    secondStepKey: join(folder, 'second-step-key'),
    backupKey: join(folder, 'backup-passphrase'),
    backups: join(folder, 'backups'),
    socketNote: join(folder, 'socket-folder'),
    log: join(folder, 'postgres.log'),
    inUse: join(folder, 'in-use'),
    lock: join(folder, 'start.lock'),
  }
}

/** @typedef {ReturnType<typeof placesIn>} Places */

/** A folder that only this user may enter. @param {string} folder */
export function privateFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32') chmodSync(folder, 0o700)
}

/** Writes a file that only this user may read: whole or not at all. @param {string} file @param {string} text */
export function writePrivate(file, text) {
  const draft = `${file}.new-${process.pid}`
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  renameSync(draft, file)
}

/** The text of a file; undefined where there is none. One that may not be read is a fault: what it holds is not to be made anew. @param {string} file */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    // Looked for and read in one step: another process may remove it in between.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw error
  }
}
