/** What the keyboard can go to, in the order of the page. */
const STOPS = 'input:not([type="hidden"]), select, button, summary'

function isReachable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled, [data-aside]')) return false
  const closed = element.closest('[hidden], details:not([open])')
  return closed === null || (element.matches('summary') && element.parentElement === closed && closed.closest('[hidden]') === null)
}

export const isRadio = (target: EventTarget | null): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'radio'

/** The buttons of one choice. */
function radiosOf(radio: HTMLInputElement): readonly HTMLInputElement[] {
  const named = radio.form?.elements.namedItem(radio.name)
  return named instanceof RadioNodeList ? [...named].filter(isRadio) : [radio]
}

/** Where the cursor enters: of a choice, what was chosen. */
function entryOf(element: HTMLElement): HTMLElement {
  return isRadio(element) ? (radiosOf(element).find(({ checked }) => checked) ?? element) : element
}

/** Goes on to the next thing to answer after this part of the form, past what belongs to it. */
export function goOn(form: HTMLElement, from: Element, back = false): void {
  const part = from.closest('[data-part]') ?? from
  const goesTo = (next: Node | null): next is HTMLElement => next instanceof HTMLElement && !part.contains(next) && next.matches(STOPS) && isReachable(next)
  const walk = document.createTreeWalker(form, NodeFilter.SHOW_ELEMENT)
  walk.currentNode = part
  let next: Node | null
  do next = back ? walk.previousNode() : walk.nextNode()
  while (next !== null && !goesTo(next))
  if (next !== null) entryOf(next).focus()
}

/** The button of a choice that a digit stands for: its place, or 0 for "Not known". */
export function radioOf(radio: HTMLInputElement, digit: number): HTMLInputElement | undefined {
  const all = radiosOf(radio)
  return digit === 0 ? all.find(({ value }) => value === 'not-known') : all.filter(({ value }) => value !== 'not-known')[digit - 1]
}
