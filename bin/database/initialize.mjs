// @ts-check
/** Makes a new cluster: the folder in which PostgreSQL keeps everything. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makePasswords, passwordsOf } from './passwords.mjs'
import { privateFolder, writePrivate } from './place.mjs'
import { giveTo } from './run-as.mjs'

/** The release of PostgreSQL whose files we read; a folder of another one needs a backup and a restore. */
const release = '18'

/** Whether there is a cluster, whole and of our release. @param {import('./place.mjs').Places} places */
export function isInitialized(places) {
  const version = join(places.cluster, 'PG_VERSION')
  if (!existsSync(version)) return false
  const found = readFileSync(version, 'utf8').trim()
  if (found !== release) {
    throw new Error(`${places.cluster} was written by PostgreSQL ${found}; this version of Ketamine Consult reads ${release}. Make a backup with the version that wrote it, and restore that into a new folder (docs/operations.md).`)
  }
  if (passwordsOf(places) === undefined) {
    throw new Error(`${places.passwords} is missing: the database beside it cannot be opened without. Put that file back, or restore a backup into a new folder (docs/operations.md).`)
  }
  return true
}

/**
 * Initializes beside its place and moves there once whole, so that an interrupted one is never taken for a database.
 * @param {import('./place.mjs').Places} places @param {string} initdb @param {import('./run-as.mjs').RunAs} runAs @param {string[]} [more] further words for initdb
 */
export function initialize(places, initdb, runAs, more = []) {
  privateFolder(places.folder)
  const draft = `${places.cluster}.new`
  const passwordFile = join(places.folder, 'superuser-password')
  rmSync(draft, { recursive: true, force: true })
  writePrivate(passwordFile, makePasswords(places).superuser)
  giveTo(runAs, places.folder)
  const args = ['-D', draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--locale-provider=builtin', '--locale=C.UTF-8', '-E', 'UTF8', '--data-checksums', ...more]
  const [command = initdb, ...words] = [...runAs.prefix, initdb, ...args]
  try {
    execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', uid: runAs.uid, gid: runAs.gid, cwd: process.platform === 'win32' ? places.folder : '/' })
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    const said = String(/** @type {{ stderr?: string }} */ (error).stderr ?? error).trim()
    throw new Error(`The database could not be set up in ${places.folder}:\n${said}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, places.cluster)
}
