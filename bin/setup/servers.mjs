// @ts-check
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { nextCommand, run } from './commands.mjs'
import { hostOf, nearest, thisMachine } from './listening.mjs'
import { read, top, write } from './place.mjs'
import { isFree, nextFreePort } from './ports.mjs'
import { isRunning } from './turn.mjs'

const serversFolder = (/** @type {string} */ folder) => join(folder, '.next', 'cache', 'servers')

/** What a server has to finish requests under way: Next waits for open connections without an end. */
export const finishRequests = 10_000

/** The servers of this folder that still run: a build would pull the pages from under them. @param {string} folder @returns {Promise<{ id: number, url: string }[]>} */
export async function runningServers(folder) {
  const found = existsSync(serversFolder(folder)) ? readdirSync(serversFolder(folder)) : []
  const running = []
  for (const name of found) {
    const file = join(serversFolder(folder), name)
    const url = read(file) ?? ''
    if (isRunning(Number(name)) && URL.canParse(url) && (await isTaken(new URL(url)))) running.push({ id: Number(name), url })
    else rmSync(file, { force: true })
  }
  return running
}

/** Whether something listens where a URL leads. @param {URL} url */
const isTaken = async ({ hostname, port }) => Number(port) > 0 && !(await isFree(Number(port), hostname.replace(/^\[|\]$/g, '')))

/**
 * Starts the built application, on this machine only unless `address` is another, at the next free port from `from` on, and waits until it answers.
 * `said` is told what the server writes, in place of the terminal.
 * @param {{ from: number, address?: string, env?: Record<string, string>, quiet?: boolean, said?: (text: string) => void }} options
 */
export async function serve({ from, address = thisMachine, env = {}, quiet = false, said }) {
  for (let port = from; ; port += 1) {
    port = await nextFreePort(port, address)
    const url = `http://${hostOf(nearest(address))}:${port}`
    const child = run(nextCommand(['start', '--hostname', address, '--port', String(port)]), {
      env: { NODE_ENV: 'production', ...env },
      stdio: said !== undefined ? ['ignore', 'pipe', 'pipe'] : ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      within: finishRequests,
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said?.(String(text)))
    const note = join(serversFolder(top), String(child.pid))
    write(note, url)
    child.once('exit', () => rmSync(note, { force: true }))
    if (await answers(`${url}/consult`, child)) return { url, child }
    if (await isFree(port, address)) throw new Error('The server stopped before it answered. What it said is above.')
  }
}

/** @param {string} url @param {import('node:child_process').ChildProcess} child */
async function answers(url, child) {
  while (child.exitCode === null && child.signalCode === null) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
      if (response.ok) return true
      if (response.status >= 500) console.error(`${url} answers ${response.status}; waiting`)
    } catch {
      // not yet
    }
    await pause(50)
  }
  return false
}
