'use client'

import buttons from '../buttons.module.css'
import { useChange } from '../draft/changing'
import { readClock } from '../draft/clock'
import { useForm } from '../draft/use-form'

/** Says of safety answers that count no more that all of them were asked again. The cursor goes to the time it writes down. */
export function AskedAgain() {
  const { set } = useForm()
  const change = useChange()
  const press = (): void => {
    change('All safety questions: asked again now.', () => set('safetyAskedAt', readClock()))
    document.querySelector<HTMLElement>('[name="safetyAskedAt"]')?.focus()
  }
  return (
    <div>
      <button type="button" className={buttons.strong} onClick={press}>
        All asked again now
      </button>
    </div>
  )
}
