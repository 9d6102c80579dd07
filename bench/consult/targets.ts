import { drawn } from '../../__tests__/support/chromium'
import { chosenScreens, onEachScreen } from './each-screen'
import { none, type Measure } from './measure'

/** Every target at least 44 by 44 pixels (WCAG 2.5.5), on every screen at three widths. Links within text are what the rule leaves out. */
const widths = [320, 820, 1280] as const

type Small = { readonly kind: string; readonly size: string; readonly words: string }

/** Runs in the page: targets that are too small. What may reach beyond its box is tried with a touch. */
function smallTargets(least: number): Small[] {
  const text = (node: Node): string => [...node.childNodes].map((child) => (child instanceof Element && child.matches('a, button') ? '' : child instanceof Element ? text(child) : (child.textContent ?? ''))).join('')
  const isInText = (element: Element): boolean => {
    if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false
    let around = element.parentElement
    while (around !== null && getComputedStyle(around).display.startsWith('inline')) around = around.parentElement
    return around !== null && /\p{L}{2}/u.test(text(around))
  }
  /** A field is touched through its label as well. */
  const boxOf = (element: Element): DOMRect => {
    const label = element.matches('input') ? element.closest('label') : null
    return (label ?? element).getBoundingClientRect()
  }
  const takesTouch = (element: Element): boolean => {
    element.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = boxOf(element)
    const reach = least / 2 - 0.5
    const [middle, center] = [x + width / 2, y + height / 2]
    const within = element.closest('label') ?? element
    return [[-reach, 0], [reach, 0], [0, -reach], [0, reach]].every(([dx = 0, dy = 0]) => within.contains(document.elementFromPoint(middle + dx, center + dy)))
  }
  const isSeen = (element: Element): boolean => {
    const { width, height } = boxOf(element)
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden, :disabled, [inert]') === null && getComputedStyle(element).clipPath === 'none'
  }
  // What lies under an open dialog cannot be touched.
  const over = document.querySelector('dialog:modal')
  const found: Small[] = []
  for (const element of document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type="hidden"]), [role="button"]')) {
    if (!isSeen(element) || isInText(element) || (over !== null && !over.contains(element))) continue
    const { width, height } = boxOf(element)
    if (width > least - 0.5 && height > least - 0.5) continue
    if (takesTouch(element)) continue
    const around = element.parentElement?.closest('[class]')?.getAttribute('class') ?? ''
    const words = (element.closest('label') ?? element).textContent?.trim().slice(0, 40) ?? ''
    found.push({ kind: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} in ${around}`, size: `${width.toFixed(0)} x ${height.toFixed(0)}`, words })
  }
  return found
}

/** Those of one kind in one line. */
function inKinds(small: readonly (Small & { readonly width: number })[]): readonly string[] {
  const kinds = new Map<string, (typeof small)[number][]>()
  for (const one of small) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one])
  return [...kinds].map(([kind, all]) => `${all.length} of ${kind}, at ${[...new Set(all.map(({ width }) => width))].join(', ')} px: ${all[0]?.size ?? ''} “${all[0]?.words ?? ''}”`)
}

export const targets: Measure = async (site) => {
  const small = await onEachScreen(site, 'light', async (page) => {
    const seen: (Small & { width: number })[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await drawn(page)
      seen.push(...(await page.evaluate(smallTargets, 44)).map((one) => ({ ...one, width })))
    }
    return inKinds(seen)
  })
  return [none('kinds of targets below 44 px', small, `${chosenScreens.length} screens, ${widths.join(', ')} px`)]
}
