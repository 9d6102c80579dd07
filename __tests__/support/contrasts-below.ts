type Least = { readonly text: number; readonly edge: number; readonly dark: boolean }

/** Runs in the page: the texts and the edges of controls that stand out too little, each said once. */
export function contrastsBelow({ text, edge, dark }: Least): string[] {
  type Color = readonly [red: number, green: number, blue: number, alpha: number]
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const known = new Map<string, Color>()

  function colorOf(written: string): Color {
    const found = known.get(written)
    if (found !== undefined || brush === null) return found ?? [0, 0, 0, 0]
    brush.clearRect(0, 0, 1, 1)
    brush.fillStyle = written
    brush.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
    known.set(written, [red, green, blue, alpha / 255])
    return [red, green, blue, alpha / 255]
  }
  const over = ([r, g, b, a]: Color, [br, bg, bb]: Color): Color => [r * a + br * (1 - a), g * a + bg * (1 - a), b * a + bb * (1 - a), 1]
  function luminance([red, green, blue]: Color): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  function ratio(one: Color, other: Color): number {
    const [a, b] = [luminance(one), luminance(other)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const white: Color = dark ? [18, 18, 18, 1] : [255, 255, 255, 1]

  /** What lies behind: the colors of the element and those around it; undefined where an image is among them. */
  function behind(element: Element | null): Color | undefined {
    if (element === null) return white
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    if (backgroundImage !== 'none') return undefined
    const own = colorOf(backgroundColor)
    if (own[3] === 1) return own
    const around = behind(element.parentElement)
    return around === undefined ? undefined : over(own, around)
  }
  const opacityOf = (element: Element | null): number => (element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement))
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.closest('.visually-hidden, :disabled, [inert]') === null
  }
  const called = (element: Element): string => `${element.tagName.toLowerCase()}.${String(element.getAttribute('class') ?? '').replace(/\s+/g, '.')} “${(element.textContent ?? '').trim().slice(0, 40)}”`

  const found = new Set<string>()

  function readText(element: Element, color: string, what: string): void {
    const back = behind(element)
    const [r, g, b, a] = colorOf(color)
    if (back === undefined) found.add(`text over an image: ${what}`)
    else {
      const stands = ratio(over([r, g, b, a * opacityOf(element)], back), back)
      if (stands < text - 0.005) found.add(`text ${stands.toFixed(2)}:1: ${what}`)
    }
  }

  function readTexts(): void {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || node.textContent?.trim() === '' || element.closest('script, style, noscript, title') !== null || !isSeen(element)) continue
      const svg = element.closest('svg') !== null
      const { color, fill } = getComputedStyle(element)
      readText(element, svg ? fill : color, called(element))
    }
  }

  /** Words that stand on the page by its styles, in fields, or for want of an entry. */
  function readOtherTexts(element: Element): void {
    for (const part of ['::before', '::after'] as const) {
      const { content, color, display } = getComputedStyle(element, part)
      if (/["'](?:[^"']*\w)/.test(content) && display !== 'none') readText(element, color, `${part} ${content.slice(0, 30)} of ${called(element)}`)
    }
    if (!element.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')) return
    readText(element, getComputedStyle(element).color, `entry in ${element.getAttribute('name') ?? element.id}`)
    if (element.hasAttribute('placeholder')) readText(element, getComputedStyle(element, '::placeholder').color, `placeholder of ${element.getAttribute('name') ?? element.id}`)
  }

  function readEdge(element: Element): void {
    const isTick = element.matches('input[type="checkbox"], input[type="radio"]')
    // A button that fills its label, and draws nothing itself, has the edge of that label.
    const shown = isTick && getComputedStyle(element).appearance === 'none' ? (element.closest('label') ?? element) : element
    const style = getComputedStyle(shown)
    const around = behind(shown.parentElement)
    const inside = behind(shown)
    if (around === undefined || inside === undefined) return
    const native = isTick && shown === element
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
    const drawn = sides.flatMap((side) => (Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' ? [colorOf(style[`border${side}Color`])] : [])).filter(([, , , alpha]) => alpha > 0)
    // Chromium draws the boxes that a page leaves to it in these grays.
    if (native) drawn.push(dark ? [133, 133, 133, 1] : [118, 118, 118, 1])
    const isField = element.matches('input, select, textarea')
    if (drawn.length === 0 && !isField) return
    const best = Math.max(ratio(inside, around), ...drawn.map((color) => ratio(over(color, around), around)))
    if (best < edge - 0.005) found.add(`edge ${best.toFixed(2)}:1: ${called(element)}${element.getAttribute('name') ?? ''}`)
  }

  readTexts()
  for (const element of document.body.querySelectorAll('*')) if (isSeen(element)) readOtherTexts(element)
  for (const element of document.querySelectorAll('button, input, select, textarea, label:has(input), a[class]')) if (isSeen(element)) readEdge(element)
  return [...found]
}
