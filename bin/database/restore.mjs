// @ts-check
/** Puts a backup into an empty database: all of it, or nothing. */
import { createReadStream } from 'node:fs'
import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { tellAudit } from './backup.mjs'
import { migrate } from './migrate.mjs'
import { readMigrations } from './migrations.mjs'
import { connected } from './postmaster.mjs'
import { unseal } from './sealed.mjs'
import { holdsData, tablesOf } from './tables.mjs'

/** @typedef {import('./backup.mjs').Manifest} Manifest @typedef {import('pg').Client} Client */

const rowsAtOnce = 500

/**
 * `verify` looks at the audit before anything becomes final, and throws where it does not hold. `admitKey` throws where the key that came with the backup cannot be kept; `takeKey` keeps it once all is final.
 * @param {string} ownerUrl
 * @param {{ file: string, passphrase: string, verify: (client: Client, manifest: Manifest) => Promise<void>, admitKey?: (key: string) => void, takeKey?: (key: string) => void, say?: (line: string) => void }} options
 */
export async function restore(ownerUrl, { file, passphrase, verify, admitKey = () => undefined, takeKey = () => undefined, say = () => undefined }) {
  // Once through without writing: a damaged file is refused before the database is touched.
  const { secondStepKey, ...manifest } = await readThrough(file, passphrase)
  if (secondStepKey !== undefined) admitKey(secondStepKey)
  const all = readMigrations()
  const upToBackup = all.slice(0, manifest.migrations.length)
  if (manifest.migrations.some(({ name, checksum }, at) => upToBackup[at]?.name !== name || upToBackup[at].checksum !== checksum)) {
    throw new Error('This backup was made by a newer version, whose tables this one does not know. Restore it with that version.')
  }
  await refuseData(ownerUrl)
  await migrate(ownerUrl, { known: upToBackup, backUp: () => Promise.resolve(), say })
  await connected(ownerUrl, async (client) => {
    await client.query("BEGIN; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'")
    const tables = await tablesOf(client)
    for (const { name } of tables) await client.query(`ALTER TABLE ${client.escapeIdentifier(name)} DISABLE TRIGGER USER`)
    if (await holdsData(client)) throw notEmpty()
    if (manifest.head !== undefined) await client.query('DELETE FROM audit_head')
    await insertAll(client, tables, linesOf(file, passphrase))
    for (const { name } of tables) await client.query(`ALTER TABLE ${client.escapeIdentifier(name)} ENABLE TRIGGER USER`)
    await countRows(client, manifest)
    await verify(client, manifest)
    await client.query('COMMIT')
    if (secondStepKey !== undefined) takeKey(secondStepKey)
  })
  await migrate(ownerUrl, { known: all, backUp: () => Promise.resolve(), say })
  await connected(ownerUrl, (client) => client.query('ANALYZE'))
  await tellAudit(ownerUrl, 'backup.restored', manifest)
  return manifest
}

const notEmpty = () => new Error('This database already holds data; a backup is restored into an empty one only. Set KETAMINE_CONSULT_DATA to a new folder, or DATABASE_URL to a new database.')

/** @param {string} ownerUrl */
async function refuseData(ownerUrl) {
  await connected(ownerUrl, async (client) => {
    if (await holdsData(client)) throw notEmpty()
  })
}

/** What is in the file, in the clear. @param {string} file @param {string} passphrase @returns {AsyncIterable<Buffer>} */
function plainOf(file, passphrase) {
  const gunzip = createGunzip()
  // What goes wrong on the way here comes out of the last part.
  pipeline(Readable.from(unseal(createReadStream(file), passphrase)), gunzip, () => undefined)
  return gunzip
}

/** Cut at line feeds only: within a row JSON may hold other characters that some readers take for a line's end. @param {string} file @param {string} passphrase */
async function* linesOf(file, passphrase) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const part of plainOf(file, passphrase)) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** @param {string} file @param {string} passphrase @returns {Promise<Manifest & { secondStepKey?: string }>} */
async function readThrough(file, passphrase) {
  let first = ''
  for await (const line of linesOf(file, passphrase)) if (first === '') first = line
  return JSON.parse(first)
}

/** @param {Client} client @param {import('./tables.mjs').Table[]} tables @param {AsyncIterable<string>} lines */
async function insertAll(client, tables, lines) {
  let isManifest = true
  let name = ''
  /** @type {string[]} */
  let rows = []
  const flush = async () => {
    if (rows.length > 0) await insert(client, tables.find((table) => table.name === name), rows)
    rows = []
  }
  for await (const line of lines) {
    if (isManifest) {
      isManifest = false
      continue
    }
    const space = line.indexOf(' ')
    const table = JSON.parse(line.slice(0, space))
    if (table !== name || rows.length === rowsAtOnce) await flush()
    name = table
    rows.push(line.slice(space + 1))
  }
  await flush()
}

/** @param {Client} client @param {import('./tables.mjs').Table | undefined} table @param {string[]} rows */
async function insert(client, table, rows) {
  if (table === undefined) throw new Error('This backup holds a table that this version does not know.')
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const values = table.types.map((type, at) => `(line ->> ${at})::${type}`).join(', ')
  await client.query(`INSERT INTO ${client.escapeIdentifier(table.name)} (${columns}) SELECT ${values} FROM json_array_elements($1) AS line`, [`[${rows.join(',')}]`])
}

/** @param {Client} client @param {Manifest} manifest */
async function countRows(client, manifest) {
  for (const [name, many] of Object.entries(manifest.rows)) {
    const { rows: [found] } = await client.query(`SELECT count(*)::int AS many FROM ${client.escapeIdentifier(name)}`)
    if (found.many !== many) throw new Error(`The backup says ${many} rows in ${name}, but ${found.many} came. Nothing was restored.`)
  }
}
