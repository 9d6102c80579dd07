'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import styles from './form.module.css'
import { CHECK } from './section-nav'

const CheckList = dynamic(() => import('./check-list').then((part) => part.CheckList), { ssr: false, loading: () => <p>The answers are being put together.</p> })

/** The end of the intake: every answer in one list, once it is asked for. */
export function Check() {
  const [open, setOpen] = useState(false)
  return (
    <section className={styles.section} aria-labelledby={`section-${CHECK}`}>
      <h2 id={`section-${CHECK}`} tabIndex={-1}>
        Check answers
      </h2>
      <button type="button" className={styles.add} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the list' : 'Show every answer'}
      </button>
      {open && <CheckList />}
    </section>
  )
}
