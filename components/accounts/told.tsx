'use client'

import { useEffect, useRef } from 'react'
import styles from './accounts.module.css'

/** What a change did, read out when it is done. `takesFocus`: the form that did it goes away, and whoever pressed it by key goes on from here. */
export function Told({ says, takesFocus = false }: { readonly says: string | undefined; readonly takesFocus?: boolean }) {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (says !== undefined && takesFocus) place.current?.focus()
  }, [says, takesFocus])
  return (
    <p ref={place} role="status" tabIndex={takesFocus ? -1 : undefined} className={styles.done}>
      {says}
    </p>
  )
}
