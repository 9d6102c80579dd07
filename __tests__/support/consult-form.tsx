import { act, render, type RenderResult } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { Consult } from '@/components/consult/consult'
import type { ItemId } from '@/lib/clinical/items'

/** A question of the form. Searching in it takes milliseconds, searching through the whole form seconds. */
export function question(id: ItemId): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The form has no question ${id}.`)
  return found
}

/** A tab that has kept nothing, at the consult. */
export function newTab(): void {
  sessionStorage.clear()
  window.history.replaceState(null, '', '/consult')
}

/** The consult, once its rules have loaded. */
export async function openConsult(): Promise<RenderResult> {
  return act(async () => {
    const view = render(<Consult />)
    await import('@/components/consult/later')
    return view
  })
}

/** Someone at the form, who does not stop to look whether each field can be reached. */
export const person = () => userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })
