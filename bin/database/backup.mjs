// @ts-check
/** Writes everything in the database, as it stood at one moment, into one sealed file. */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'
import { appliedIn } from './migrations.mjs'
import { privateFolder, writePrivate } from './place.mjs'
import { connected } from './postmaster.mjs'
import { seal } from './sealed.mjs'
import { requireKeyOfSealed } from './second-step-key.mjs'
import { auditHead, tablesOf } from './tables.mjs'

/**
 * What a backup holds. Told inside the file, with the key of what is sealed in it, and, for whoever keeps the head of the audit elsewhere, beside it.
 * @typedef {{ madeAt: string, migrations: { name: string, checksum: string }[], head?: { number: string, hash: string }, rows: Record<string, number> }} Manifest
 */

const rowsAtOnce = 500

/** @param {string} ownerUrl @param {{ folder: string, passphrase: string, secondStepKey?: string, now?: Date }} options @returns {Promise<{ file: string, manifest: Manifest }>} */
export async function backUp(ownerUrl, { folder, passphrase, secondStepKey, now = new Date() }) {
  privateFolder(folder)
  const file = join(folder, `ketamine-consult-${now.toISOString().replaceAll(':', '').replace(/\.\d+/, '')}.backup`)
  const draft = `${file}.part-${process.pid}`
  try {
    const manifest = await connected(ownerUrl, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      await client.query("SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'")
      await requireKeyOfSealed(client, secondStepKey)
      const told = await manifestOf(client, now)
      const zipped = createGzip()
      // What goes wrong on the way here comes out of the last part.
      pipeline(Readable.from(linesOf(client, { ...told, secondStepKey })), zipped, () => undefined)
      const sha256 = await write(draft, seal(zipped, passphrase))
      writePrivate(`${file}.manifest.json`, `${JSON.stringify({ ...told, sha256 }, null, 2)}\n`)
      return told
    })
    renameSync(draft, file)
    await tellAudit(ownerUrl, 'backup.made', manifest)
    return { file, manifest }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** @param {import('pg').Client} client @param {Date} now @returns {Promise<Manifest>} */
async function manifestOf(client, now) {
  const applied = await appliedIn(client)
  /** @type {Record<string, number>} */
  const rows = {}
  for (const { name } of await tablesOf(client)) {
    const { rows: [found] } = await client.query(`SELECT count(*)::int AS many FROM ${client.escapeIdentifier(name)}`)
    rows[name] = found.many
  }
  const migrations = applied.map(({ migration_name: name, checksum }) => ({ name, checksum }))
  return { madeAt: now.toISOString(), migrations, head: await auditHead(client), rows }
}

/** The manifest, then a line for each row: its table, and its columns as PostgreSQL writes each of them as text, which loses nothing. @param {import('pg').Client} client @param {Manifest & { secondStepKey?: string }} manifest */
async function* linesOf(client, manifest) {
  yield `${JSON.stringify(manifest)}\n`
  for (const { name, columns } of await tablesOf(client)) {
    const list = columns.map((column) => `${client.escapeIdentifier(column)}::text`).join(', ')
    await client.query(`DECLARE everything NO SCROLL CURSOR FOR SELECT to_json(ARRAY[${list}])::text AS line FROM ${client.escapeIdentifier(name)}`)
    for (;;) {
      const { rows } = await client.query(`FETCH ${rowsAtOnce} FROM everything`)
      if (rows.length === 0) break
      yield rows.map(({ line }) => `${JSON.stringify(name)} ${line}\n`).join('')
    }
    await client.query('CLOSE everything')
  }
}

/** @param {string} file @param {AsyncIterable<Buffer>} bytes @returns {Promise<string>} the file's SHA-256 */
async function write(file, bytes) {
  const hash = createHash('sha256')
  const out = openSync(file, 'wx', 0o600)
  try {
    for await (const piece of bytes) {
      hash.update(piece)
      for (let done = 0; done < piece.length; ) done += writeSync(out, piece, done)
    }
    fsyncSync(out)
  } finally {
    closeSync(out)
  }
  return hash.digest('hex')
}

/** That everything was read, or put back, is itself told in the audit. @param {string} ownerUrl @param {'backup.made' | 'backup.restored'} action @param {Manifest} manifest */
export async function tellAudit(ownerUrl, action, { head }) {
  if (head === undefined) return
  await connected(ownerUrl, (client) =>
    client.query("INSERT INTO audit (action, subject, outcome, detail) VALUES ($1, 'database', 'done', $2)", [action, JSON.stringify({ head: Number(head.number) })]),
  )
}
