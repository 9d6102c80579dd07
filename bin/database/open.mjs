// @ts-check
/** The database for a command or a server: a hospital's own where DATABASE_URL names one, else the bundled one. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettingsFile } from '../setup/settings-file.mjs'
import { isRunning, takeTurn } from '../setup/turn.mjs'
import { startCluster, stopCluster } from './cluster.mjs'
import { dataFolder, placesIn, privateFolder } from './place.mjs'
import { prepare, urlsOf } from './prepare.mjs'
import { makeSecondStepKey } from './second-step-key.mjs'

/**
 * `ownerUrl` changes tables, `appUrl` cannot. `ownerUrl` is missing where a hospital keeps that for another moment.
 * `close` lets go of the database; the last to let go stops it.
 * @typedef {{ ownerUrl?: string, appUrl: string, where: string, places: import('./place.mjs').Places, own: boolean, close: () => Promise<void> }} Database
 */

/** @param {{ say?: (line: string) => void }} [options] @returns {Promise<Database>} */
export async function openDatabase({ say = console.log } = {}) {
  readSettingsFile()
  const url = process.env.DATABASE_URL
  const places = placesIn(dataFolder())
  if (url !== undefined && url !== '') {
    const ownerUrl = process.env.DATABASE_OWNER_URL
    const named = new URL(url)
    return { appUrl: url, ownerUrl: ownerUrl === '' ? undefined : ownerUrl, where: `${named.host}${named.pathname}`, places, own: false, close: () => Promise.resolve() }
  }
  privateFolder(places.folder)
  const giveBack = await takeTurn(places.folder, places.lock)
  try {
    const at = await startCluster(places, { say })
    await prepare(places, at)
    const urls = urlsOf(places, at)
    await makeSecondStepKey(places, urls.ownerUrl)
    markInUse(places)
    return { ...urls, where: places.folder, places, own: true, close: once(() => letGo(places)) }
  } catch (error) {
    await stopUnused(places)
    throw error
  } finally {
    giveBack()
  }
}

/** @param {() => Promise<void>} act */
function once(act) {
  /** @type {Promise<void> | undefined} */
  let done
  return () => (done ??= act())
}

/** @param {import('./place.mjs').Places} places */
function markInUse(places) {
  privateFolder(places.inUse)
  writeFileSync(join(places.inUse, String(process.pid)), '')
}

/** Whether another process that still runs has this database open. Marks of those that have gone are removed. @param {import('./place.mjs').Places} places */
function isInUse(places) {
  const marks = existsSync(places.inUse) ? readdirSync(places.inUse) : []
  const live = marks.filter((name) => name !== String(process.pid) && isRunning(Number(name)))
  for (const name of marks) if (!live.includes(name)) rmSync(join(places.inUse, name), { force: true })
  return live.length > 0
}

/** @param {import('./place.mjs').Places} places */
async function letGo(places) {
  const giveBack = await takeTurn(places.folder, places.lock)
  try {
    await stopUnused(places)
  } finally {
    giveBack()
  }
}

/** @param {import('./place.mjs').Places} places */
async function stopUnused(places) {
  if (!isInUse(places)) await stopCluster(places)
}

const throwawayPrefix = 'kc-throwaway-'

/**
 * A database of its own in a temporary folder, for tests and measurements; `close` removes it.
 * It does not wait for the disk, unless `durable`.
 * @param {{ durable?: boolean }} [options]
 * @returns {Promise<Database & { at: import('./cluster.mjs').At }>}
 */
export async function openThrowaway({ durable = false } = {}) {
  await removeLeftThrowaways()
  const folder = mkdtempSync(join(tmpdir(), `${throwawayPrefix}${process.pid}-`))
  const places = placesIn(folder)
  const close = once(async () => {
    await stopCluster(places, { within: 0 })
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  })
  try {
    const at = await startCluster(places, { withUs: true, durable })
    await prepare(places, at)
    const urls = urlsOf(places, at)
    await makeSecondStepKey(places, urls.ownerUrl)
    return { ...urls, at, where: folder, places, own: true, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Those of runs that were cut off: the process in their name has gone. */
async function removeLeftThrowaways() {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(throwawayPrefix))) {
    if (isRunning(Number(name.slice(throwawayPrefix.length).split('-')[0]))) continue
    const folder = join(tmpdir(), name)
    await stopCluster(placesIn(folder), { within: 0 }).catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}
