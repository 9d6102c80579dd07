'use client'

import { lazy, Suspense, useState } from 'react'
import buttons from '../buttons.module.css'
import question from './question.module.css'
import { CHECK } from './section-nav'

const CheckList = lazy(() => import('./check-list').then((part) => ({ default: part.CheckList })))

/** The end of the intake: every answer in one list, once it is asked for. */
export function Check() {
  const [open, setOpen] = useState(false)
  return (
    <section className={question.section} aria-labelledby={`section-${CHECK}`}>
      <h2 id={`section-${CHECK}`} tabIndex={-1}>
        Check answers
      </h2>
      <button type="button" className={buttons.strong} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the list' : 'Show every answer'}
      </button>
      {open && (
        <Suspense fallback={<p>The answers are being put together.</p>}>
          <CheckList />
        </Suspense>
      )}
    </section>
  )
}
