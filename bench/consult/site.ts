import { migrate } from '../../bin/database/migrate.mjs'
import { openThrowaway } from '../../bin/database/open.mjs'
import { serverEnv } from '../../bin/database/ready.mjs'
import { findChromium } from '../../bin/run-journeys.mjs'
import { stop, stopOnSignal } from '../../bin/setup/commands.mjs'
import { top } from '../../bin/setup/place.mjs'
import { serve } from '../../bin/setup/servers.mjs'
import { build } from '../../bin/setup/steps.mjs'
import { takeTurn } from '../../bin/setup/turn.mjs'
import { launchChromium } from '../../__tests__/support/chromium'
import type { Site } from './measure'
import { makeStaff, type Staff } from './staff'

/** The address of a server that runs already, for those who build and start it themselves. */
export const given = process.env.CONSULT_URL ?? ''

type Served = Omit<Site, 'browser'> & { readonly close: () => Promise<void> }

async function served(): Promise<Served> {
  if (given !== '') return { url: given, written: () => undefined, staff: () => undefined, close: async () => undefined }
  const giveBack = await takeTurn(top)
  try {
    await build()
    return await servedHere()
  } finally {
    giveBack()
  }
}

/** The application over a database of its own, which is removed with it. */
async function servedHere(): Promise<Served> {
  const database = await openThrowaway()
  try {
    await migrate(String(database.ownerUrl), { backUp: () => Promise.resolve() })
    let written = ''
    const { url, child } = await serve({ from: 3400, env: serverEnv(database), said: (text) => (written += text) })
    let staff: Promise<Staff> | undefined
    const close = async (): Promise<void> => {
      await stop(child)
      await database.close()
    }
    return { url, written: () => written, staff: () => (staff ??= makeStaff(url, database.appUrl)), close }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Does some work on a site that is there only for it. */
export async function withSite<Result>(work: (site: Site) => Promise<Result>): Promise<Result> {
  stopOnSignal(() => 130)
  const chromium = findChromium()
  if (chromium === undefined) throw new Error('There is no browser: install Chromium, or set CHROMIUM_PATH to where it is.')
  const { close, ...site } = await served()
  const browser = await launchChromium(chromium)
  try {
    return await work({ ...site, browser })
  } finally {
    await browser.close()
    await close()
  }
}
