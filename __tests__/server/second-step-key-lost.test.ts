import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { backUp } from '../../bin/database/backup.mjs'
import { findRunning } from '../../bin/database/cluster.mjs'
import { openDatabase } from '../../bin/database/open.mjs'
import { placesIn } from '../../bin/database/place.mjs'
import { readyDatabase } from '../../bin/database/ready.mjs'
import { sealSecret } from '@/lib/accounts/store/sealed-secret'
import { top } from '../support/project-files'
import { addPerson, freshDatabase, query } from '../support/server/database'

jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'kc-key-lost-'))
const key = Buffer.alloc(32, 'synthetic').toString('base64')
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const silent = { say: () => undefined }

/** The application seals under this key; the commands are given none. */
beforeAll(() => {
  process.env.SECOND_STEP_KEY = key
  sealSecret('', secret)
  Object.assign(process.env, { SECOND_STEP_KEY: '', DATABASE_URL: '' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const keepSecret = (url: string, id: string, kept: string) => query(url, 'UPDATE person SET totp_secret = $2 WHERE id = $1', [id, kept])

describe('the key of the bundled database', () => {
  const places = placesIn(join(folder, 'data'))

  beforeAll(() => {
    process.env.KETAMINE_CONSULT_DATA = places.folder
  })

  test('is made anew where nothing is sealed yet', async () => {
    await (await readyDatabase(silent)).close()
    rmSync(places.secondStepKey)
    await (await openDatabase(silent)).close()
    expect(Buffer.from(readFileSync(places.secondStepKey, 'utf8'), 'base64')).toHaveLength(32)
  })

  test('is not made anew where a second step was sealed under the one that is missing: a start is refused with what to do, and leaves nothing running', async () => {
    const database = await openDatabase(silent)
    const id = await addPerson(String(database.ownerUrl))
    await keepSecret(String(database.ownerUrl), id, sealSecret(id, secret))
    await database.close()
    const was = readFileSync(places.secondStepKey, 'utf8')
    rmSync(places.secondStepKey)
    await expect(openDatabase(silent)).rejects.toThrow(/second-step-key is missing.*A backup that was made with the key holds it: restore one into a new folder/)
    expect(existsSync(places.secondStepKey)).toBe(false)
    expect(await findRunning(places)).toBeUndefined()
    writeFileSync(places.secondStepKey, was, { mode: 0o600 })
    await (await openDatabase(silent)).close()
    expect(readFileSync(places.secondStepKey, 'utf8')).toBe(was)
  })
})

test('a backup without the key of sealed second steps is refused, and leaves no file', async () => {
  const { ownerUrl, appUrl } = await freshDatabase()
  const backups = join(folder, 'backups')
  const options = { folder: backups, passphrase: 'synthetic words for a test' }
  const id = await addPerson(appUrl)
  await keepSecret(ownerUrl, id, secret)
  const { file } = await backUp(ownerUrl, options)
  expect(existsSync(file)).toBe(true)
  rmSync(backups, { recursive: true })

  await keepSecret(ownerUrl, id, sealSecret(id, secret))
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, BACKUP_PASSPHRASE: options.passphrase, KETAMINE_CONSULT_DATA: join(folder, 'none') } as const
  const run = (given: string) => promisify(execFile)(process.execPath, ['bin/backup.mjs', backups], { cwd: top, env: { ...env, SECOND_STEP_KEY: given } })
  await expect(run('')).rejects.toThrow('No backup was made: second steps in this database are sealed')
  expect(readdirSync(backups)).toEqual([])
  expect(await query(appUrl, "SELECT count(*)::int AS many FROM audit WHERE action = 'backup.made'")).toEqual([{ many: 1 }])
  await run(key)
  expect(readdirSync(backups)).toHaveLength(2)
})
