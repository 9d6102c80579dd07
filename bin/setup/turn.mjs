// @ts-check
import { existsSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { read, top } from './place.mjs'

const lockFile = (/** @type {string} */ folder) => join(folder, '.next', 'cache', 'setup.lock')

/** @param {number} id */
export function isRunning(id) {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** A turn is kept fresh while its process lives, so that a number used again by another process holds nothing up. */
const freshEvery = 2000
const staleAfter = 20_000

/** Whether the turn was left behind. @param {string} file */
function isLeftBehind(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > staleAfter) return true
    const holder = Number(read(file))
    return holder > 0 && !isRunning(holder)
  } catch {
    return false
  }
}

/** Takes the folder's set-up for this process, waiting while another has it. Returns how to give it back. @param {string} folder @param {string} [file] the mark of this turn, where it is another one */
export async function takeTurn(folder, file = lockFile(folder)) {
  let said = false
  for (;;) {
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
    if (isLeftBehind(file)) {
      rmSync(file, { force: true })
      continue
    }
    if (!said) console.log(`Another start or test is setting up in ${folder === top ? 'this folder' : folder} (process ${read(file)}): waiting for it.`)
    said = true
    await pause(300)
  }
  const keepFresh = setInterval(() => {
    if (existsSync(file)) utimesSync(file, new Date(), new Date())
  }, freshEvery).unref()
  const giveBack = () => {
    clearInterval(keepFresh)
    process.off('exit', giveBack)
    if (read(file) === String(process.pid)) rmSync(file, { force: true })
  }
  process.once('exit', giveBack)
  return giveBack
}
