import type { Page } from 'playwright-core'
import { tellStandardConsult, typist } from '../../__tests__/support/standard-consult'
import { openEverything } from './openings'
import { atMost, type Found, type Measure, type Site } from './measure'
import { guidanceThere, slowLine, slowProcessor, withPage } from './pages'

/**
 * How much the page shifts under the eyes over a whole consult: loading on a slow line, the standard consult by keyboard, then everything opened.
 * Every shift that no key or touch of the last half second asked for is added up, which is stricter than the worst window of five seconds (CLS).
 */
const widths = [1280, 820, 390] as const

type Shift = { readonly by: number; readonly what: readonly string[] }

declare global {
  interface Window {
    shifts_: Shift[]
  }
}

/** Runs in the page before anything else. */
function watchShifts(): void {
  window.shifts_ = []
  const named = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement
    return element === null || element === undefined ? 'something gone' : `${element.tagName.toLowerCase()}${element.id === '' ? '' : `#${element.id}`} “${element.textContent?.trim().slice(0, 40) ?? ''}”`
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] })[]) {
      if (!entry.hadRecentInput) window.shifts_.push({ by: entry.value, what: entry.sources.map(({ node }) => named(node)) })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

async function wholeConsult(page: Page): Promise<readonly Shift[]> {
  await page.addInitScript(watchShifts)
  await slowLine(page)
  await slowProcessor(page)
  await page.goto('/consult')
  await guidanceThere(page)
  await tellStandardConsult(typist(page))
  await page.waitForLoadState('networkidle')
  // The trial to be edited is the one that was told first.
  await openEverything(page)
  return page.evaluate(() => window.shifts_)
}

async function shiftsAt(site: Site, width: number): Promise<Found> {
  const shifts = await withPage(site, wholeConsult, { viewport: { width, height: 900 } })
  const most = [...shifts].sort((a, b) => b.by - a.by)
  return atMost({
    what: `layout shift over a whole consult, ${width} px`,
    value: shifts.reduce((sum, { by }) => sum + by, 0),
    most: 0.02,
    unit: '',
    places: 4,
    where: most.map(({ by, what }) => `${by.toFixed(4)}  ${what.join(', ')}`),
  })
}

export const shifts: Measure = async (site) => {
  const found: Found[] = []
  for (const width of widths) found.push(await shiftsAt(site, width))
  return found
}
