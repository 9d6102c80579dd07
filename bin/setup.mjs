// @ts-check
/** What `npm start`, `npm test` and the journeys share: packages, build, port and server. Plain Node: it runs before anything is installed. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join, relative, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const top = dirname(dirname(fileURLToPath(import.meta.url)))
const host = '127.0.0.1'

/** What a build is made from. What is not here (tests, docs, bin) never causes a build. */
const sources = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts', 'package-lock.json', 'next.config.js', 'bin/leave-out-examples.cjs', 'tsconfig.json']

const installedStamp = (/** @type {string} */ folder) => join(folder, 'node_modules', '.installed')
const builtStamp = (/** @type {string} */ folder) => join(folder, '.next', 'cache', 'built.json')
const lockFile = (/** @type {string} */ folder) => join(folder, '.next', 'cache', 'setup.lock')
const serversFolder = (/** @type {string} */ folder) => join(folder, '.next', 'cache', 'servers')

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** @param {string} text */
const hash = (text) => createHash('sha256').update(text).digest('hex')

// --- Node -----------------------------------------------------------------------------------------------------------

/** Whether `version` ("20.19.0") is at least `least` ("20.19"). @param {string} version @param {string} least */
export function isAtLeast(version, least) {
  const have = version.split('.').map(Number)
  const want = least.split('.').map(Number)
  for (let i = 0; i < want.length; i += 1) {
    if (have[i] !== want[i]) return (have[i] || 0) > (want[i] || 0)
  }
  return true
}

/** Stops with a sentence where Node is older than package.json asks for. */
export function requireNode() {
  const least = String(JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).engines.node).replace(/[^\d.]/g, '')
  if (isAtLeast(process.versions.node, least)) return
  console.error(`Ketamine Consult needs Node ${least} or newer; this is Node ${process.versions.node}. Install a newer Node, then run the command again.`)
  process.exit(1)
}

// --- what is due ----------------------------------------------------------------------------------------------------

/** What installed packages depend on: the lockfile and the kind of machine. @param {string} folder */
function packagesKey(folder) {
  return hash(`${read(join(folder, 'package-lock.json')) ?? ''} ${process.platform} ${process.arch}`)
}

/** Whether packages are missing, half installed, or of another lockfile. @param {string} folder */
export function needsInstall(folder) {
  return read(installedStamp(folder)) !== packagesKey(folder)
}

/** Says that packages are installed as the lockfile has them. `npm ci` empties node_modules first, and this mark with it. @param {string} folder */
export function markInstalled(folder) {
  write(installedStamp(folder), packagesKey(folder))
}

/** One hash of every file a build is made from: their names and contents. @param {string} folder */
export function sourcesKey(folder) {
  const files = sources.flatMap((source) => filesUnder(join(folder, source))).sort()
  const whole = createHash('sha256')
  for (const file of files) {
    whole.update(relative(folder, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0')
  }
  return whole.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return []
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      const inside = join(path, entry.name)
      if (entry.isDirectory()) return filesUnder(inside)
      return entry.isFile() ? [inside] : []
    })
  } catch {
    return [path]
  }
}

const buildId = (/** @type {string} */ folder) => read(join(folder, '.next', 'BUILD_ID'))

/** Whether there is no finished build of these sources. @param {string} folder */
export function needsBuild(folder) {
  const id = buildId(folder)
  return id === undefined || read(builtStamp(folder)) !== JSON.stringify({ id, sources: sourcesKey(folder) })
}

/** Says that the build standing in .next was made from these sources. @param {string} folder @param {string} key */
export function markBuilt(folder, key) {
  write(builtStamp(folder), JSON.stringify({ id: buildId(folder), sources: key }))
}

// --- running commands -----------------------------------------------------------------------------------------------

/** Children of this process, so that a stop ends these and nothing else, and how many ms each has to end by itself. @type {Map<import('node:child_process').ChildProcess, number>} */
const children = new Map()

/** @typedef {{ command: string, args: string[], shell?: boolean }} Command */

/** @param {string[]} args @returns {Command} */
export const nodeCommand = (args) => ({ command: process.execPath, args })

