import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type ConsoleMessage, type Page } from 'playwright-core'
import { namedAsWritten, showWhole, tellsViolations } from '../support/chromium'
import { contrastsBelow } from '../support/contrasts-below'

const url = process.env.JOURNEY_URL
const browserAt = process.env.JOURNEY_BROWSER
if (url === undefined || browserAt === undefined) {
  throw new Error('A journey needs a server and a browser: run `npm run journeys`, which starts both.')
}

/** Where the server under way is. */
export const journeyUrl: string = url

/** Where the server under way looks for the provider through which its people sign in; whoever needs it starts it there. */
export const providerUrl = process.env.JOURNEY_PROVIDER ?? ''

/** The database of the server under way: for what no page can do, such as letting time pass. */
export const databaseUrl = process.env.JOURNEY_DATABASE_URL ?? ''

let browser: Promise<Browser> | undefined

/** The browser under way, of which each journey has a context of its own, with an empty profile. */
export function opened(): Promise<Browser> {
  browser ??= chromium.connect(browserAt as string)
  return browser
}

after(async () => {
  await (await browser)?.close()
})

/** To read axe anew in each page takes longer than to look at most of them; without its comments it takes half of that. */
const axeSource = readFileSync(createRequire(createRequire(__filename).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')

/** Milliseconds. A journey asks whether, not how soon: a busy machine takes many times as long. Times are kept by `npm run bench:consult`. */
const PATIENCE = 45_000

type Traveller = { readonly page: Page; readonly context: BrowserContext; readonly url: string }

/** A refusal by the server, which browsers log by themselves. */
const isRefusal = (message: ConsoleMessage): boolean => /status of 4\d\d/.test(message.text()) && new URL(message.location().url).pathname.startsWith('/api/')

/** A request that did not get through, which browsers log by themselves. */
const isCutOff = (message: ConsoleMessage): boolean => message.text().includes('net::ERR_FAILED')

/** What the policy of a page forbids: browsers tell it in words of their own, and our listener in one form. */
const isForbidden = (message: ConsoleMessage): boolean => /Forbidden by the policy of the page|Content Security Policy|Trusted/.test(message.text())

type Bounds = { readonly mayBeRefused?: boolean; readonly losesConnection?: boolean; readonly mayVisit?: string; readonly tampersWith?: boolean; readonly keepsCopies?: boolean }

type Watch = (context: BrowserContext) => Promise<void>

/** Has every page of a context add to the complaints what it does and may not. */
const watchFor = (complaints: string[], { mayBeRefused = false, losesConnection = false, mayVisit, tampersWith = false }: Bounds): Watch => async (context) => {
  await context.addInitScript(namedAsWritten)
  await context.addInitScript(tellsViolations)
  context.on('weberror', (error) => complaints.push(`A page threw: ${error.error().message}`))
  context.on('console', (message) => {
    const isExpected = (mayBeRefused && isRefusal(message)) || (losesConnection && isCutOff(message)) || (tampersWith && isForbidden(message))
    if (message.type() === 'error' && !isExpected) complaints.push(`A page logged an error: ${message.text()} (${message.location().url})`)
  })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const isVisit = origin === mayVisit && request.isNavigationRequest()
    if (protocol.startsWith('http') && origin !== url && !isVisit) complaints.push(`A page asked another host: ${request.url()}`)
  })
}

/** How the contexts of journeys are watched, for other devices in them. */
const watches = new WeakMap<BrowserContext, Watch>()

/** Tells what a page showed when its journey failed: much of that cannot be brought about again. */
async function tellSight(page: Page): Promise<void> {
  const text = await page.locator('body').innerText({ timeout: 2000 }).catch((error: unknown) => `not to be read: ${String(error)}`)
  console.error(`${page.url()} showed:\n${text.slice(0, 2000)}`)
}

/**
 * A journey: what one person does in a browser, told in roles and labels. Paths are given from the root (`page.goto('/consult')`).
 * It also fails where a page throws, logs an error, runs or loads what its policy forbids, or asks anything of another host.
 * `mayBeRefused`: the server refuses something on the way. `losesConnection`: requests to it are cut off. `tampersWith`: somebody puts into a page what its policy forbids.
 * `keepsCopies`: a worker keeps copies of all open pages, as at anybody's first visit; that takes longer than most journeys, and hides from them what a context sends.
 * `mayVisit`: the origin of another host that a tab is led to as a whole, which no page may ask anything of all the same.
 */
