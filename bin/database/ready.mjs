// @ts-check
/** The database, open and of this version. */
import { backUp } from './backup.mjs'
import { checkVersion, migrate } from './migrate.mjs'
import { openDatabase } from './open.mjs'
import { passphraseBeforeMigration } from './passphrase.mjs'
import { secondStepKeyOf } from './second-step-key.mjs'

/** @param {{ say?: (line: string) => void }} [options] */
export async function readyDatabase({ say = console.log } = {}) {
  const database = await openDatabase({ say })
  const { ownerUrl, places } = database
  try {
    if (ownerUrl !== undefined) {
      const keep = async () => {
        const { file } = await backUp(ownerUrl, { folder: places.backups, passphrase: passphraseBeforeMigration(places), secondStepKey: secondStepKeyOf(places) })
        say(`Database: backup made before the change, ${file}`)
      }
      await migrate(ownerUrl, { backUp: keep, say })
    }
    await checkVersion(database.appUrl)
    say(database.own ? `Data lives in ${database.where}` : `Data lives in the PostgreSQL of DATABASE_URL (${database.where})`)
    if (secondStepKeyOf(places) === undefined) say('Second steps cannot be set up: there is no SECOND_STEP_KEY (docs/operations.md)')
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** What a server learns of the database: the account that cannot change tables, and that one alone; and the key of what is sealed in it. @param {Pick<import('./open.mjs').Database, 'appUrl' | 'places'>} database @returns {Record<string, string>} */
export function serverEnv({ appUrl, places }) {
  return { DATABASE_URL: appUrl, SECOND_STEP_KEY: secondStepKeyOf(places) ?? '', DATABASE_OWNER_URL: '', BACKUP_PASSPHRASE: '', BACKUP_PASSPHRASE_FILE: '' }
}
