'use client'

import { useState, type ReactNode } from 'react'

/** A part that is made only once it has been opened: much of the guidance is there for those who ask. */
export function Opened({ summary, children }: { readonly summary: ReactNode; readonly children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}
