// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { read, write } from './place.mjs'

/** What a build is made from. What is not here (tests, docs, the rest of bin) never causes a build. */
const sources = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts', 'package-lock.json', 'next.config.js', 'bin/lighten.cjs', 'bin/setup/fault-page.mjs', 'tsconfig.json']

const installedStamp = (/** @type {string} */ folder) => join(folder, 'node_modules', '.installed')
/** Where a finished build is marked. */
export const builtStamp = (/** @type {string} */ folder) => join(folder, '.next', 'cache', 'built.json')

/** @param {string} text */
const hash = (text) => createHash('sha256').update(text).digest('hex')

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
