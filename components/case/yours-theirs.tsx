'use client'

import buttons from '@/components/consult/buttons.module.css'
import styles from './case.module.css'

/** What was typed here and what somebody else put there meanwhile, with a way to let theirs stand. The form itself sends yours. */
export function YoursTheirs({ yours, theirs, takeTheirs }: { readonly yours: string; readonly theirs: string; readonly takeTheirs: () => void }) {
  return (
    <section className={styles.conflicts} aria-label="Changed at the same time">
      <p>Somebody else changed this meanwhile. Save again to put yours in its place.</p>
      <dl>
        <div className={styles.side}>
          <dt>Yours</dt>
          <dd>{yours}</dd>
        </div>
        <div className={styles.side}>
          <dt>Theirs</dt>
          <dd>
            <span>{theirs}</span>
            <button type="button" className={buttons.button} onClick={takeTheirs}>
              Take theirs
            </button>
          </dd>
        </div>
      </dl>
    </section>
  )
}
