// @ts-check
/** The folder of the database's socket. A socket's path may have about 100 characters, so it cannot lie in a data folder of any depth. */
import { chownSync, lstatSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readIfThere, writePrivate } from './place.mjs'

/** What PostgreSQL adds to the folder's path. */
const longestName = '/.s.PGSQL.65535.lock'
/** Of macOS, which allows the fewest. */
const longestPath = 103

/** Whether a folder is ours and closed to others: one left by an earlier start may have been replaced meanwhile. @param {string} folder @param {number | undefined} uid */
function isOurs(folder, uid) {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return found?.isDirectory() === true && (found.mode & 0o777) === 0o700 && found.uid === (uid ?? process.getuid?.())
}

/** The folder of the last start where it is still there and ours, else a new one; '' on Windows, where a port is used. @param {import('./place.mjs').Places} places @param {import('./run-as.mjs').RunAs} runAs */
export function socketFolder(places, { uid, gid }) {
  if (process.platform === 'win32') return ''
  const last = readIfThere(places.socketNote)
  if (last !== undefined && isOurs(last, uid)) return last
  const start = [tmpdir(), '/tmp'].find((folder) => join(folder, 'kc-xxxxxx').length + longestName.length <= longestPath) ?? '/tmp'
  const folder = mkdtempSync(join(start, 'kc-'))
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  writePrivate(places.socketNote, folder)
  return folder
}

/** @param {import('./place.mjs').Places} places */
export function removeSocketFolder(places) {
  const last = readIfThere(places.socketNote)
  if (last !== undefined && isOurs(last, lstatSync(last, { throwIfNoEntry: false })?.uid)) rmSync(last, { recursive: true, force: true })
  rmSync(places.socketNote, { force: true })
}
