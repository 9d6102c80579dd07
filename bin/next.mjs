// @ts-check
/** Next's own commands with this project's settings: `node bin/next.mjs dev`. Those that serve open the database. */
import { makeClient } from './database/client.mjs'
import { exitCodeOf, nextCommand, requireNode, run, stopOnSignal } from './setup.mjs'

requireNode()
/** @type {import('./database/open.mjs').Database | undefined} */
let database
const letGo = () => database?.close()
stopOnSignal(() => 130, letGo)

const args = process.argv.slice(2)
try {
  await makeClient()
  if (args[0] === 'dev' || args[0] === 'start') {
    const { readyDatabase } = await import('./database/ready.mjs')
    database = await readyDatabase()
  }
  const env = database === undefined ? undefined : { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: '' }
  process.exitCode = await exitCodeOf(run(nextCommand(args), { stdio: 'inherit', env }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await letGo()
}
