'use client'

import type { MouseEvent, ReactNode } from 'react'
import type { ItemId } from '@/lib/clinical/items'

/** Puts the cursor into the question, so that it can be answered at once. */
function enter(event: MouseEvent, id: ItemId): void {
  const question = document.getElementById(id)
  const chosen = question?.querySelector<HTMLElement>('input:checked')
  const field = chosen ?? question?.querySelector<HTMLElement>('input, select, button')
  if (question === null || !field) return
  event.preventDefault()
  question.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
}

/** A way to a question of the form. */
export function QuestionLink({ id, children }: { readonly id: ItemId; readonly children: ReactNode }) {
  return (
    <a href={`#${id}`} onClick={(event) => enter(event, id)}>
      {children}
    </a>
  )
}
