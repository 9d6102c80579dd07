// @ts-check
/** The database, open and of this version. */
import { backUp } from './backup.mjs'
import { checkVersion, migrate } from './migrate.mjs'
import { openDatabase } from './open.mjs'
import { passphraseBeforeMigration } from './passphrase.mjs'

/** @param {{ say?: (line: string) => void }} [options] */
export async function readyDatabase({ say = console.log } = {}) {
  const database = await openDatabase({ say })
  const { ownerUrl, places } = database
  try {
    if (ownerUrl !== undefined) {
      const keep = async () => {
        const { file } = await backUp(ownerUrl, { folder: places.backups, passphrase: passphraseBeforeMigration(places) })
        say(`Database: backup made before the change, ${file}`)
      }
      await migrate(ownerUrl, { backUp: keep, say })
    }
    await checkVersion(database.appUrl)
    say(database.own ? `Data lives in ${database.where}` : `Data lives in the PostgreSQL of DATABASE_URL (${database.where})`)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** What a server learns of the database: the account that cannot change tables, and that one alone. @param {import('./open.mjs').Database} database @returns {Record<string, string>} */
export function serverEnv({ appUrl }) {
  return { DATABASE_URL: appUrl, DATABASE_OWNER_URL: '', BACKUP_PASSPHRASE: '', BACKUP_PASSPHRASE_FILE: '' }
}
