// @ts-check
/** `npm start`: installs and builds what is due, opens the database, then serves Ketamine Consult on this machine, or wider where that is set. */
import { exitCodeOf, stopOnSignal, wasKilled } from './setup/commands.mjs'
import { hostOf, listenAddress, thisMachine } from './setup/listening.mjs'
import { requireNode } from './setup/node-version.mjs'
import { top } from './setup/place.mjs'
import { serve } from './setup/servers.mjs'
import { readSettingsFile } from './setup/settings-file.mjs'
import { build, install } from './setup/steps.mjs'
import { takeTurn } from './setup/turn.mjs'

requireNode()
let ready = false
/** A promise, so that a stop while it opens waits and lets go of it. @type {Promise<import('./database/open.mjs').Database> | undefined} */
let opening
/** Ends looking after the database. */
let leave = () => Promise.resolve()
const letGo = async () => {
  await leave()
  await (await opening?.catch(() => undefined))?.close()
}
stopOnSignal(() => (ready ? 0 : 130), letGo)

try {
  readSettingsFile()
  const address = listenAddress(process.env)
  const giveBack = await takeTurn(top)
  await install()
  // These need packages, which may only just have come.
  const [{ makeClient }, { keepRunning }, { readyDatabase, serverEnv }, { howToSetUp, makeSetUpSecret }] = await Promise.all([
    import('./database/client.mjs'),
    import('./database/keep.mjs'),
    import('./database/ready.mjs'),
    import('./database/set-up-secret.mjs'),
  ])
  await makeClient()
  await build()
  opening = readyDatabase()
  const database = await opening
  leave = keepRunning(database)
  const secret = await makeSetUpSecret(database.appUrl)
  const env = serverEnv(database)
  let { url, child } = await serve({ from: 3000, address, quiet: true, env })
  giveBack()
  ready = true
  console.log(`Ketamine Consult is ready at ${url}/consult`)
  if (address !== thisMachine) console.log(`It listens at ${hostOf(address)}:${new URL(url).port}`)
  if (secret !== undefined) console.log(howToSetUp(secret, `${url}/setup`))
  console.log('Stop it with Ctrl-C.')
  let code = await exitCodeOf(child)
  while (wasKilled(child)) {
    console.log('The server was ended from outside, and is started again')
    ;({ url, child } = await serve({ from: Number(new URL(url).port), address, quiet: true, env }))
    console.log(`Ketamine Consult is ready again at ${url}/consult`)
    code = await exitCodeOf(child)
  }
  process.exitCode = code
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await letGo()
}
