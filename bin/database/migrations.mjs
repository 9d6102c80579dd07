// @ts-check
/** The migrations of this version, and what a database says it has. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { top } from '../setup/place.mjs'

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

const migrationsFolder = join(top, 'prisma', 'migrations')

/** In the order of their names. @param {string} [folder] @returns {Migration[]} */
export function readMigrations(folder = migrationsFolder) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      // Line ends as git keeps them, whatever a Windows checkout made of them.
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** What was applied, in order; nothing in a new database. @param {import('pg').Client} client @returns {Promise<{ migration_name: string, checksum: string, finished: boolean }[]>} */
export async function appliedIn(client) {
  const { rows: [found] } = await client.query("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there")
  if (found.there !== true) return []
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name, started_at',
  )
  return rows
}

/**
 * The migrations a database lacks. Throws a sentence where it cannot be ours to change: one failed, was edited, is newer, or was passed over.
 * @param {Migration[]} known @param {{ migration_name: string, checksum: string, finished: boolean }[]} applied
 */
export function pendingOf(known, applied) {
  for (const [at, { migration_name: name, checksum, finished }] of applied.entries()) {
    if (!finished) {
      throw new Error(`The migration ${name} was begun in this database and not finished. Restore the backup made before it, or mend it by hand and mark it in _prisma_migrations (docs/operations.md).`)
    }
    const ours = known.find((one) => one.name === name)
    if (ours === undefined) {
      throw new Error(`This database has the migration ${name}, which this version does not know: a newer version wrote it. Start that version, or restore a backup made with this one.`)
    }
    if (ours.checksum !== checksum) {
      throw new Error(`The migration ${name} is not the one this database was made with: its file was edited. Put the file back as it was released, and make changes in a new migration.`)
    }
    if (known[at]?.name !== name) {
      throw new Error(`This database has the migration ${name} but lacks ${known[at]?.name}, which comes before it. Give the new migration a later number.`)
    }
  }
  return known.slice(applied.length)
}
