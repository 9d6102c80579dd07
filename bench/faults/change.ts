/** Changes a database as `npm start` and `npm run restore` do, in a process that may be killed: `migrate URL FOLDER`, `restore URL FILE`. */
import { pgSource } from '../../bin/audit/pg-source'
import { migrate } from '../../bin/database/migrate.mjs'
import { readMigrations } from '../../bin/database/migrations.mjs'
import { restore } from '../../bin/database/restore.mjs'
import { verifyChain } from '../../lib/server/audit-chain'
import { finish } from '../finish'

const [act, url = '', from = '', passphrase = ''] = process.argv.slice(2)

async function run(): Promise<number> {
  if (act === 'migrate') {
    await migrate(url, { known: readMigrations(from), backUp: () => Promise.resolve() })
    return 0
  }
  await restore(url, {
    file: from,
    passphrase,
    verify: async (client, { head }) => {
      const { faults } = await verifyChain(pgSource(client), head === undefined ? [] : [head])
      if (faults.length > 0) throw new Error(faults.join('\n'))
    },
  })
  return 0
}

finish(run())
