// @ts-check
/** The journeys: a browser goes through the built application as a person would. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCodeOf, nodeCommand, run, stop } from './setup/commands.mjs'
import { providerVariables } from './setup/hospital.mjs'
import { top } from './setup/place.mjs'
import { nextFreePort } from './setup/ports.mjs'
import { serve } from './setup/servers.mjs'
import { build } from './setup/steps.mjs'
import { takeTurn } from './setup/turn.mjs'

/** The browser without windows first: its pages are the same, and it spends less on each (docs/decisions/024). */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where Chromium is: CHROMIUM_PATH, else a usual place. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined
  return usualPlaces.find((place) => existsSync(place))
}

/** The counts at the end of a TAP report. @param {string} tap */
export function countsOf(tap) {
  const count = (/** @type {string} */ word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0)
  return { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') + count('todo') }
}

/**
 * Runs every journey against a server of its own. Not run without a browser, which is a failure only where REQUIRE_JOURNEYS is 1.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runJourneys() {
  const required = process.env.REQUIRE_JOURNEYS === '1'
  const chromium = findChromium()
  if (chromium === undefined) {
    console.log('Journeys: NOT RUN, for want of a browser. Install Chromium, or set CHROMIUM_PATH to where it is, then run the command again.')
    return { passed: 0, failed: required ? 1 : 0, skipped: 0 }
  }
  const folder = join(top, '__tests__', 'journeys')
  const files = readdirSync(folder).filter((name) => /\.journey\.tsx?$/.test(name)).sort().map((name) => join('__tests__', 'journeys', name))
  const place = mkdtempSync(join(tmpdir(), 'journeys-'))
  const giveBack = await takeTurn(top)
  /** @type {import('./database/open.mjs').Database | undefined} */
  let database
  /** @type {import('playwright-core').BrowserServer | undefined} */
  let browser
  try {
    await build()
    const [{ openThrowaway }, { migrate }, { serverEnv }, { serveChromium }] = await Promise.all([import('./database/open.mjs'), import('./database/migrate.mjs'), import('./database/ready.mjs'), import('./setup/browser.mjs')])
    database = await openThrowaway()
    await migrate(String(database.ownerUrl), { backUp: () => Promise.resolve() })
    // By another name than the server has, so that a browser takes it for another site.
    const issuer = `http://localhost:${await nextFreePort(3900)}`
    const { url, child } = await serve({ from: 3100, quiet: true, env: { ...serverEnv(database), ...providerVariables(issuer) } })
    giveBack()
    console.log(`Journeys: ${files.length} ${files.length === 1 ? 'file' : 'files'} at ${url}`)
    browser = await serveChromium(chromium)
    const report = join(place, 'report.tap')
    const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${report}`]
    const status = await exitCodeOf(
      run(nodeCommand(['--import', 'tsx', '--test', '--test-concurrency=3', ...reporters, ...files]), {
        env: { JOURNEY_URL: url, JOURNEY_PROVIDER: issuer, JOURNEY_DATABASE_URL: database.appUrl, JOURNEY_BROWSER: browser.wsEndpoint() },
      }),
    )
    await stop(child)
    const counts = countsOf(existsSync(report) ? readFileSync(report, 'utf8') : '')
    if (status !== 0 && counts.failed === 0) counts.failed = 1
    if (required && counts.passed + counts.failed === 0) {
      console.error('Journeys: none ran. Put one in __tests__/journeys, named *.journey.ts.')
      counts.failed = 1
    }
    return counts
  } finally {
    giveBack()
    await browser?.close()
    await database?.close()
    rmSync(place, { recursive: true, force: true })
  }
}
