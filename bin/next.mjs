// @ts-check
/** Next's own commands with this project's settings: `node bin/next.mjs dev`. */
import { exitCodeOf, nextCommand, requireNode, run, stopOnSignal } from './setup.mjs'

requireNode()
stopOnSignal(() => 130)
process.exitCode = await exitCodeOf(run(nextCommand(process.argv.slice(2)), { stdio: 'inherit' }))
