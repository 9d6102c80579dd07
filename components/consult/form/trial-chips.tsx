'use client'

import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import type { Entries } from '../draft/entries'
import { Chips } from './chips'
import styles from './form.module.css'

type Cell = 'doseBand' | 'weeksBand' | 'taken' | 'response' | 'stopped' | 'episode'

type CellOf = {
  readonly at: number
  readonly cell: Cell
  readonly ask: string
  readonly words: Readonly<Record<string, string>>
  /** A way to answer more exactly, beside the words. */
  readonly children?: ReactNode
}

/** One cell of a trial, answered in words or "Not known". */
export function TrialChips({ at, cell, ask, words, children }: CellOf) {
  const { register, setValue } = useFormContext<Entries>()
  const name = `trials.rows.${at}.${cell}` as const
  const chips = [...Object.entries(words).map(([value, label]) => ({ value, label })), { value: NOT_KNOWN, label: 'Not known', unknown: true }]
  return (
    <fieldset className={styles.cellSet}>
      <legend className={styles.cellName}>{ask}</legend>
      <div className={styles.answerLine}>
        <Chips id={`trial-${at}-${cell}`} about={`${ask}, trial ${at + 1}`} chips={chips} field={register(name)} clear={() => setValue(name, '', { shouldDirty: true })} />
        {children}
      </div>
    </fieldset>
  )
}
