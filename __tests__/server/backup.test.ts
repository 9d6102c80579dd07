import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Client } from 'pg'
import { pgSource } from '../../bin/audit/pg-source'
import { backUp } from '../../bin/database/backup.mjs'
import { migrate } from '../../bin/database/migrate.mjs'
import { readMigrations } from '../../bin/database/migrations.mjs'
import { connected } from '../../bin/database/postmaster.mjs'
import { restore } from '../../bin/database/restore.mjs'
import { tablesOf } from '../../bin/database/tables.mjs'
import { verifyChain } from '../../lib/server/audit-chain'
import { top } from '../support/project-files'
import { addAudit, addCase, addPerson, freshDatabase, query } from '../support/server/database'

jest.setTimeout(60_000)

const passphrase = 'synthetic words for a test'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function filled() {
  const urls = await freshDatabase()
  const ada = await addPerson(urls.appUrl)
  await addPerson(urls.appUrl, 'Dr. Ørsted "Émile"\n\u2028\t\\x')
  for (let at = 0; at < 20; at += 1) await addCase(urls.appUrl, ada, `Case ${at} \u2028 ’“\\n${'é'.repeat(at)}`)
  await query(urls.appUrl, "UPDATE case_file SET answers = $1, prior_authorization = 'null', due_on = '2026-12-24'", [{ weight: 70.10000000000001, big: 1e21, text: 'line\nline\u2028line \ud83d\ude00', list: [{ a: null }] }])
  await query(urls.appUrl, "INSERT INTO session (token_hash, person_id, expires_at, device) VALUES (sha256('x'), $1, now(), 'Firefox')", [ada])
  await query(urls.appUrl, "INSERT INTO person (name, issuer, subject) VALUES ('Dr. Una Heron', 'https://id.hospital.example', 'u-1')")
  await query(urls.appUrl, "INSERT INTO provider_visit (state_hash, browser_hash, nonce, verifier, anew, goes_to, started_at) VALUES (sha256('s'), sha256('b'), repeat('n', 43), repeat('v', 43), false, '/cases', now())")
  await addAudit(urls.appUrl, 30)
  return urls
}

