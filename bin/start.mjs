// @ts-check
/** `npm start`: installs and builds what is due, opens the database, then serves Ketamine Consult on this machine. */
import { exitCodeOf, stopOnSignal } from './setup/commands.mjs'
import { requireNode } from './setup/node-version.mjs'
import { top } from './setup/place.mjs'
import { serve } from './setup/servers.mjs'
import { build, install } from './setup/steps.mjs'
import { takeTurn } from './setup/turn.mjs'

requireNode()
let ready = false
/** A promise, so that a stop while it opens waits and lets go of it. @type {Promise<import('./database/open.mjs').Database> | undefined} */
let opening
const letGo = async () => (await opening?.catch(() => undefined))?.close()
stopOnSignal(() => (ready ? 0 : 130), letGo)

try {
  const giveBack = await takeTurn(top)
  await install()
  // These need packages, which may only just have come.
  const [{ makeClient }, { readyDatabase, serverEnv }, { howToSetUp, makeSetUpSecret }] = await Promise.all([
    import('./database/client.mjs'),
    import('./database/ready.mjs'),
    import('./database/set-up-secret.mjs'),
  ])
  await makeClient()
  await build()
  opening = readyDatabase()
  const database = await opening
  const secret = await makeSetUpSecret(database.appUrl)
  const { url, child } = await serve({ from: 3000, quiet: true, env: serverEnv(database) })
  giveBack()
  ready = true
  console.log(`Ketamine Consult is ready at ${url}/consult`)
  if (secret !== undefined) console.log(howToSetUp(secret, `${url}/setup`))
  console.log('Stop it with Ctrl-C.')
  process.exitCode = await exitCodeOf(child)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await letGo()
}