/** @param {string[]} args */
export const nextCommand = (args) => nodeCommand([join(top, 'node_modules', 'next', 'dist', 'bin', 'next'), ...args])

/** The npm that started us where there is one, else the one on the path. @param {string[]} args @returns {Command} */
function npmCommand(args) {
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

/** Ends one child and waits until it has gone. @param {import('node:child_process').ChildProcess} child */
export async function stop(child) {
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

// --- one set-up at a time -------------------------------------------------------------------------------------------

/** @param {number} id */
export function isRunning(id) {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** What a server has to finish requests under way: Next waits for open connections without an end. */
const finishRequests = 10_000

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
    if (read(file) === String(process.pid)) rmSync(file, { force: true })
  }
  process.once('exit', giveBack)
  return giveBack
}

/** The servers of this folder that still run: a build would pull the pages from under them. @param {string} folder @returns {Promise<{ id: number, url: string }[]>} */
export async function runningServers(folder) {
  const found = existsSync(serversFolder(folder)) ? readdirSync(serversFolder(folder)) : []
  const running = []
  for (const name of found) {
    const file = join(serversFolder(folder), name)
    const url = read(file) ?? ''
    const port = Number(url.split(':')[2])
    if (isRunning(Number(name)) && port > 0 && !(await isFree(port))) running.push({ id: Number(name), url })
    else rmSync(file, { force: true })
  }
  return running
}

// --- the steps ------------------------------------------------------------------------------------------------------

/** Installs the packages where that is due. Throws a sentence where it fails. */
export async function install() {
  if (!needsInstall(top)) {
    console.log('Packages: up to date, skipped')
    return
  }
  console.log('Packages: installing (npm ci)')
  const npm = npmCommand(['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'])
  if ((await exitCodeOf(run(npm))) !== 0) {
    throw new Error('The packages could not be installed. Check the connection to the package registry, then run the command again.')
  }
  markInstalled(top)
}

/** Builds the application where that is due. Throws a sentence where it fails. */
export async function build() {
  if (!needsBuild(top)) {
    console.log('Build: up to date, skipped')
    return
  }
  const [server] = await runningServers(top)
  if (server !== undefined) {
    throw new Error(`The sources have changed since the server at ${server.url} was built, and a new build would break it. Stop that server (process ${server.id}), then run the command again.`)
  }
  console.log('Build: building (next build)')
  const key = sourcesKey(top)
  rmSync(builtStamp(top), { force: true })
  if ((await exitCodeOf(run(nextCommand(['build']), { env: { NODE_ENV: 'production' } }))) !== 0) {
    throw new Error('The build failed. Mend what it names above, then run the command again.')
  }
  markBuilt(top, key)
}

/** The first port from `from` on at which nothing listens. @param {number} from @returns {Promise<number>} */
export async function nextFreePort(from) {
  for (let port = from; port < Math.min(from + 1000, 65536); port += 1) {
    if (await isFree(port)) return port
  }
  throw new Error(`No port is free from ${from} on. Stop a server that is not needed, then run the command again.`)
}

/** @param {number} port @returns {Promise<boolean>} */
function isFree(port) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(true)))
  })
}

/**
 * Starts the built application, on this machine only, at the next free port from `from` on, and waits until it answers.
 * `said` is told what the server writes, in place of the terminal.
 * @param {{ from: number, env?: Record<string, string>, quiet?: boolean, said?: (text: string) => void }} options
 */
export async function serve({ from, env = {}, quiet = false, said }) {
  for (let port = from; ; port += 1) {
    port = await nextFreePort(port)
    const url = `http://${host}:${port}`
    const child = run(nextCommand(['start', '--hostname', host, '--port', String(port)]), {
      env: { NODE_ENV: 'production', ...env },
      stdio: said !== undefined ? ['ignore', 'pipe', 'pipe'] : ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      within: finishRequests,
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said?.(String(text)))
    const note = join(serversFolder(top), String(child.pid))
    write(note, url)
    child.once('exit', () => rmSync(note, { force: true }))
    if (await answers(`${url}/consult`, child)) return { url, child }
    if (await isFree(port)) throw new Error('The server stopped before it answered. What it said is above.')
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
