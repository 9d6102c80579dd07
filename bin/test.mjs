// @ts-check
/** `npm test`: types, lint, Jest and the journeys, closing on one line of counts. `npm test -- PATTERN` hands its arguments to Jest alone. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, runJourneys } from './run-journeys.mjs'
import { exitCodeOf, nextCommand, nodeCommand, run, stopOnSignal } from './setup/commands.mjs'
import { requireNode } from './setup/node-version.mjs'
import { top } from './setup/place.mjs'
import { build, install } from './setup/steps.mjs'
import { takeTurn } from './setup/turn.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const tool = (/** @type {string[]} */ ...path) => join(top, 'node_modules', ...path)

/** A check that passes or fails as a whole. @param {string} name @param {import('./setup/commands.mjs').Command} command @returns {Promise<Counts>} */
async function check(name, command) {
  console.log(`\n${name}`)
  if ((await exitCodeOf(run(command))) !== 0) {
    console.error(`${name}: failed. Mend what is named above.`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  console.log(`${name}: in order`)
  return { passed: 1, failed: 0, skipped: 0 }
}

/** Jest, its output shown as it comes; the counts are read from its report. @param {string[]} args @returns {Promise<Counts>} */
async function jest(args) {
  console.log('\nTests')
  const place = mkdtempSync(join(tmpdir(), 'jest-'))
  try {
    const file = join(place, 'report.json')
    const status = await exitCodeOf(run(nodeCommand([tool('jest', 'bin', 'jest.js'), '--json', `--outputFile=${file}`, ...args])))
    /** @type {Counts} */
    const counts = { passed: 0, failed: 0, skipped: 0 }
    if (existsSync(file)) {
      const report = JSON.parse(readFileSync(file, 'utf8'))
      counts.passed = report.numPassedTests
      counts.failed = report.numFailedTests + report.numRuntimeErrorTestSuites
      counts.skipped = report.numPendingTests + report.numTodoTests
    }
    if (status !== 0 && counts.failed === 0) counts.failed = 1
    return counts
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Runs the journeys; a build or server that fails is a failure like another. @returns {Promise<Counts>} */
async function journeys() {
  console.log('\nJourneys')
  try {
    return await runJourneys()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Builds what the journeys need while a processor is idle. A build that fails does so again, and is told, when they begin. */
async function buildAhead() {
  if (findChromium() === undefined) return
  const giveBack = await takeTurn(top)
  try {
    await build()
  } catch {
    // Told by the journeys.
  } finally {
    giveBack()
  }
}

requireNode()
stopOnSignal(() => 130)
const args = process.argv.slice(2)
/** @type {Counts[]} */
const counts = []

try {
  const giveBack = await takeTurn(top)
  await install()
  const { makeClient } = await import('./database/client.mjs')
  await makeClient()
  giveBack()
  if (args.length > 0) {
    counts.push(await jest(args))
  } else {
    counts.push(await check('Types of routes', nextCommand(['typegen'])))
    // Lint takes as long as types and the build of the journeys: on a processor each.
    const types = check('Types', nodeCommand([tool('typescript', 'bin', 'tsc'), '--noEmit']))
    const lint = check('Lint', nodeCommand([tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0']))
    const ahead = types.then(buildAhead)
    counts.push(...(await Promise.all([types, lint])))
    await ahead
    counts.push(await jest([]))
    counts.push(await journeys())
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  counts.push({ passed: 0, failed: 1, skipped: 0 })
}

const sum = (/** @type {keyof Counts} */ what) => counts.reduce((total, one) => total + one[what], 0)
const skipped = sum('skipped')
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = sum('failed') === 0 ? 0 : 1
