import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { goOn, isRadio, radioOf } from './keys'

type FormKey = KeyboardEvent<HTMLFormElement>

function digitOf(code: string): number | undefined {
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? []
  return digit === undefined ? undefined : Number(digit)
}

/** A digit answers a choice and goes on; where a number can be typed as well, it goes into that field. */
function byDigit(event: FormKey, radio: HTMLInputElement, digit: number): void {
  const { exact } = radio.closest<HTMLElement>('[data-exact]')?.dataset ?? {}
  if (exact !== undefined) {
    event.currentTarget.querySelector<HTMLInputElement>(`input[name="${exact}"]`)?.focus()
    return
  }
  event.preventDefault()
  const chosen = radioOf(radio, digit)
  if (chosen === undefined) return
  if (!chosen.checked) flushSync(() => chosen.click())
  goOn(event.currentTarget, chosen)
}

function press(event: FormKey, button: HTMLElement | null | undefined): void {
  event.preventDefault()
  if (button) flushSync(() => button.click())
}

/** Together with Alt: 0 not known, N none of these, W why asked. */
function withAlt(event: FormKey, target: HTMLElement): void {
  const around = (selector: string): HTMLElement | null | undefined =>
    target.closest('[data-question]')?.querySelector<HTMLElement>(selector) ?? target.closest('[data-group]')?.querySelector<HTMLElement>(selector)
  if (event.code === 'Digit0') {
    const notKnown = 'input[value="not-known"], input[data-not-known]'
    press(event, target.closest('[data-part]')?.querySelector<HTMLElement>(notKnown) ?? around(notKnown))
    goOn(event.currentTarget, target)
  }
  if (event.code === 'KeyN') press(event, target.closest('[data-group]')?.querySelector<HTMLElement>('[data-whole]'))
  if (event.code === 'KeyW') press(event, around('summary[data-why]'))
}

/** The form by keyboard: digits answer, Enter goes on, Delete takes an answer back. */
export function onFormKey(event: FormKey): void {
  const { target } = event
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.defaultPrevented) return
  if (event.altKey) return withAlt(event, target)
  if (event.key === 'Enter' && target.matches('input, select')) {
    event.preventDefault()
    goOn(event.currentTarget, target, event.shiftKey)
    return
  }
  if (!isRadio(target) || event.shiftKey) return
  const digit = digitOf(event.code)
  if (digit !== undefined) byDigit(event, target, digit)
  if (event.key === 'Delete' || event.key === 'Backspace') press(event, target.closest('[data-part]')?.querySelector<HTMLElement>('[data-clear]'))
}
