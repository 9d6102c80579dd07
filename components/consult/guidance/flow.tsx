import type { ReactNode } from 'react'
import styles from './guidance.module.css'

/** What is read of the guidance, under its heading. It scrolls by itself beside the form, so the keyboard has to reach it. */
export function Flow({ children }: { readonly children: ReactNode }) {
  return (
    <div id="guidance-flow" className={styles.flow} role="group" aria-labelledby="guidance-title" tabIndex={0}>
      <h2 id="guidance-title">Guidance</h2>
      {children}
    </div>
  )
}
