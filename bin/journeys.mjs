// @ts-check
/** `npm run journeys`: the journeys alone. */
import { runJourneys } from './run-journeys.mjs'
import { stopOnSignal } from './setup/commands.mjs'
import { requireNode } from './setup/node-version.mjs'
import { top } from './setup/place.mjs'
import { install } from './setup/steps.mjs'
import { takeTurn } from './setup/turn.mjs'

requireNode()
stopOnSignal(() => 130)

try {
  const giveBack = await takeTurn(top)
  await install()
  const { makeClient } = await import('./database/client.mjs')
  await makeClient()
  giveBack()
  const { passed, failed } = await runJourneys()
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
