import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFiles, top } from './support/project-files'

/** Written so that this file does not name what it looks for. */
const registryHosts = ['registry', 'npm', 'pypi', 'deb', 'proxy']
  .map((word) => ({ registry: 'registry[.](?:npmjs|yarnpkg|npmmirror)', npm: 'npm[.]pkg[.]github', pypi: 'pypi[.]org', deb: '(?:deb|security|snapshot)[.]debian[.]org', proxy: 'proxy[.]golang[.]org' })[word])
  .join('|')
const machinePaths = '(?:^|[\\s"\'`(=:])(?:file:\\/\\/)?\\/(?:work|root|home|Users)\\/[\\w.-]'

const isText = (bytes: Buffer) => !bytes.subarray(0, 8000).includes(0)

/** Lines of our own files that match, with what to do about them. */
function linesWith(pattern: RegExp, advice: string): string[] {
  return projectFiles().flatMap((file) => {
    const bytes = readFileSync(join(top, file))
    if (!isText(bytes)) return []
    return bytes
      .toString('utf8')
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${advice}`] : []))
  })
}

describe('the project runs anywhere', () => {
  test('no file names the host of a package registry', () => {
    expect(linesWith(new RegExp(registryHosts), 'names a registry host: leave the choice of registry to whoever installs.')).toEqual([])
  })

  test('no file names a folder of one machine', () => {
    expect(linesWith(new RegExp(machinePaths), 'names a folder of one machine: use a path from the project, or take it as an argument.')).toEqual([])
  })
})

type Locked = { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean; readonly inBundle?: boolean; readonly optionalDependencies?: Record<string, string> }

describe('the lockfile', () => {
  const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as Record<string, Record<string, string>>

  test('says what every package must hash to, and not where it came from', () => {
    const found = Object.entries(packages).flatMap(([path, locked]) => {
      if (path === '' || locked.link === true) return []
      if (locked.resolved !== undefined) return [`${path} names where it came from: run npm install with this project's .npmrc, which leaves that out.`]
      // What comes inside of another package is hashed with that one.
      if (locked.inBundle === true) return []
      return locked.integrity === undefined ? [`${path} has no integrity: remove it from package-lock.json and run npm install.`] : []
    })
    expect(found).toEqual([])
  })

  test('holds the packages of every kind of machine', () => {
    const found = Object.entries(packages).flatMap(([path, locked]) =>
      Object.keys(locked.optionalDependencies ?? {})
        .filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
        .map((name) => `${path} asks for ${name}, which is not locked: npm ci would refuse. Pin a version of ${path} whose packages are all published.`),
    )
    expect(found).toEqual([])
  })

  test('package.json pins exact versions', () => {
    const found = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version))
      .map(([name, version]) => `${name} is ${version}: write the exact version.`)
    expect(found).toEqual([])
  })
})
