'use client'

import { useController } from 'react-hook-form'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import type { Entries, ScoreEntry, TrialEntry, TypedId } from '../draft/entries'
import styles from './form.module.css'

type TrialCell = Exclude<keyof TrialEntry, 'confirmed'>
type ScoreCell = Exclude<keyof ScoreEntry, 'instrument'>
/** Where the form keeps a text. */
export type TextPath = TypedId | `bloodPressure.${'systolic' | 'diastolic' | 'date'}` | `trials.rows.${number}.${TrialCell}` | `scores.rows.${number}.${ScoreCell}`

type Cell = {
  readonly name: TextPath
  readonly label: string
  /** Ids of the words that name the field, where they stand on the page already. */
  readonly labelledBy?: string
  readonly type?: 'text' | 'date' | 'datetime-local'
  readonly inputMode?: 'numeric' | 'decimal' | 'text'
  readonly unit?: string
  readonly longest?: number
  readonly suggestions?: string
  readonly notKnown?: boolean
  readonly describedBy?: string
  readonly changed?: () => void
}

/** A typed answer, with "Not known" beside it. Typing takes "Not known" back. */
export function TypedCell({ name, label, labelledBy, type = 'text', inputMode, unit, longest, suggestions, notKnown = false, describedBy, changed }: Cell) {
  const {
    field: { ref, value, onChange, onBlur },
  } = useController<Entries, TextPath>({ name })
  const isNotKnown = value === NOT_KNOWN
  const set = (typed: string): void => {
    onChange(typed)
    changed?.()
  }
  return (
    <div className={styles.typed}>
      <label className={styles.cell}>
        {labelledBy === undefined && <span className={styles.cellName}>{label}</span>}
        <span className={styles.measure}>
          <input
            ref={ref}
            name={name}
            type={type}
            inputMode={inputMode}
            className={styles.input}
            data-width={type === 'text' && inputMode !== 'text' ? 'short' : undefined}
            maxLength={longest}
            list={suggestions}
            autoComplete="off"
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
            aria-invalid={describedBy === undefined ? undefined : true}
            value={isNotKnown ? '' : value}
            onChange={(event) => set(event.target.value)}
            onBlur={onBlur}
          />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        </span>
      </label>
      {notKnown && (
        <label className={styles.chip} data-unknown>
          <input type="checkbox" name={name} value={NOT_KNOWN} checked={isNotKnown} onChange={(event) => set(event.target.checked ? NOT_KNOWN : '')} />
          <span>
            Not known<span className="visually-hidden">: {label}</span>
          </span>
        </label>
      )}
    </div>
  )
}
