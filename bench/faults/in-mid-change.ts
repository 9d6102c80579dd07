import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pgSource } from '../../bin/audit/pg-source'
import { backUp } from '../../bin/database/backup.mjs'
import { startCluster, superuserUrl } from '../../bin/database/cluster.mjs'
import { migrate } from '../../bin/database/migrate.mjs'
import { openThrowaway } from '../../bin/database/open.mjs'
import { connected, postmasterOf } from '../../bin/database/postmaster.mjs'
import { makeDatabase, urlsOf } from '../../bin/database/prepare.mjs'
import { top } from '../../bin/setup/place.mjs'
import { verifyChain } from '../../lib/server/audit-chain'
import { fill } from '../plans/fill'

const CASES = 5000
const PEOPLE = 20
const PASSPHRASE = 'synthetic words for a fault'
/** A change of every case that takes its time, so that a kill finds it on its way. */
const SLOW = 'ALTER TABLE case_file ADD COLUMN extra int; UPDATE case_file SET extra = 1; SELECT pg_sleep(0.6); ALTER TABLE case_file ALTER COLUMN extra SET NOT NULL;'

type Database = Awaited<ReturnType<typeof openThrowaway>>
type Act = 'migrate' | 'restore'

function changing(act: Act, ...args: readonly string[]) {
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', join('bench', 'faults', 'change.ts'), act, ...args], { cwd: top, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<{ readonly status: number | null; readonly said: string }>((done) => child.on('close', (status) => done({ status, said })))
  return { child, ended }
}

const count = async (url: string, text: string): Promise<number> => await connected(url, async (client) => Number((await client.query<{ many: number }>(text)).rows[0]?.many))
const waiting = "SELECT count(*)::int AS many FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND query <> '' AND backend_type = 'client backend' AND application_name = 'ketamine-consult setup'"

/** Waits until the other process has begun with the database, and a moment of chance more. */
async function untilUnderWay(url: string): Promise<void> {
  for (let tries = 0; tries < 1000 && (await count(url, waiting)) === 0; tries += 1) await pause(10)
  await pause(Math.random() * 700)
}

/** Kills the process that changes the database, or the database, while it does; then does the same again, undisturbed. */
async function killed(database: Database, what: 'process' | 'database', act: Act, name: string, ...args: readonly string[]): Promise<string | undefined> {
  const urls = () => urlsOf(database.places, database.at, name)
  const { child, ended } = changing(act, urls().ownerUrl, ...args)
  await untilUnderWay(urls().ownerUrl)
  if (what === 'process') child.kill('SIGKILL')
  else process.kill(postmasterOf(database.places.cluster)?.id ?? NaN, 'SIGKILL')
  const { status } = await ended
  await startCluster(database.places, { withUs: true })
  // It was done before the kill: a restore into what holds data is refused, and rightly.
  if (status === 0) return undefined
  const again = await changing(act, urls().ownerUrl, ...args).ended
  return again.status === 0 || again.said.includes('already holds data') ? undefined : again.said
}

async function chainFaults(url: string): Promise<readonly string[]> {
  return await connected(url, async (client) => (await verifyChain(pgSource(client))).faults)
}

async function copyOf(database: Database, name: string, from?: string): Promise<void> {
  await connected(superuserUrl(database.places, database.at), async (client) => await makeDatabase(client, name, from))
}

const drop = (database: Database, name: string) => connected(superuserUrl(database.places, database.at), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))

/** Kills migrations and restores on their way. Returns the faults. */
export async function killInMidChange(rounds: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mid-change-'))
  const database = await openThrowaway({ durable: true })
  const faults: string[] = []
  try {
    const migrations = join(folder, 'migrations')
    cpSync(join(top, 'prisma', 'migrations'), migrations, { recursive: true })
    mkdirSync(join(migrations, '9999_slow'))
    writeFileSync(join(migrations, '9999_slow', 'migration.sql'), SLOW)
    await migrate(String(database.ownerUrl), { backUp: () => Promise.resolve() })
    const { pathname } = new URL(String(database.ownerUrl))
    await connected(superuserUrl(database.places, database.at).replace('/postgres?', `${pathname}?`), (client) => fill(client, CASES, PEOPLE))
    const { file, manifest } = await backUp(String(database.ownerUrl), { folder, passphrase: PASSPHRASE })
    const source = pathname.slice(1)
    for (let round = 1; round <= rounds; round += 1) {
      const what = round % 2 === 0 ? 'process' : 'database'
      for (const act of ['migrate', 'restore'] as const) {
        const name = `${act}_${round}`
        await copyOf(database, name, act === 'migrate' ? source : undefined)
        const fault = act === 'migrate' ? await killed(database, what, act, name, migrations) : await killed(database, what, act, name, file, PASSPHRASE)
        const { ownerUrl } = urlsOf(database.places, database.at, name)
        const found = fault === undefined ? await whole(ownerUrl, act, manifest.rows) : [fault]
        faults.push(...found.map((one) => `${act} ${round}, ${what} killed: ${one}`))
        await drop(database, name)
      }
    }
    console.log(`${rounds} migrations and ${rounds} restores of ${CASES} cases killed on their way, half of them by the loss of the database, and done again`)
    return faults
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is missing or doubled after a change that was done again. */
async function whole(url: string, act: Act, rows: Readonly<Record<string, number>>): Promise<readonly string[]> {
  const found: string[] = []
  for (const [table, many] of Object.entries(rows)) {
    const here = await count(url, `SELECT count(*)::int AS many FROM ${table}`)
    // That a backup was made and restored is told in the audit itself.
    const more = table === 'audit' ? 1 : 0
    if (here < many || here > many + more) found.push(`${here} rows in ${table}, of ${many}`)
  }
  if (act === 'migrate' && (await count(url, "SELECT count(*)::int AS many FROM _prisma_migrations WHERE migration_name = '9999_slow'")) !== 1) found.push('the migration is not noted once')
  if (act === 'migrate' && (await count(url, 'SELECT count(*)::int AS many FROM case_file WHERE extra IS DISTINCT FROM 1')) !== 0) found.push('the migration was done in part')
  return [...found, ...(await chainFaults(url))]
}