export function journey(name: string, go: (traveller: Traveller) => Promise<void>, bounds: Bounds = {}): void {
  void test(name, { timeout: 300_000 }, async () => {
    const serviceWorkers = bounds.keepsCopies === true ? 'allow' : 'block'
    const context = await (await opened()).newContext({ baseURL: url, locale: 'en-US', timezoneId: 'UTC', serviceWorkers })
    context.setDefaultTimeout(PATIENCE)
    const complaints: string[] = []
    const watch = watchFor(complaints, bounds)
    watches.set(context, watch)
    await watch(context)
    try {
      await go({ page: await context.newPage(), context, url: url as string })
      assert.deepEqual(complaints, [])
    } catch (error) {
      await Promise.all(context.pages().map(tellSight))
      throw error
    } finally {
      await context.close()
    }
  })
}

/** Waits until what stands first of its kind is alive: used before, it would change nothing, and a form be loaded anew, empty. React marks what it takes in; nothing else on the page tells. */
export async function alive(page: Page, kind = 'main form'): Promise<void> {
  await page.waitForFunction((selector) => Object.keys(document.querySelector(selector) ?? {}).some((key) => key.startsWith('__reactProps')), kind)
}

/** The example, once the page has come alive: its guidance stands before that. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/consult/example')
  await page.waitForURL('**/consult')
  await page.getByRole('group', { name: 'Text of the note' }).waitFor()
  // Its parts are drawn by the server, and each comes alive with its script: the actions, which listen for a key, with the guidance.
  await page.waitForLoadState('networkidle')
  await alive(page, '#guidance [aria-label="Actions"] button')
}

/**
 * Fails with what is wrong with the page for people who use it by keyboard, magnifier or screen reader: what axe finds (WCAG 2.2 A and AA), and what stands out too little.
 * Every screen, state, scheme and width, up to AAA, is the work of `npm run bench:consult -- axe`.
 * `part`: a selector of all that sets a state apart from one that is looked at as a whole; axe takes several times as long for a whole consult.
 */
export async function assertAccessible(page: Page, part?: string): Promise<void> {
  await shownWhole(page, async () => {
    const axe = new AxeBuilder({ page, axeSource })
    if (part !== undefined) axe.include(part)
    // In its older manner axe opens no second page for its report; these pages have no frames of another origin. To list what is in order takes it as long again.
    const { violations } = await axe.setLegacyMode(true).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).disableRules(['color-contrast']).analyze()
    assert.deepEqual(violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`)), [])
    await assertStandsOut(page)
  })
}

/** Fails where text (7:1) or the edge of a control (3:1) does not stand out: what another color scheme can change of a page that is otherwise found in order. */
export const assertContrast = (page: Page): Promise<void> => shownWhole(page, () => assertStandsOut(page))

/** Looks at a page as people with other eyes and other screens do: nothing is cut off at any width, and all is in order where there is the least room. `part` as in `assertAccessible`. */
export async function look(page: Page, part?: string): Promise<void> {
  for (const width of [320, 820, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${page.url()} scrolls sideways at ${width}`)
    if (width === 320) await assertAccessible(page, part)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await assertContrast(page)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** A page of another device, on which nobody is signed in, watched as the journey is. */
export async function otherDevice(context: BrowserContext, of: BrowserContextOptions = {}): Promise<Page> {
  const elsewhere = await context.browser()?.newContext({ baseURL: url, locale: 'en-US', timezoneId: 'UTC', ...of })
  assert.ok(elsewhere)
  await watches.get(context)?.(elsewhere)
  return await elsewhere.newPage()
}

/** axe takes twenty times as long for this, and asks for less. */
async function assertStandsOut(page: Page): Promise<void> {
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  assert.deepEqual(await page.evaluate(contrastsBelow, { text: 7, edge: 3, dark }), [], page.url())
}

/** Looks at a page with nothing of it out of sight. */
async function shownWhole(page: Page, look: () => Promise<void>): Promise<void> {
  const size = page.viewportSize()
  if (size !== null) await showWhole(page, size)
  await look()
  if (size !== null) await page.setViewportSize(size)
}
