import type { BrowserContextOptions, Page } from 'playwright-core'
import { namedAsWritten } from '../../__tests__/support/chromium'
import type { Site } from './measure'

/** Opens a page of its own, with nothing kept from before, for as long as the work takes. Offline copies are left out unless asked for: they load files that the page has not. */
export async function withPage<Result>({ browser, url }: Site, work: (page: Page) => Promise<Result>, options: BrowserContextOptions = {}): Promise<Result> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-US', timezoneId: 'UTC', serviceWorkers: 'block', ...options })
  context.setDefaultTimeout(30_000)
  await context.addInitScript(namedAsWritten)
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Makes the processor this many times slower. */
export async function slowProcessor(page: Page, rate = 4): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** A slow line: 1.6 Mbps down, 750 kbps up, 150 ms before every answer. */
export async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 })
}

/** Whether the first question is alive. React marks a field when it takes it in; nothing else on the page tells. */
export const isAlive = (): boolean => {
  const field = document.querySelector('form#intake input')
  return field !== null && Object.keys(field).some((key) => key.startsWith('__reactProps'))
}

/** Waits until the first question takes input, and returns when that was on the page's own clock. */
export async function firstQuestionAlive(page: Page): Promise<number> {
  await page.waitForFunction(isAlive, undefined, { polling: 'raf' })
  return page.evaluate(() => performance.now())
}

/** Waits until the guidance stands in full, its note last. */
export async function guidanceThere(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Text of the note' }).waitFor()
  await page.waitForFunction(() => !/are loading/.test(document.getElementById('guidance')?.textContent ?? ''))
}
