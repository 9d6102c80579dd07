import type { BrowserContextOptions } from 'playwright-core'
import { chosenScreens, onEachScreen } from './each-screen'
import { none, type Found, type Measure } from './measure'

/** No screen scrolls sideways at 320 px, nor at 1280 by 1024 px zoomed to 400%, which leaves 320 by 256 px of four device pixels each. */
const sizes: Readonly<Record<string, BrowserContextOptions>> = {
  '320 px': { viewport: { width: 320, height: 720 } },
  '1280 px at 400%': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
}

/** Runs in the page: by how much it is too wide, and what stands out; and parts that scroll sideways though they hold no table, figure or note. */
function tooWide(): string[] {
  const called = (element: Element): string => `${element.tagName.toLowerCase()}.${String(element.getAttribute('class') ?? '')} “${element.textContent?.trim().slice(0, 30) ?? ''}”`
  const by = document.documentElement.scrollWidth - innerWidth
  const found: string[] = []
  if (by > 0) {
    const out = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5).at(-1)
    found.push(`${by} px too wide: ${out === undefined ? 'nothing stands out' : called(out)}`)
  }
  for (const element of document.body.querySelectorAll('*')) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1
    if (scrolls && !element.matches('pre, nav, :has(table), :has(svg[role="img"])')) found.push(`a part scrolls sideways: ${called(element)}`)
  }
  return found
}

export const reflow: Measure = async (site) => {
  const found: Found[] = []
  for (const [size, options] of Object.entries(sizes)) {
    const wide = await onEachScreen(site, 'light', (page) => page.evaluate(tooWide), options)
    found.push(none(`screens that scroll sideways, ${size}`, wide, `${chosenScreens.length} screens`))
  }
  return found
}
