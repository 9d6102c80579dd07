'use client'

import type { ReactNode } from 'react'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { Chips } from './chips'
import styles from './fields.module.css'

type Cell = 'doseBand' | 'weeksBand' | 'taken' | 'response' | 'stopped' | 'episode'

type CellOf = {
  readonly at: number
  readonly cell: Cell
  readonly ask: string
  readonly words: Readonly<Record<string, string>>
  /** The cell in which the same is told as a number. */
  readonly exact?: 'doseMg' | 'weeks'
  /** A way to answer more exactly, beside the words. */
  readonly children?: ReactNode
}

/** One cell of a trial, answered in words or "Not known". */
export function TrialChips({ at, cell, ask, words, exact, children }: CellOf) {
  const chips = [...Object.entries(words).map(([value, label]) => ({ value, label })), { value: NOT_KNOWN, label: 'Not known', unknown: true }]
  return (
    <div role="group" aria-labelledby={`trial-${at}-${cell}-ask`} className={styles.cellSet} data-part>
      <span id={`trial-${at}-${cell}-ask`} className={styles.cellName}>
        {ask}
      </span>
      <div className={styles.answerLine}>
        <Chips
          id={`trial-${at}-${cell}`}
          name={`trials.rows.${at}.${cell}`}
          about={`${ask}, trial ${at + 1}`}
          chips={chips}
          exact={exact === undefined ? undefined : `trials.rows.${at}.${exact}`}
        />
        {children}
      </div>
    </div>
  )
}
