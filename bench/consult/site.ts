import { findChromium } from '../../bin/run-journeys.mjs'
import { stop, stopOnSignal } from '../../bin/setup/commands.mjs'
import { top } from '../../bin/setup/place.mjs'
import { serve } from '../../bin/setup/servers.mjs'
import { build } from '../../bin/setup/steps.mjs'
import { takeTurn } from '../../bin/setup/turn.mjs'
import { launchChromium } from '../../__tests__/support/chromium'
import type { Site } from './measure'

/** The address of a server that runs already, for those who build and start it themselves. */
const given = process.env.CONSULT_URL

async function served() {
  if (given !== undefined && given !== '') return { url: given, written: () => undefined, close: async () => undefined }
  const giveBack = await takeTurn(top)
  try {
    await build()
    let written = ''
    const { url, child } = await serve({ from: 3400, said: (text) => (written += text) })
    return { url, written: () => written, close: () => stop(child) }
  } finally {
    giveBack()
  }
}

/** Does some work on a site that is there only for it. */
export async function withSite<Result>(work: (site: Site) => Promise<Result>): Promise<Result> {
  stopOnSignal(() => 130)
  const chromium = findChromium()
  if (chromium === undefined) throw new Error('There is no browser: install Chromium, or set CHROMIUM_PATH to where it is.')
  const { url, written, close } = await served()
  const browser = await launchChromium(chromium)
  try {
    return await work({ url, browser, written })
  } finally {
    await browser.close()
    await close()
  }
}
