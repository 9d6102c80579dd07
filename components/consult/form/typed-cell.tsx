'use client'

import { NOT_KNOWN } from '@/lib/clinical/answers'
import type { ScoreEntry, TrialEntry, TypedId } from '../draft/entries'
import { useForm, useValue } from '../draft/use-form'
import chips from './chips.module.css'
import fields from './fields.module.css'

type TrialCell = Exclude<keyof TrialEntry, 'confirmed'>
type ScoreCell = Exclude<keyof ScoreEntry, 'instrument'>
/** Where the form keeps a text. */
type TextPath = TypedId | `bloodPressure.${'systolic' | 'diastolic' | 'date'}` | `trials.rows.${number}.${TrialCell}` | `scores.rows.${number}.${ScoreCell}`

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
  /** A field of its own within its question, as the keyboard goes from one to the next. */
  readonly part?: boolean
  /** Passed over by Enter: it can be filled in and seldom is. */
  readonly aside?: boolean
  readonly describedBy?: string
  readonly changed?: () => void
}

/** A typed answer, with "Not known" beside it. Typing takes "Not known" back. */
export function TypedCell({ name, label, labelledBy, type = 'text', inputMode, unit, longest, suggestions, notKnown = false, part = false, aside = false, describedBy, changed }: Cell) {
  const { set } = useForm()
  const value = useValue(name)
  const isNotKnown = value === NOT_KNOWN
  const enter = (typed: string): void => {
    set(name, typed)
    changed?.()
  }
  return (
    <div className={fields.typed} data-part={part ? true : undefined}>
      <label className={fields.cell}>
        {labelledBy === undefined && <span className={fields.cellName}>{label}</span>}
        <span className={fields.measure}>
          <input
            name={name}
            type={type}
            inputMode={inputMode}
            className={fields.input}
            data-width={type === 'text' && inputMode !== 'text' ? 'short' : undefined}
            maxLength={longest}
            list={suggestions}
            autoComplete="off"
            data-aside={aside ? true : undefined}
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
            aria-invalid={describedBy === undefined ? undefined : true}
            value={isNotKnown ? '' : value}
            onChange={(event) => enter(event.target.value)}
          />
          {unit !== undefined && <span className={fields.unit}>{unit}</span>}
        </span>
      </label>
      {notKnown && (
        <label className={chips.chip} data-unknown>
          <input type="checkbox" name={name} value={NOT_KNOWN} data-aside checked={isNotKnown} onChange={(event) => enter(event.target.checked ? NOT_KNOWN : '')} />
          <span>
            Not known<span className="visually-hidden">: {label}</span>
          </span>
        </label>
      )}
    </div>
  )
}
