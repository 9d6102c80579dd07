import type { Page } from 'playwright-core'
import { drawn } from '../../__tests__/support/chromium'
import { chosenScreens, onEachScreen } from './each-screen'
import { none, type Measure } from './measure'

/**
 * Every screen by the Tab key alone, from its beginning to its end: each control is reached once, has a ring while it is, and is covered by nothing (WCAG 2.1.1, 2.1.2, 2.4.7, 2.4.12).
 * One of a group of radio buttons stands for all, as the browser has it.
 */
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const

declare global {
  interface Window {
    walk_: { readonly controls: Element[]; readonly reached: Set<Element>; last: { readonly element: Element; readonly look: string } | undefined; readonly wrong: string[] }
  }
}

/** Runs in the page: notes all that has to be reached. Returns how many there are. */
function beginWalk(): number {
  const over = document.querySelector('dialog:modal') ?? document
  // What lies in a closed part or is skipped is not visible.
  const isReachable = (element: Element): boolean => {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element.matches(':disabled, [inert] *')) return false
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(element.name)}"]`)].filter(({ form }) => form === element.form)
    return element === (group.find(({ checked }) => checked) ?? group.find(({ disabled }) => !disabled))
  }
  const controls = [...over.querySelectorAll('a[href], button, summary, select, textarea, input:not([type="hidden"]), [tabindex]')].filter(isReachable)
  // A dialog begins with the focus on one of its controls, without a ring where it was opened by touch.
  const focused = over === document ? [] : [document.activeElement].filter((one) => one !== null)
  window.walk_ = { controls, reached: new Set(focused), last: undefined, wrong: [] }
  if (over === document) {
    // The next Tab begins where the focus was last, and goes on from there after a blur.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  }
  return controls.length
}

/** Runs in the page after each Tab: looks at what has the focus. Returns whether the walk goes on. */
function step(): boolean {
  const { walk_ } = window
  const called = (element: Element): string => `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '').trim().slice(0, 40)}”${element.getAttribute('name') === null ? '' : ` ${String(element.getAttribute('name'))}`}`
  /** How a control and what stands for it look: a ring may be on its label or on what lies in it. */
  const lookOf = (element: Element): string =>
    [element, element.parentElement, element.closest('label'), element.nextElementSibling]
      .map((one) => {
        if (one === null) return ''
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(one)
        return [outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`, boxShadow, borderColor].join(' ')
      })
      .join(' | ')
  if (walk_.last !== undefined && walk_.last.element !== document.activeElement && walk_.last.element.isConnected && lookOf(walk_.last.element) === walk_.last.look) walk_.wrong.push(`no ring: ${called(walk_.last.element)}`)
  const element = document.activeElement
  // A date has three parts that the Tab key stops at.
  if (element !== null && element === walk_.last?.element) return true
  walk_.last = undefined
  if (element === null || element === document.body || element === document.documentElement || walk_.reached.has(element)) return false
  walk_.reached.add(element)
  walk_.last = { element, look: lookOf(element) }
  const label = element.matches('input') ? element.closest('label') : null
  const shown = label ?? element
  const { left, right, top, bottom } = shown.getBoundingClientRect()
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2]
  const hit = document.elementFromPoint(x, y)
  if (hit === null) walk_.wrong.push(`out of sight: ${called(element)}`)
  else if (!shown.contains(hit) && !hit.contains(shown)) walk_.wrong.push(`covered by ${called(hit)}: ${called(element)}`)
  return true
}

/** Runs in the page at the end of the walk. */
function endWalk(): readonly string[] {
  const { controls, reached, wrong } = window.walk_
  const missed = controls.filter((one) => one.isConnected && !reached.has(one)).map((one) => `not reached: ${one.tagName.toLowerCase()} “${one.textContent?.trim().slice(0, 40) ?? ''}” ${one.getAttribute('name') ?? ''}`)
  return [...wrong, ...missed]
}

/** Steps beyond one for each control. */
const SPARE = 100

async function walk(page: Page): Promise<readonly string[]> {
  const many = await page.evaluate(beginWalk)
  for (let steps = 0; steps < many + SPARE; steps += 1) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate(step))) break
  }
  return page.evaluate(endWalk)
}

export const keyboard: Measure = async (site) => {
  const wrong: string[] = []
  for (const size of sizes) {
    const found = await onEachScreen(
      site,
      'light',
      async (page) => {
        await drawn(page)
        return walk(page)
      },
      { viewport: size },
    )
    wrong.push(...found.map((one) => `${size.width} px: ${one}`))
  }
  return [none('controls that the Tab key misses, or covers, or rings not', wrong, `${chosenScreens.length} screens, ${sizes.map(({ width }) => width).join(' and ')} px`)]
}
