// @ts-check
/** One PostgreSQL of our own: started, found running, stopped. */
import { execFileSync, spawn } from 'node:child_process'
import { closeSync, lstatSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { nextFreePort } from '../setup/ports.mjs'
import { findBinaries } from './binaries.mjs'
import { initialize, isInitialized } from './initialize.mjs'
import { passwordsOf } from './passwords.mjs'
import { readIfThere } from './place.mjs'
import { answers, isPostgres, postmasterOf, urlFor } from './postmaster.mjs'
import { giveTo, runAsFor } from './run-as.mjs'
import { removeSocketFolder, socketFolder } from './socket-folder.mjs'

/** @typedef {import('./place.mjs').Places} Places @typedef {{ socketFolder: string, port: number }} At */

const windows = process.platform === 'win32'

/** Said to every server. Errors are left out of its log, and so are details: both repeat what was being written. */
const settings = {
  shared_buffers: '32MB',
  max_connections: '30',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
}

const mostLog = 1024 * 1024
const lookEvery = 10
/** For an old server that is still on its way out, and for a recovery after a crash. */
const waitForOld = 20_000
const waitForRecovery = 600_000

/** @param {Places} places @param {At} at */
export function superuserUrl(places, at) {
  return urlFor(at, { user: 'postgres', password: passwordsOf(places)?.superuser ?? '', database: 'postgres' })
}

/** The server of a data folder where it runs and answers. @param {Places} places @returns {Promise<At | undefined>} */
export async function findRunning(places) {
  const found = postmasterOf(places.cluster)
  if (found === undefined || !isPostgres(found.id)) return undefined
  const at = windows ? { socketFolder: '', port: found.port } : found
  return (await answers(superuserUrl(places, at))) ? at : undefined
}

/**
 * The server of a data folder: the one that runs, else a new one, after recovery where the last one was cut off.
 * A folder without a database gets one. `withUs` ties the server to our terminal (tests); otherwise Ctrl-C reaches it through `stopCluster` only.
 * Not `durable` is for what is thrown away: it does not wait for the disk, and lets several files of tests in at once.
 * @param {Places} places @param {{ withUs?: boolean, durable?: boolean, say?: (line: string) => void }} [options]
 * @returns {Promise<At>}
 */
export async function startCluster(places, { withUs = false, durable = true, say = () => undefined } = {}) {
  const binaries = findBinaries()
  const isNew = !isInitialized(places)
  const running = isNew ? undefined : await findRunning(places)
  if (running !== undefined) return running
  const runAs = runAsFor(binaries.postgres, isNew ? places.folder : places.cluster)
  if (isNew) {
    say(`Database: setting up in ${places.folder}`)
    initialize(places, binaries.initdb, runAs, durable ? [] : ['--no-sync'])
  } else if (runAs.uid !== undefined && lstatSync(places.folder).uid !== runAs.uid) giveTo(runAs, places.folder)

  const at = { socketFolder: socketFolder(places, runAs), port: windows ? await nextFreePort(49152 + Math.floor(Math.random() * 10_000)) : 5432 }
  const options = {
    ...settings,
    ...(durable ? {} : { max_connections: '100', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    listen_addresses: windows ? '127.0.0.1' : '',
    port: String(at.port),
    ...(windows ? {} : { unix_socket_directories: at.socketFolder, unix_socket_permissions: '0700' }),
  }
  const words = ['-D', places.cluster, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  if (windows) {
    // Only pg_ctl can let go of an administrator's rights, with which PostgreSQL refuses to run.
    execFileSync(binaries.pgCtl, ['start', '-w', '-D', places.cluster, '-l', places.log, '-o', words.slice(2).join(' ')], { stdio: 'ignore' })
    return at
  }
  const until = Date.now() + waitForOld
  for (;;) {
    clearStale(places)
    const child = launch(places, binaries, runAs, words, withUs)
    const outcome = await whenReady(places, at, child, say)
    if (outcome === 'ready') return at
    const said = lastLine(places)
    // The processes of a server that was killed take a moment to notice.
    const oldStillThere = /shared memory block|lock file/.test(said)
    if (!oldStillThere || Date.now() > until) throw new Error(`The database in ${places.folder} did not start. Its last words (all of them are in ${places.log}):\n${said}`)
    await pause(200)
  }
}

/** A postmaster.pid whose number now belongs to something else would keep PostgreSQL from starting. @param {Places} places */
function clearStale(places) {
  const left = postmasterOf(places.cluster)
  if (left !== undefined && !isPostgres(left.id)) rmSync(join(places.cluster, 'postmaster.pid'), { force: true })
}

/** @param {Places} places @param {import('./binaries.mjs').Binaries} binaries @param {import('./run-as.mjs').RunAs} runAs @param {string[]} words @param {boolean} withUs */
function launch(places, binaries, runAs, words, withUs) {
  const tooLong = (statSync(places.log, { throwIfNoEntry: false })?.size ?? 0) > mostLog
  const log = openSync(places.log, tooLong ? 'w' : 'a', 0o600)
  try {
    const [command = binaries.postgres, ...args] = [...runAs.prefix, binaries.postgres, ...words]
    const child = spawn(command, args, { detached: !withUs, stdio: ['ignore', log, log], cwd: '/', uid: runAs.uid, gid: runAs.gid })
    child.once('error', () => undefined)
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

/** @param {Places} places @param {At} at @param {import('node:child_process').ChildProcess} child @param {(line: string) => void} say @returns {Promise<'ready' | 'gone'>} */
async function whenReady(places, at, child, say) {
  const began = Date.now()
  let told = false
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const found = postmasterOf(places.cluster)
    if (found?.ready === true && found.id === child.pid && (await answers(superuserUrl(places, at)))) return 'ready'
    const waited = Date.now() - began
    if (waited > waitForRecovery) throw new Error(`The database in ${places.folder} has been starting for ${waitForRecovery / 60_000} minutes. Its log is ${places.log}.`)
    if (waited > 3000 && !told) {
      told = true
      say('Database: recovering what was cut off; this may take a while')
    }
    await pause(lookEvery)
  }
  return 'gone'
}

/** @param {Places} places */
function lastLine(places) {
  return (readIfThere(places.log) ?? '').trim().split('\n').slice(-4).join('\n')
}

/** Stops the server of a data folder: work under way is rolled back and everything written out, for up to `within` ms; then at once, and the next start recovers. @param {Places} places @param {{ within?: number }} [options] */
export async function stopCluster(places, { within = 10_000 } = {}) {
  const found = postmasterOf(places.cluster)
  if (found === undefined || !isPostgres(found.id)) return
  const gone = () => postmasterOf(places.cluster)?.id !== found.id || !isPostgres(found.id)
  if (windows) {
    const { pgCtl } = findBinaries()
    execFileSync(pgCtl, ['stop', '-D', places.cluster, '-m', 'fast', '-w', '-t', String(Math.ceil(within / 1000))], { stdio: 'ignore' })
    return
  }
  // PostgreSQL's fast and immediate shutdown, then force.
  for (const [signal, wait] of /** @type {[NodeJS.Signals, number][]} */ ([['SIGINT', within], ['SIGQUIT', 5000], ['SIGKILL', 5000]])) {
    if (wait === 0) continue
    if (gone()) break
    try {
      process.kill(found.id, signal)
    } catch {
      break
    }
    for (const until = Date.now() + wait; !gone() && Date.now() < until; ) await pause(lookEvery)
  }
  if (gone()) removeSocketFolder(places)
}
