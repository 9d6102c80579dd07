// @ts-check
/** Brings a database to this version, each migration whole or not at all, one runner at a time. */
import { randomUUID } from 'node:crypto'
import { appliedIn, pendingOf, readMigrations } from './migrations.mjs'
import { connected } from './postmaster.mjs'
import { appRole } from './prepare.mjs'
import { holdsData } from './tables.mjs'

/** The lock that Prisma's own commands take, so that theirs and ours never run at once. */
const migrationLock = 72707369

/** As Prisma makes it: `prisma migrate status` reads it. */
const migrationsTable = `
  CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id varchar(36) PRIMARY KEY,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`

/**
 * Applies what is pending and returns its names. `backUp` is called before the first one where the database holds data.
 * @param {string} ownerUrl
 * @param {{ known?: import('./migrations.mjs').Migration[], backUp: () => Promise<void>, say?: (line: string) => void }} options
 */
export async function migrate(ownerUrl, { known = readMigrations(), backUp, say = () => undefined }) {
  return await connected(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const pending = pendingOf(known, await appliedIn(client))
    if (pending.length === 0) return []
    await ensureAppRole(client)
    if (await holdsData(client)) await backUp()
    await client.query(migrationsTable)
    await client.query(`GRANT SELECT ON public._prisma_migrations TO ${appRole}`)
    for (const migration of pending) {
      say(`Database: applying ${migration.name}`)
      await apply(client, migration)
    }
    return pending.map(({ name }) => name)
  })
}

/** @param {import('pg').Client} client @param {import('./migrations.mjs').Migration} migration */
async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      'INSERT INTO public._prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES ($1, $2, clock_timestamp(), $3, now(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw new Error(`The migration ${name} failed, and the database is as it was before it: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

/** @param {import('pg').Client} client */
async function ensureAppRole(client) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [appRole])
  if (rowCount === 1) return
  try {
    await client.query(`CREATE ROLE ${appRole} NOLOGIN`)
  } catch {
    throw new Error(`The database needs a role ${appRole}, which this account may not make. Ask its administrator for: CREATE ROLE ${appRole} NOLOGIN; GRANT ${appRole} TO the account of DATABASE_URL;`)
  }
}

/** For an application whose account may not change tables: whether the database is of this version, and the account as powerless as it has to be. @param {string} appUrl */
export async function checkVersion(appUrl) {
  await connected(appUrl, async (client) => {
    const pending = pendingOf(readMigrations(), await appliedIn(client))
    if (pending.length > 0) {
      throw new Error(`The database lacks ${pending.map(({ name }) => name).join(', ')}. Set DATABASE_OWNER_URL to the account that owns the tables for one start, and they are applied.`)
    }
    const { rows: [account] } = await client.query(
      `SELECT current_user AS name, has_table_privilege('audit', 'UPDATE, DELETE, TRUNCATE') OR has_table_privilege('record', 'UPDATE, DELETE, TRUNCATE') AS powerful`,
    )
    if (account.powerful === true) {
      throw new Error(`The account ${account.name} of DATABASE_URL may change the audit or signed records. Use an account that is a member of ${appRole} and owns nothing; DATABASE_OWNER_URL is for the one that owns the tables.`)
    }
  })
}
