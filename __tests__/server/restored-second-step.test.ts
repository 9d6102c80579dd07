import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { openDatabase} from '../../bin/database/open.mjs';
import { type Database } from '../../bin/database/open.mjs'
import { placesIn } from '../../bin/database/place.mjs'
import { readyDatabase, serverEnv } from '../../bin/database/ready.mjs'
import { admitSecondStepKey, takeSecondStepKey } from '../../bin/database/second-step-key.mjs'
import { top } from '../support/project-files'
import { freshDatabase, query } from '../support/server/database'

jest.setTimeout(120_000)

const folder = mkdtempSync(join(tmpdir(), 'kc-restored-'))
const silent = { say: () => undefined }
const opened: Database[] = []

afterAll(async () => {
  for (const database of opened) await database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A command of package.json as a person runs it, over a data folder. */
async function command(args: readonly string[], data: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  await promisify(execFile)(process.execPath, [...args], { cwd: top, env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', SECOND_STEP_KEY: '', BACKUP_PASSPHRASE: 'synthetic words for a test', KETAMINE_CONSULT_DATA: data, ...more } })
}

/** The application as a server of this database has it: its environment is read once by a process. */
async function serverOf(database: Database) {
  jest.resetModules()
  delete (globalThis as { ketamineConsultDatabase?: unknown }).ketamineConsultDatabase
  Object.assign(process.env, serverEnv(database))
  const [accounts, codes, { signIn }] = await Promise.all([import('../support/server/accounts'), import('../support/server/codes'), import('@/lib/accounts/store/sign-in')])
  return { ...accounts, ...codes, signIn }
}

async function openIn(data: string, open: typeof openDatabase): Promise<Database> {
  Object.assign(process.env, { KETAMINE_CONSULT_DATA: data, DATABASE_URL: '', SECOND_STEP_KEY: '' })
  const database = await open(silent)
  opened.push(database)
  return database
}

/** The one backup that was made into this folder. */
const backupIn = (backups: string) => join(backups, String(readdirSync(backups).find((name) => name.endsWith('.backup'))))
const keyIn = (data: string) => readFileSync(join(data, 'second-step-key'), 'utf8')

test('a second step set up before a backup takes codes after it was restored into an empty folder, whose key came with it', async () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  const before = await openIn(from, readyDatabase)
  const { firstAdministrator, enrolledPerson, letGo } = await serverOf(before)
  await firstAdministrator(before.appUrl)
  const person = await enrolledPerson()
  await letGo()
  expect(statSync(join(from, 'second-step-key')).mode & 0o777).toBe(0o600)

  await command(['bin/backup.mjs', folder], from)
  const files = readdirSync(folder).filter((name) => name.includes('.backup'))
  const key = keyIn(from).trim()
  for (const file of files) for (const form of [key, Buffer.from(key, 'base64')]) expect(readFileSync(join(folder, file)).includes(form)).toBe(false)
  await command(['--conditions=react-server', '--import', 'tsx', 'bin/restore.ts', backupIn(folder)], to)
  expect(keyIn(to)).toBe(keyIn(from))

  const after = await openIn(to, readyDatabase)
  const there = await serverOf(after)
  there.given(await there.signIn(person.name, there.proof({ code: there.codeOf(person.uri, 1) }), ''))
  await there.letGo()
})

describe('a key that came with a backup', () => {
  const keys = { backup: Buffer.alloc(32, 2).toString('base64'), other: Buffer.alloc(32, 1).toString('base64') }
  let places: Database['places']

  beforeEach(() => {
    process.env.SECOND_STEP_KEY = ''
    places = placesIn(mkdtempSync(join(folder, 'keys-')))
  })

  test('is refused with what to do where another one is given, and needs no keeping where it is given itself', () => {
    process.env.SECOND_STEP_KEY = keys.other
    expect(() => admitSecondStepKey({ places, own: true }, keys.backup)).toThrow('Unset it for the restore')
    process.env.SECOND_STEP_KEY = keys.backup
    admitSecondStepKey({ places, own: false }, keys.backup)
    takeSecondStepKey(places, keys.backup)
    expect(existsSync(places.secondStepKey)).toBe(false)
  })

  test.each([
    ['the bundled database, whatever the folder holds', true, keys.other],
    ['the database is elsewhere and the folder holds the same', false, keys.backup],
    ['the database is elsewhere and the folder holds none', false, undefined],
  ])('is kept where %s', (_, own, held) => {
    if (held !== undefined) writeFileSync(places.secondStepKey, `${held}\n`)
    admitSecondStepKey({ places, own }, keys.backup)
    takeSecondStepKey(places, keys.backup)
    expect(readFileSync(places.secondStepKey, 'utf8')).toBe(`${keys.backup}\n`)
  })
})

test('a restore into a database elsewhere leaves the key that a folder holds for another one, and writes nothing', async () => {
  const live = join(folder, 'live')
  mkdirSync(live)
  writeFileSync(join(live, 'second-step-key'), `${Buffer.alloc(32, 3).toString('base64')}\n`)
  const scratch = await freshDatabase({ migrated: false })
  const restoring = (data: string) => command(['--conditions=react-server', '--import', 'tsx', 'bin/restore.ts', backupIn(folder)], data, { DATABASE_URL: scratch.appUrl, DATABASE_OWNER_URL: scratch.ownerUrl })
  await expect(restoring(live)).rejects.toThrow('Set KETAMINE_CONSULT_DATA to a new folder for the restore')
  expect(keyIn(live).trim()).toBe(Buffer.alloc(32, 3).toString('base64'))
  expect(await query(scratch.ownerUrl, "SELECT to_regclass('public.person') AS person")).toEqual([{ person: null }])
  await restoring(join(folder, 'drill'))
  expect(keyIn(join(folder, 'drill'))).toBe(keyIn(join(folder, 'from')))
})
