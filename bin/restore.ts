/** `npm run restore -- FILE`: a backup into an empty database, all of it or nothing, its audit verified before it counts. */
import { resolve } from 'node:path'
import { verifyChain } from '../lib/server/audit-chain'
import { pgSource } from './audit/pg-source'
import { openDatabase } from './database/open.mjs'
import { requirePassphrase } from './database/passphrase.mjs'
import { restore } from './database/restore.mjs'
import { admitSecondStepKey, takeSecondStepKey } from './database/second-step-key.mjs'

async function run(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('Say which file: npm run restore -- FILE')
  const passphrase = requirePassphrase()
  const database = await openDatabase()
  try {
    const { ownerUrl, places } = database
    if (ownerUrl === undefined) throw new Error('Set DATABASE_OWNER_URL to the account that owns the tables: a restore makes them.')
    const manifest = await restore(ownerUrl, {
      file: resolve(file),
      passphrase,
      say: console.log,
      admitKey: (key) => admitSecondStepKey(database, key),
      takeKey: (key) => takeSecondStepKey(places, key),
      verify: async (client, { head }) => {
        // Made before there was an audit.
        if (head === undefined) return
        const { faults } = await verifyChain(pgSource(client), [head])
        if (faults.length > 0) throw new Error(`The audit in this backup does not hold; nothing was restored.\n${faults.join('\n')}`)
      },
    })
    console.log(`Restored into ${database.where}: the backup of ${manifest.madeAt}. Its audit holds up to row ${manifest.head?.number ?? 0}.`)
  } finally {
    await database.close()
  }
}

run(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
