'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { usePrinting } from './use-printing'

type OpenedPart = { readonly summary: ReactNode; readonly className?: string | undefined; readonly children: () => ReactNode }

/** A part that is made only once it has been opened, or printed: much of the guidance is there for those who ask. */
export function Opened({ summary, className, children }: OpenedPart) {
  const [open, setOpen] = useState(false)
  const printing = usePrinting()
  const part = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // Opened before the script had loaded.
    queueMicrotask(() => setOpen(part.current?.open === true))
  }, [])
  return (
    <details ref={part} open={open} className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {(open || printing) && children()}
    </details>
  )
}
