// @ts-check
/** `npm start`: installs and builds what is due, opens the database, then serves Ketamine Consult on this machine. */
import { build, exitCodeOf, install, requireNode, serve, stopOnSignal, takeTurn, top } from './setup.mjs'

requireNode()
let ready = false
/** @type {import('./database/open.mjs').Database | undefined} */
let database
const letGo = () => database?.close()
stopOnSignal(() => (ready ? 0 : 130), letGo)

try {
  const giveBack = await takeTurn(top)
  await install()
  // These need packages, which may only just have come.
  const [{ makeClient }, { readyDatabase }] = await Promise.all([import('./database/client.mjs'), import('./database/ready.mjs')])
  await makeClient()
  await build()
  database = await readyDatabase()
  // The server gets the account that cannot change tables, and that one alone.
  const { url, child } = await serve({ from: 3000, quiet: true, env: { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: '' } })
  giveBack()
  ready = true
  console.log(`Ketamine Consult is ready at ${url}/consult`)
  console.log('Stop it with Ctrl-C.')
  process.exitCode = await exitCodeOf(child)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await letGo()
}
