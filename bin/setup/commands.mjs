// @ts-check
import { spawn } from 'node:child_process'
import { basename, join } from 'node:path'
import { top } from './place.mjs'

/** Children of this process, so that a stop ends these and nothing else, and how many ms each has to end by itself. @type {Map<import('node:child_process').ChildProcess, number>} */
const children = new Map()

/** @typedef {{ command: string, args: string[], shell?: boolean }} Command */

/** @param {string[]} args @returns {Command} */
export const nodeCommand = (args) => ({ command: process.execPath, args })

/** @param {string[]} args */
export const nextCommand = (args) => nodeCommand([join(top, 'node_modules', 'next', 'dist', 'bin', 'next'), ...args])

/** The npm that started us where there is one, else the one on the path. @param {string[]} args @returns {Command} */
export function npmCommand(args) {
  const npm = process.env.npm_execpath
  if (npm !== undefined && basename(npm) === 'npm-cli.js') return nodeCommand([npm, ...args])
  return { command: 'npm', args, shell: process.platform === 'win32' }
}

/**
 * Starts a command in the project's folder.
 * @param {Command} command
 * @param {{ env?: Record<string, string>, stdio?: import('node:child_process').StdioOptions, within?: number }} [options]
 */
export function run({ command, args, shell }, { env = {}, stdio = ['ignore', 'inherit', 'inherit'], within = 5000 } = {}) {
  const child = spawn(command, args, {
    cwd: top,
    shell: shell === true,
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NEXT_IGNORE_INCORRECT_LOCKFILE: '1', ...env },
  })
  children.set(child, within)
  child.once('exit', () => children.delete(child))
  return child
}

/** How a child ended: its exit status, 1 where a signal ended it or it could not start. @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
export function exitCodeOf(child) {
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(`Could not run ${child.spawnfile}: ${error.message}`)
      done(1)
    })
    child.once('exit', (code) => done(code ?? 1))
  })
}

/** Children that this process ends itself. @type {WeakSet<import('node:child_process').ChildProcess>} */
const ended = new WeakSet()

/** Whether a child was ended by force, and not by this process: for want of memory, or by somebody. @param {import('node:child_process').ChildProcess} child */
export function wasKilled(child) {
  return child.signalCode === 'SIGKILL' && !ended.has(child)
}

/** Ends one child and waits until it has gone. @param {import('node:child_process').ChildProcess} child */
export async function stop(child) {
  ended.add(child)
  if (child.exitCode !== null || child.signalCode !== null) return
  const within = children.get(child) ?? 5000
  const gone = exitCodeOf(child)
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), within)
  await gone
  clearTimeout(late)
}

/**
 * On Ctrl-C or a stop: ends our children, then us.
 * A stop said to npm ends npm and its shell without reaching us, so under npm the loss of our parent counts as a stop.
 * `lastly` runs once no child is left: the database stops after the server that uses it.
 * @param {() => number} exitCode
 * @param {() => Promise<void> | void} [lastly]
 */
export function stopOnSignal(exitCode, lastly = () => undefined) {
  let stopping = false
  const stopAll = () => {
    if (stopping) return
    stopping = true
    void Promise.all([...children.keys()].map(stop))
      .then(lastly)
      .catch((error) => console.error(error instanceof Error ? error.message : error))
      .then(() => process.exit(exitCode()))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopAll)
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stopAll()
  }, 500).unref()
}
