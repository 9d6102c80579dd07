import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand } from '../bin/setup/commands.mjs'
import { top } from './support/project-files'

jest.setTimeout(60_000)

type Component = {
  readonly name: string
  readonly version: string
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses?: readonly { readonly license?: { readonly id?: string; readonly name?: string }; readonly expression?: string }[]
}
type Bill = { readonly bomFormat: string; readonly specVersion: string; readonly metadata: { readonly component: { readonly type: string; readonly version: string } }; readonly components: readonly Component[] }
type Locked = { readonly version: string; readonly dev?: boolean; readonly integrity?: string; readonly name?: string }

/** No registry can be reached: whatever would be fetched fails. */
const cutOff = { npm_config_offline: 'true', HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' }

function billOfMaterials(): Bill {
  const { command, args, shell } = npmCommand(['run', '--silent', 'sbom'])
  return JSON.parse(execFileSync(command, args, { cwd: top, shell: shell === true, env: { ...process.env, ...cutOff }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as Bill
}

/** Packages that leave their licence out of their manifest and have it in a file. This one comes with the command of Prisma and is not run by the application. */
const licensedByFile: Readonly<Record<string, RegExp>> = { 'seq-queue@0.0.5': /Permission is hereby granted, free of charge/ }

const hasLicenseFile = (name: string, version: string): boolean => licensedByFile[`${name}@${version}`]?.test(readFileSync(join(top, 'node_modules', name, 'LICENSE'), 'utf8')) === true

/** What the lockfile has of what runs, and not only of what tests and builds. */
function locked(): readonly (Locked & { readonly name: string })[] {
  const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  return Object.entries(packages).flatMap(([path, one]) => (path === '' || one.dev === true ? [] : [{ ...one, name: one.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }]))
}

const hashOf = (integrity = '') => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
const hasLicense = ({ licenses = [] }: Component): boolean => licenses.some(({ license, expression }) => [license?.id, license?.name, expression].some((one) => one !== undefined && one !== ''))

test('the bill of materials names every package that runs, with its version, licence and hash, without a network', () => {
  const bill = billOfMaterials()
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { version: string }
  expect([bill.bomFormat, bill.specVersion, bill.metadata.component]).toMatchObject(['CycloneDX', '1.5', { type: 'application', version }])
  const expected = locked()
  expect(expected.length).toBeGreaterThan(50)
  const missing = expected.flatMap(({ name, version: locks, integrity }) => {
    const found = bill.components.find((one) => one.name === name && one.version === locks)
    if (found === undefined) return [`${name}@${locks} is not in the bill.`]
    if (!hasLicense(found) && !hasLicenseFile(name, locks)) return [`${name}@${locks} has no licence in the bill: read what it is under before it is kept.`]
    return found.hashes?.some(({ alg, content }) => alg === 'SHA-512' && content === hashOf(integrity)) === true ? [] : [`${name}@${locks} has another hash in the bill than in the lockfile.`]
  })
  expect(missing).toEqual([])
})
