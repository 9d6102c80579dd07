import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { drawn, showWhole } from '../../__tests__/support/chromium'
import { chosenScreens, onEachScreen, type Scheme } from './each-screen'
import { none, type Found, type Measure } from './measure'

/** Every rule that axe has of WCAG 2.0 to 2.2, A to AAA, and of best practice, on every screen in three schemes at three widths. */
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = [320, 820, 1280] as const
const schemes = ['light', 'dark', 'forced colors'] as const satisfies readonly Scheme[]

/** One load of the page serves all widths. */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of widths) {
    const size = { width, height: 900 }
    await page.setViewportSize(size)
    await drawn(page)
    await showWhole(page, size)
    // In its older manner axe opens no second page for its report, which takes a quarter of the time; these pages have no frames of another origin.
    const { violations: broken } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).options({ resultTypes: ['violations'] }).analyze()
    for (const { id, nodes } of broken) found.push(`${width} px: ${id} (${nodes.length}): ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')}`)
  }
  return found
}

export const axe: Measure = async (site) => {
  const found: Found[] = []
  for (const scheme of schemes) {
    const broken = await onEachScreen(site, scheme, violations)
    found.push(none(`axe A to AAA and best practice, ${scheme}`, broken, `${chosenScreens.length} screens, ${widths.join(', ')} px`))
  }
  return found
}
