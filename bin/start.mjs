// @ts-check
/** `npm start`: installs and builds what is due, then serves Ketamine Consult on this machine. */
import { build, exitCodeOf, install, requireNode, serve, stopOnSignal, takeTurn, top } from './setup.mjs'

requireNode()
let ready = false
stopOnSignal(() => (ready ? 0 : 130))

try {
  const giveBack = await takeTurn(top)
  await install()
  await build()
  const { url, child } = await serve({ from: 3000, quiet: true })
  giveBack()
  ready = true
  console.log(`Ketamine Consult is ready at ${url}/consult`)
  console.log('Stop it with Ctrl-C.')
  process.exitCode = await exitCodeOf(child)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
