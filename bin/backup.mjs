// @ts-check
/** `npm run backup [FOLDER]`: everything in the database into one sealed file. Runs beside a running server. */
import { resolve } from 'node:path'
import { backUp } from './database/backup.mjs'
import { openDatabase } from './database/open.mjs'
import { requirePassphrase } from './database/passphrase.mjs'
import { secondStepKeyOf } from './database/second-step-key.mjs'

/** @type {import('./database/open.mjs').Database | undefined} */
let database
try {
  database = await openDatabase()
  const { ownerUrl = database.appUrl, places } = database
  const passphrase = requirePassphrase()
  const { file, manifest } = await backUp(ownerUrl, { folder: resolve(process.argv[2] ?? places.backups), passphrase, secondStepKey: secondStepKeyOf(places) })
  const rows = Object.values(manifest.rows).reduce((sum, many) => sum + many, 0)
  console.log(`Backup: ${rows} rows in ${file}`)
  if (manifest.head === undefined) {
    console.log('This database has no audit yet.')
  } else {
    console.log(`Last row of the audit: ${manifest.head.number}:${manifest.head.hash}`)
    console.log('Keep that line, and the manifest beside the file, in another place as well: they show later whether the audit was cut.')
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await database?.close()
}
