'use client'

import { TriangleAlert } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import action from '../action.module.css'
import styles from './accounts.module.css'

type FormOf = { readonly label: string; readonly act: string; readonly rank?: 'primary' | 'second'; readonly sending: { readonly isSending: boolean; readonly failure: string | undefined; readonly submit: () => unknown }; readonly children: ReactNode }

/** The frame of a form that sends one change: its fields, what went wrong, and what to press. Sent before script has loaded, nothing typed goes into an address. */
export function AccountForm({ label, act, rank = 'primary', sending: { isSending, failure, submit }, children }: FormOf) {
  return (
    <form
      className={styles.form}
      aria-label={label}
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSending) submit()
      }}
    >
      {children}
      <Failure says={failure} />
      <div>
        <button type="submit" className={action[rank]} aria-disabled={isSending}>
          {isSending ? 'One moment …' : act}
        </button>
      </div>
    </form>
  )
}

/** What went wrong, read out and brought into view when it comes up. */
export function Failure({ says }: { readonly says: string | undefined }) {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (says !== undefined) place.current?.focus()
  }, [says])
  if (says === undefined) return null
  return (
    <p ref={place} tabIndex={-1} role="alert" className={styles.failure}>
      <TriangleAlert size={20} aria-hidden="true" /> {says}
    </p>
  )
}
