import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { atMost, type Found, type Measure, type Site } from './measure'
import { firstQuestionAlive, guidanceThere, slowLine, withPage } from './pages'
import { openEverything, printIt } from './openings'
import { askingPages, contentPages } from './screens'

/**
 * How much script a page loads above an empty page of the same build (`/gallery/empty`: the frame and a heading), each file in gzip.
 * Counted are the script files that the page has loaded by then; what stands in the HTML itself is not script that a person waits for apart.
 * The line is slow while the consult comes alive, so that what loads behind the first question is not counted before it.
 */
type Loaded = readonly { readonly url: string; readonly at: number }[]

const loadedOn = (page: Page): Promise<Loaded> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map((entry) => ({ url: entry.name, at: (entry as PerformanceResourceTiming).responseEnd })),
  )

const weights = new Map<string, Promise<number>>()

function weightOf(url: string): Promise<number> {
  const known = weights.get(url) ?? fetch(url).then(async (answer) => gzipSync(Buffer.from(await answer.arrayBuffer())).length)
  weights.set(url, known)
  return known
}

async function weigh(urls: readonly string[]): Promise<number> {
  const all = await Promise.all([...new Set(urls)].map(weightOf))
  return all.reduce((sum, weight) => sum + weight, 0) / 1000
}

/** All that a page of text loads by itself. */
const loadedBy = (site: Site, path: string): Promise<readonly string[]> =>
  withPage(site, async (page) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    return (await loadedOn(page)).map(({ url }) => url)
  })

/** What the consult has loaded when its first question takes input, and when everything in it has been opened. */
const loadedByConsult = (site: Site) =>
  withPage(site, async (page) => {
    await slowLine(page)
    await page.goto('/consult/example', { waitUntil: 'commit' })
    const alive = await firstQuestionAlive(page)
    await guidanceThere(page)
    const first = (await loadedOn(page)).filter(({ at }) => at <= alive).map(({ url }) => url)
    await openEverything(page)
    await printIt(page)
    await page.waitForLoadState('networkidle')
    return { first, all: (await loadedOn(page)).map(({ url }) => url) }
  })

/** The files above those of the empty page, the heaviest first. */
async function filesAbove(urls: readonly string[], empty: readonly string[]): Promise<readonly string[]> {
  const above = [...new Set(urls)].filter((url) => !empty.includes(url))
  const weighed = await Promise.all(above.map(async (url) => [await weightOf(url), url] as const))
  return weighed.sort(([a], [b]) => b - a).map(([weight, url]) => `${(weight / 1000).toFixed(1)} kB  ${new URL(url).pathname}`)
}

/** The most that one of these pages loads above an empty one. */
async function mostAbove(site: Site, what: string, paths: readonly string[], floor: number, most: number): Promise<Found> {
  const pages: { readonly path: string; readonly above: number }[] = []
  for (const path of paths) pages.push({ path, above: (await weigh(await loadedBy(site, path))) - floor })
  const where = pages.filter(({ above }) => above > most).map(({ path, above }) => `${above.toFixed(1)} kB  ${path}`)
  return atMost({ what: `script, ${paths.length} ${what}, most above`, value: Math.max(...pages.map(({ above }) => above)), most, unit: 'kB', places: 1, where })
}

export const scriptWeight: Measure = async (site) => {
  const empty = await loadedBy(site, '/gallery/empty')
  const floor = await weigh(empty)
  const consult = await loadedByConsult(site)
  const above = async (what: string, urls: readonly string[], most: number): Promise<Found> =>
    atMost({ what: `script, consult ${what}`, value: (await weigh(urls)) - floor, most, unit: 'kB', places: 2, where: await filesAbove(urls, empty) })
  return [
    { what: 'script, empty page', found: `${floor.toFixed(1)} kB`, target: 'what the others stand on', met: true },
    await mostAbove(site, 'content pages', contentPages, floor, 12),
    await mostAbove(site, 'pages of practice', askingPages, floor, 30),
    await above('until the first question takes input', consult.first, 60),
    await above('with everything opened', consult.all, 100),
  ]
}
