/** `npm run audit:verify [-- NUMBER:HASH ...]`: whether the audit is whole and unchanged, also against heads noted earlier. */
import { verifyChain } from '../lib/server/audit-chain'
import { log } from '../lib/server/log'
import { headsIn, readHead } from './audit/noted-heads'
import { pgSource } from './audit/pg-source'
import { openDatabase } from './database/open.mjs'
import { connected } from './database/postmaster.mjs'

async function run(noted: readonly string[]): Promise<number> {
  const given = noted.map(readHead)
  const database = await openDatabase()
  try {
    const heads = [...given, ...headsIn(database.places.backups)]
    const { rows, head, faults } = await connected(database.appUrl, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
      return await verifyChain(pgSource(client), heads)
    })
    for (const fault of faults) console.error(fault)
    log.info('audit-verified', { rows, faults: faults.length, head: `${head.number}:${head.hash}` })
    console.log(faults.length === 0 ? `The audit holds: ${rows} rows, compared with ${heads.length} noted earlier. Last row: ${head.number}:${head.hash}` : 'The audit does not hold: see above.')
    return faults.length === 0 ? 0 : 1
  } finally {
    await database.close()
  }
}

run(process.argv.slice(2))
  .then((status) => {
    process.exitCode = status
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  })
