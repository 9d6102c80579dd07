// @ts-check
/** Next's own commands with this project's settings: `node bin/next.mjs dev`. Those that serve open the database; `build` is the build of `npm start`, so that a start does not build again. */
import { makeClient } from './database/client.mjs'
import { readyDatabase, serverEnv } from './database/ready.mjs'
import { howToSetUp, makeSetUpSecret } from './database/set-up-secret.mjs'
import { exitCodeOf, nextCommand, run, stopOnSignal } from './setup/commands.mjs'
import { requireNode } from './setup/node-version.mjs'
import { top } from './setup/place.mjs'
import { finishRequests } from './setup/servers.mjs'
import { build } from './setup/steps.mjs'
import { takeTurn } from './setup/turn.mjs'

requireNode()
/** A promise, so that a stop while it opens waits and lets go of it. @type {Promise<import('./database/open.mjs').Database> | undefined} */
let opening
const letGo = async () => (await opening?.catch(() => undefined))?.close()
stopOnSignal(() => 130, letGo)

/** In turn with starts and tests, which write the same files. */
async function buildInTurn() {
  const giveBack = await takeTurn(top)
  try {
    await makeClient()
    await build()
  } finally {
    giveBack()
  }
}

/** @param {string[]} args */
async function runNext(args) {
  await makeClient()
  if (args[0] === 'dev' || args[0] === 'start') opening = readyDatabase()
  const database = await opening
  const secret = database === undefined ? undefined : await makeSetUpSecret(database.appUrl)
  if (secret !== undefined) console.log(howToSetUp(secret, '/setup'))
  const env = database === undefined ? undefined : serverEnv(database)
  process.exitCode = await exitCodeOf(run(nextCommand(args), { stdio: 'inherit', env, within: finishRequests }))
}

const args = process.argv.slice(2)
try {
  await (args[0] === 'build' ? buildInTurn() : runNext(args))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await letGo()
}
