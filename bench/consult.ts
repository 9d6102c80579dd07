import { cpus, loadavg } from 'node:os'
import { axe } from './consult/axe'
import { clipboard } from './consult/clipboard'
import { contrast } from './consult/contrast'
import { earlyAnswers } from './consult/early-answers'
import { keyboard } from './consult/keyboard'
import { keyToFrame } from './consult/key-to-frame'
import { largestPaints } from './consult/loading'
import type { Found, Measure } from './consult/measure'
import { privacy } from './consult/privacy'
import { reflow } from './consult/reflow'
import { scriptWeight } from './consult/script-weight'
import { shifts } from './consult/shifts'
import { withSite } from './consult/site'
import { targets } from './consult/targets'

/**
 * `npm run bench:consult`: the numbers that the consult has to reach, each measured in a browser on the built application.
 * `npm run bench:consult -- axe weight` runs these measures alone. CONSULT_URL names a server that runs already.
 */
const measures: Readonly<Record<string, Measure>> = {
  weight: scriptWeight,
  keys: keyToFrame,
  paint: largestPaints,
  shift: shifts,
  early: earlyAnswers,
  clipboard,
  privacy,
  contrast,
  targets,
  reflow,
  keyboard,
  axe,
}

const WIDE = 54
const MOST_PLACES = 30

function say({ what, found, target, met, where = [] }: Found): void {
  const word = met === undefined ? 'unseen' : met ? 'met   ' : 'MISSED'
  console.log(`${word}  ${what.padEnd(WIDE)} ${found.padEnd(18)} ${target}`)
  if (met === true) return
  for (const place of where.slice(0, MOST_PLACES)) console.log(`          ${place}`)
  if (where.length > MOST_PLACES) console.log(`          and ${where.length - MOST_PLACES} more`)
}

/** Runs the measures of these names, or all of them where none is named. */
async function measured(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !Object.hasOwn(measures, name))
  if (unknown.length > 0) throw new Error(`There is no measure ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`)
  await withSite(async (site) => {
    console.log(`\n${cpus().length} processors, ${loadavg()[0]?.toFixed(1)} of them busy, Chromium ${site.browser.version()}: on a busy machine times say more of the machine than of the consult`)
    console.log(`\n        ${'what'.padEnd(WIDE)} ${'found'.padEnd(18)} target`)
    for (const [name, measure] of Object.entries(measures)) {
      if (asked.length > 0 && !asked.includes(name)) continue
      for (const found of await measure(site)) {
        say(found)
        if (found.met === false) process.exitCode = 1
      }
    }
  })
}

measured(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