/** Everything in a database, as one text for each table. */
const contents = (url: string) =>
  connected(url, async (client: Client) => {
    const all: Record<string, unknown> = {}
    for (const { name } of await tablesOf(client)) {
      const { rows } = await client.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t ORDER BY 1`)
      all[name] = rows.map(({ line }) => line)
    }
    return all
  })

const verify = async (client: Client, { head }: { head?: { number: string; hash: string } }) => {
  const { faults } = await verifyChain(pgSource(client), head === undefined ? [] : [head])
  if (faults.length > 0) throw new Error(faults.join(' '))
}
const empty = () => freshDatabase({ migrated: false })
const into = (ownerUrl: string, file: string, words = passphrase) => restore(ownerUrl, { file, passphrase: words, verify })

describe('a backup', () => {
  let source: Awaited<ReturnType<typeof filled>>
  let file: string

  beforeAll(async () => {
    source = await filled()
    ;({ file } = await backUp(source.ownerUrl, { folder, passphrase }))
  })

  test('comes back as it was, its audit verified, and nobody signed in', async () => {
    const target = await empty()
    const before = await contents(source.ownerUrl)
    const manifest = await into(target.ownerUrl, file)
    const after = await contents(target.ownerUrl)
    const { audit, audit_head: _, ...rest } = after
    const { audit: auditBefore, audit_head: __, ...restBefore } = before
    expect(rest).toEqual(restBefore)
    expect((audit as string[]).filter((line) => !line.includes('backup.'))).toEqual((auditBefore as string[]).filter((line) => !line.includes('backup.')))
    expect(await query(target.ownerUrl, 'SELECT (SELECT count(*) FROM session)::int + (SELECT count(*) FROM provider_visit)::int AS many')).toEqual([{ many: 0 }])
    expect(await query(target.ownerUrl, "SELECT action, detail FROM audit WHERE number > 30 AND action = 'backup.restored'")).toEqual([{ action: 'backup.restored', detail: { head: 30 } }])
    expect(manifest.head?.number).toBe('30')
    // Triggers are back in force, and the chain goes on.
    await expect(query(target.ownerUrl, 'DELETE FROM audit')).rejects.toThrow('append-only')
    await addAudit(target.appUrl)
    await connected(target.appUrl, (client: Client) => verify(client, manifest))
  })

  test('is closed to others, tells nothing of what is in it, and has a manifest beside it', () => {
    expect([statSync(file).mode & 0o777, statSync(`${file}.manifest.json`).mode & 0o777]).toEqual([0o600, 0o600])
    expect(readFileSync(file).includes('Synthetic')).toBe(false)
    const manifest = JSON.parse(readFileSync(`${file}.manifest.json`, 'utf8')) as { head: { number: string; hash: string }; rows: Record<string, number> }
    expect(manifest.head).toMatchObject({ number: '30', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
    expect(manifest.rows).toMatchObject({ case_file: 20, record: 20, audit: 30 })
  })

  /** Where a byte is flipped, as part of the file's length; the first lies in the line that says how the key is made. */
  test.each([0, 0.5, 1])('with a byte flipped at %s of its length is refused, and nothing is written', async (part) => {
    const bytes = readFileSync(file)
    const at = Math.round(part * (bytes.length - 1))
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    const damaged = join(folder, 'damaged')
    writeFileSync(damaged, bytes)
    const target = await empty()
    await expect(into(target.ownerUrl, damaged)).rejects.toThrow('cannot be opened')
    expect(await contents(target.ownerUrl)).toEqual({})
  })

  test('that was cut, or added to, is refused', async () => {
    const other = join(folder, 'other')
    const target = await empty()
    copyFileSync(file, other)
    truncateSync(other, statSync(file).size - 1)
    await expect(into(target.ownerUrl, other)).rejects.toThrow('cannot be opened')
    writeFileSync(other, Buffer.concat([readFileSync(file), Buffer.from('x')]))
    await expect(into(target.ownerUrl, other)).rejects.toThrow('cannot be opened')
    expect(await contents(target.ownerUrl)).toEqual({})
  })

  test('is refused with another passphrase', async () => {
    await expect(into((await empty()).ownerUrl, file, 'other words for a test')).rejects.toThrow('the passphrase is another one')
  })

  test('is not put over data', async () => {
    const target = await freshDatabase()
    await addPerson(target.appUrl)
    await expect(into(target.ownerUrl, file)).rejects.toThrow('already holds data')
  })

  test('is not restored where its audit does not hold', async () => {
    const target = await empty()
    const fails = () => Promise.reject(new Error('Row 3 was changed'))
    await expect(restore(target.ownerUrl, { file, passphrase, verify: fails })).rejects.toThrow('Row 3 was changed')
    expect(Object.values(await contents(target.ownerUrl)).flat().filter((line) => !String(line).startsWith('(t,0,'))).toEqual([])
    await into(target.ownerUrl, file)
  })
})

test('a backup is of one moment though writing goes on', async () => {
  const { appUrl, ownerUrl } = await filled()
  const ada = await addPerson(appUrl)
  let stop = false
  const writing = connected(appUrl, async (client: Client) => {
    for (let at = 0; !stop; at += 1) {
      await client.query('BEGIN')
      await client.query("INSERT INTO case_file (id, label, owner_id, knowledge) VALUES (gen_random_uuid(), 'Written meanwhile', $1, 'rules 1')", [ada])
      await client.query("INSERT INTO audit (action, subject, outcome) VALUES ('case.created', 'case', 'done')")
      await client.query('COMMIT')
    }
  })
  await new Promise((done) => setTimeout(done, 100))
  const { file } = await backUp(ownerUrl, { folder, passphrase, now: new Date('2026-01-02T03:04:05Z') })
  stop = true
  await writing
  const target = await empty()
  await into(target.ownerUrl, file)
  const [row] = await query<{ cases: number; told: number }>(target.ownerUrl, "SELECT (SELECT count(*)::int FROM case_file WHERE label = 'Written meanwhile') AS cases, (SELECT count(*)::int FROM audit WHERE action = 'case.created') AS told")
  expect(row?.cases).toBeGreaterThan(0)
  expect(row?.cases).toBe(row?.told)
})

test('a backup of an earlier version is restored and brought to this one', async () => {
  const old = await empty()
  await migrate(old.ownerUrl, { known: readMigrations().slice(0, 2), backUp: () => Promise.resolve() })
  await addCase(old.appUrl, await addPerson(old.appUrl))
  const { file, manifest } = await backUp(old.ownerUrl, { folder, passphrase, now: new Date('2025-01-02T03:04:05Z') })
  expect(manifest.head).toBeUndefined()
  const target = await empty()
  const skipAudit = () => Promise.resolve()
  await restore(target.ownerUrl, { file, passphrase, verify: skipAudit })
  await addAudit(target.appUrl)
  expect(await query(target.ownerUrl, 'SELECT count(*)::int AS many FROM record')).toEqual([{ many: 1 }])
})

test('the command tells the last row of the audit, and that there is none in a database from before the audit', async () => {
  const run = async ({ appUrl, ownerUrl }: { readonly appUrl: string; readonly ownerUrl: string }) => {
    const env = { ...process.env, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, BACKUP_PASSPHRASE: passphrase, SECOND_STEP_KEY: '', KETAMINE_CONSULT_DATA: join(folder, 'none') }
    return (await promisify(execFile)(process.execPath, ['bin/backup.mjs', join(folder, 'by-command')], { cwd: top, env })).stdout
  }
  const old = await empty()
  await migrate(old.ownerUrl, { known: readMigrations().slice(0, 2), backUp: () => Promise.resolve() })
  const said = await run(old)
  expect(said).toContain('This database has no audit yet.')
  expect(said).not.toContain('undefined')
  const now = await freshDatabase()
  await addAudit(now.appUrl, 3)
  expect(await run(now)).toMatch(/^Last row of the audit: 3:[0-9a-f]{64}$/m)
})
