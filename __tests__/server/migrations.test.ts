import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkVersion, migrate } from '../../bin/database/migrate.mjs'
import { readMigrations } from '../../bin/database/migrations.mjs'
import { addPerson, freshDatabase, query, refusal, superuser } from '../support/server/database'

let folder: string
let ownerUrl: string
let appUrl: string

/** A database of this version, for what only looks at it or is refused. */
let current: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => (current = await freshDatabase()))

function put(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const backUp = jest.fn(() => Promise.resolve())

const run = () => migrate(ownerUrl, { known: readMigrations(folder), backUp })
const exists = async (table: string) => (await query(ownerUrl, 'SELECT to_regclass($1) IS NOT NULL AS there', [table]))[0]?.there

describe('migrations', () => {
  beforeEach(async () => {
    backUp.mockClear()
    folder = mkdtempSync(join(tmpdir(), 'migrations-'))
    put('0001_first', 'CREATE TABLE first (a int); GRANT SELECT, INSERT ON first TO app_rw;')
    ;({ ownerUrl, appUrl } = await freshDatabase({ migrated: false }))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('are applied once, in order, and told as Prisma tells them', async () => {
    put('0002_second', 'ALTER TABLE first ADD COLUMN b int;')
    expect(await run()).toEqual(['0001_first', '0002_second'])
    expect(await run()).toEqual([])
    const rows = await query(ownerUrl, 'SELECT migration_name, length(checksum) AS checksum, applied_steps_count AS steps, finished_at >= started_at AS finished, rolled_back_at FROM _prisma_migrations ORDER BY started_at')
    expect(rows).toEqual(['0001_first', '0002_second'].map((migration_name) => ({ migration_name, checksum: 64, steps: 1, finished: true, rolled_back_at: null })))
  })

  test('that were edited are refused', async () => {
    await run()
    put('0001_first', 'CREATE TABLE first (a bigint);')
    await expect(run()).rejects.toThrow('The migration 0001_first is not the one this database was made with')
  })

  test('are the same with the line ends of Windows', async () => {
    put('0001_first', 'CREATE TABLE first (\na int);\n')
    await run()
    put('0001_first', 'CREATE TABLE first (\r\na int);\r\n')
    expect(await run()).toEqual([])
  })

  test('of a newer version are refused', async () => {
    put('0002_second', 'SELECT 1;')
    await run()
    rmSync(join(folder, '0002_second'), { recursive: true })
    await expect(run()).rejects.toThrow('a newer version wrote it')
  })

  test('that were passed over are refused', async () => {
    put('0003_third', 'SELECT 1;')
    await run()
    put('0002_second', 'SELECT 1;')
    await expect(run()).rejects.toThrow('lacks 0002_second, which comes before it')
  })

  test('that another tool left unfinished are refused', async () => {
    await run()
    await query(ownerUrl, "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '0002_second')")
    await expect(run()).rejects.toThrow('0002_second was begun in this database and not finished')
  })

  test('that fail leave the database as it was before them', async () => {
    put('0002_second', 'CREATE TABLE second (a int); INSERT INTO second VALUES (1/0);')
    put('0003_third', 'CREATE TABLE third (a int);')
    await expect(run()).rejects.toThrow('The migration 0002_second failed, and the database is as it was before it: division by zero')
    expect([await exists('first'), await exists('second'), await exists('third')]).toEqual([true, false, false])
    put('0002_second', 'CREATE TABLE second (a int);')
    expect(await run()).toEqual(['0002_second', '0003_third'])
  })

  test('that are cut off leave the database as it was before them', async () => {
    put('0002_second', 'CREATE TABLE second (a int); SELECT pg_sleep(30);')
    const running = expect(run()).rejects.toThrow('0002_second failed')
    const ours = "FROM pg_stat_activity WHERE datname = $1 AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()"
    const { pathname } = new URL(ownerUrl)
    let ended: unknown[] = []
    while (ended.length === 0) ended = await query(superuser(), `SELECT pg_terminate_backend(pid) ${ours}`, [pathname.slice(1)])
    await running
    expect(await exists('second')).toBe(false)
    put('0002_second', 'CREATE TABLE second (a int);')
    expect(await run()).toEqual(['0002_second'])
  })

  test('are applied by one of two runners at once', async () => {
    put('0002_second', 'CREATE TABLE second (a int); SELECT pg_sleep(0.3);')
    const done = await Promise.all([run(), run(), run()])
    expect(done.map((names) => names.length).sort()).toEqual([0, 0, 2])
  })

  test('follow a backup where there is data, and only there', async () => {
    await run()
    put('0002_second', 'SELECT 1;')
    await run()
    expect(backUp).not.toHaveBeenCalled()
    await query(appUrl, 'INSERT INTO first VALUES (1)')
    put('0003_third', 'SELECT 1;')
    await run()
    expect(backUp).toHaveBeenCalledTimes(1)
    await run()
    expect(backUp).toHaveBeenCalledTimes(1)
  })

  test('do not begin where the backup fails', async () => {
    await run()
    await query(appUrl, 'INSERT INTO first VALUES (1)')
    put('0002_second', 'CREATE TABLE second (a int);')
    backUp.mockRejectedValueOnce(new Error('disk full'))
    await expect(run()).rejects.toThrow('disk full')
    expect(await exists('second')).toBe(false)
  })
})

describe('an account that may not change tables', () => {
  test('is told what is lacking', async () => {
    const empty = await freshDatabase({ migrated: false })
    await expect(checkVersion(empty.appUrl)).rejects.toThrow('The database lacks 0001_accounts')
  })

  test('is let in at the right version', async () => {
    await checkVersion(current.appUrl)
  })

  test('is refused where it could change the audit', async () => {
    await expect(checkVersion(current.ownerUrl)).rejects.toThrow('may change the audit or signed records')
  })
})

describe('the schema', () => {
  type Column = { table: string; column: string; optional: boolean }

  /** The models of prisma/schema.prisma as tables and columns. */
  function modelled(): Column[] {
    const text = readFileSync(join(__dirname, '..', '..', 'prisma', 'schema.prisma'), 'utf8')
    return [...text.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].flatMap(([, body = '']) => {
      const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? ''
      return [...body.matchAll(/^ {2}(\w+) +(String|Int|BigInt|Boolean|DateTime|Json|Bytes)(\??)(.*)$/gm)].map(([, field = '', , optional, rest = '']) => ({
        table,
        column: /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field,
        optional: optional === '?',
      }))
    })
  }

  const inOrder = (columns: Column[]) => columns.map(({ table, column, optional }) => `${table}.${column}${optional ? '?' : ''}`).sort()

  test('of Prisma and of the migrations have the same columns', async () => {
    const columns = await query<Column>(
      current.ownerUrl,
      "SELECT table_name AS table, column_name AS column, is_nullable = 'YES' AS optional FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'",
    )
    expect(inOrder(columns)).toEqual(inOrder(modelled()))
  })

  test('refuses the application any change of tables', async () => {
    await addPerson(current.ownerUrl)
    for (const statement of ['CREATE TABLE a (a int)', 'ALTER TABLE person ADD COLUMN a int', 'DROP TABLE person', 'CREATE INDEX ON person (name)', 'TRUNCATE person', 'DELETE FROM person', 'CREATE SCHEMA a', 'UPDATE _prisma_migrations SET checksum = 1']) {
      expect(await refusal(current.appUrl, statement)).toMatch(/permission denied|must be owner/)
    }
  })

  test('every reference between tables has an index', async () => {
    const without = await query(
      current.ownerUrl,
      `SELECT conrelid::regclass::text AS table, conname FROM pg_constraint k WHERE contype = 'f' AND connamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indpred IS NULL AND i.indkey[0] = k.conkey[1])`,
    )
    // A co-signature or addendum is found by its record; who signed is in the first column of an index each.
    expect(without).toEqual([])
  })
})
