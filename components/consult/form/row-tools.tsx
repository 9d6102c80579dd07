'use client'

import styles from './form.module.css'

type Removed = { readonly what: string; readonly undo: () => void }

/** Adds a row, and brings the last removed one back. */
export function RowTools({ add, word, removed }: { readonly add: () => void; readonly word: string; readonly removed: Removed | undefined }) {
  return (
    <div className={styles.rowTools}>
      <button type="button" className={styles.add} onClick={add}>
        {word}
      </button>
      <p role="status" className={styles.removed}>
        {removed !== undefined && (
          <>
            Removed {removed.what}.{' '}
            <button type="button" className={styles.link} onClick={removed.undo}>
              Undo
            </button>
          </>
        )}
      </p>
    </div>
  )
}
