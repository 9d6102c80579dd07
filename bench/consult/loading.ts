import type { Page } from 'playwright-core'
import { drawn } from '../../__tests__/support/chromium'
import { quantile } from '../quantile'
import { atMost, type Measure, type Site } from './measure'
import { guidanceThere, slowLine, slowProcessor, withPage } from './pages'
import { contentPages } from './screens'

/**
 * When the largest piece of a page stands (LCP), at 1.6 Mbps, 150 ms before each answer and a processor four times slower, with nothing kept from before.
 * The middle of three loads counts for each page.
 */
const LOADS = 3
const paths = [...contentPages, '/consult', '/consult/example']

const largestPaint = (page: Page): Promise<{ readonly at: number; readonly what: string }> =>
  page.evaluate(
    () =>
      new Promise((seen) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as (PerformanceEntry & { readonly element?: Element | null }) | undefined
          seen({ at: last?.startTime ?? Number.POSITIVE_INFINITY, what: `${last?.element?.tagName.toLowerCase() ?? ''} ${last?.element?.textContent?.slice(0, 60) ?? ''}` })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )

const loaded = (site: Site, path: string) =>
  withPage(site, async (page) => {
    await slowLine(page)
    await slowProcessor(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    // The network rests before the guidance is drawn, which may be the largest piece.
    if (path.startsWith('/consult')) await guidanceThere(page)
    await drawn(page)
    return largestPaint(page)
  })

export const largestPaints: Measure = async (site) => {
  const found: { readonly path: string; readonly at: number; readonly what: string }[] = []
  for (const path of paths) {
    const loads = []
    for (let i = 0; i < LOADS; i += 1) loads.push(await loaded(site, path))
    found.push({ path, at: quantile(loads.map(({ at }) => at), 0.5) / 1000, what: loads.at(-1)?.what ?? '' })
  }
  const [slowest] = [...found].sort((a, b) => b.at - a.at)
  const where = found.filter(({ at }) => at > 1.5).map(({ path, at, what }) => `${at.toFixed(2)} s  ${path}  (${what})`)
  return [
    atMost({ what: `largest paint, slowest of ${paths.length} pages (${slowest?.path ?? ''})`, value: slowest?.at ?? Number.NaN, most: 1.5, unit: 's', places: 2, where }),
    atMost({ what: 'largest paint, /consult', value: found.find(({ path }) => path === '/consult')?.at ?? Number.NaN, most: 1.5, unit: 's', places: 2 }),
  ]
}
