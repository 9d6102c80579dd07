import type { ReactNode } from 'react'
import type { Certainty, Confirmation, Mark } from '@/lib/evidence/types'
import { certaintyWords, confirmationWords, markWords } from '../words'
import styles from './marks.module.css'

/** How sure one can be of a claim. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  return <span className={styles.mark}>{certaintyWords[certainty]}</span>
}

/** Whether the text behind a claim was read; anything less than all of it stands out. */
export function ConfirmationMark({ confirmation }: { readonly confirmation: Confirmation }) {
  return (
    <span className={styles.mark} data-mark={confirmation}>
      {confirmationWords[confirmation]}
    </span>
  )
}

/** What our reading says of a statement of the source article. */
export function ArticleMark({ mark }: { readonly mark: Mark }) {
  return (
    <span className={styles.mark} data-mark={mark}>
      {markWords[mark]}
    </span>
  )
}

/** A few marks in a row. */
export function Marks({ children }: { readonly children: ReactNode }) {
  return <span className={styles.row}>{children}</span>
}
