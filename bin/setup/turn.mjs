// @ts-check
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { read, top } from './place.mjs'

const lockFile = (/** @type {string} */ folder) => join(folder, '.next', 'cache', 'setup.lock')

const codeOf = (/** @type {unknown} */ error) => /** @type {NodeJS.ErrnoException} */ (error).code

/** @param {number} id */
export function isRunning(id) {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** A turn is kept fresh while its process lives, so that a number used again by another process holds nothing up. */
const freshEvery = 2000
const staleAfter = 20_000

/** The mark of a turn: whose it is, and when it was last kept fresh; undefined where there is none. @param {string} file */
export function markAt(file) {
  try {
    return { freshAt: statSync(file).mtimeMs, holder: readFileSync(file, 'utf8') }
  } catch {
    return undefined
  }
}

/** @typedef {NonNullable<ReturnType<typeof markAt>>} Mark */

/** Whether the turn was left behind. @param {Mark} mark */
function isLeftBehind({ freshAt, holder }) {
  return Date.now() - freshAt > staleAfter || (Number(holder) > 0 && !isRunning(Number(holder)))
}

/**
 * Takes away a mark that was left behind. Two starts can both find it: what the first has put there since is not what the second
 * found, and is put back. @param {string} file @param {Mark} left
 */
export function takeAway(file, left) {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const found = markAt(aside)
  if (found?.freshAt === left.freshAt && found.holder === left.holder) rmSync(aside, { force: true })
  else renameSync(aside, file)
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
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const mark = markAt(file)
    if (mark !== undefined && isLeftBehind(mark)) {
      takeAway(file, mark)
      continue
    }
    if (!said) console.log(`Another start or test is setting up in ${folder === top ? 'this folder' : folder} (process ${read(file)}): waiting for it.`)
    said = true
    await pause(300)
  }
  const isOurs = () => read(file) === String(process.pid)
  const keepFresh = setInterval(() => {
    try {
      if (isOurs()) utimesSync(file, new Date(), new Date())
    } catch (error) {
      // It went between the two.
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }, freshEvery).unref()
  const giveBack = () => {
    clearInterval(keepFresh)
    process.off('exit', giveBack)
    if (isOurs()) rmSync(file, { force: true })
  }
  process.once('exit', giveBack)
  return giveBack
}
