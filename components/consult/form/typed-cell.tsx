'use client'

import { useEffect, useRef } from 'react'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import type { ScoreEntry, TrialEntry, TypedId } from '../draft/entries'
import { HALF_DATE, isHalfTyped } from '../draft/half-date'
import { useForm, useValue } from '../draft/use-form'
import buttons from '../buttons.module.css'
import chips from './chips.module.css'
import fields from './fields.module.css'
import noticed from './noticed.module.css'

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

/** The field of a date while what stands in it is no whole date, and the way out. Browsers tell of that when the field is left, not at every key. */
function useHalfDate(value: string, enter: (typed: string) => void) {
  const field = useRef<HTMLInputElement>(null)
  const typedHere = useRef(false)
  const enterShown = (shown: HTMLInputElement): void => {
    typedHere.current = isHalfTyped(shown)
    enter(typedHere.current ? HALF_DATE : shown.value)
  }
  const leave = (shown: HTMLInputElement): void => {
    if (isHalfTyped(shown) || (value === HALF_DATE && typedHere.current)) enterShown(shown)
  }
  const clear = (): void => {
    if (field.current === null) return
    field.current.value = ''
    enter('')
    field.current.focus()
  }
  useEffect(() => {
    // What was half typed goes from the screen with the answer, too.
    if (value === HALF_DATE || field.current === null) return
    typedHere.current = false
    if (isHalfTyped(field.current)) field.current.value = ''
  }, [value])
  return { field, enterShown, leave, clear }
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
  const letters = value.trim().length
  const tooLong = longest !== undefined && letters > longest ? `${name}-long` : undefined
  const fault = describedBy ?? tooLong
  const { field, enterShown, leave, clear } = useHalfDate(value, enter)
  return (
    <div className={fields.typed} data-part={part ? true : undefined}>
      <label className={fields.cell}>
        {labelledBy === undefined && <span className={fields.cellName}>{label}</span>}
        <span className={fields.measure}>
          <input
            ref={field}
            name={name}
            type={type}
            inputMode={inputMode}
            className={fields.input}
            data-width={type === 'text' && inputMode !== 'text' ? 'short' : undefined}
            list={suggestions}
            autoComplete="off"
            data-aside={aside ? true : undefined}
            aria-labelledby={labelledBy}
            aria-describedby={fault}
            aria-invalid={fault === undefined ? undefined : true}
            value={isNotKnown || value === HALF_DATE ? '' : value}
            onChange={(event) => enterShown(event.target)}
            onBlur={(event) => leave(event.target)}
          />
          {unit !== undefined && <span className={fields.unit}>{unit}</span>}
        </span>
      </label>
      {tooLong !== undefined && (
        <p id={tooLong} className={noticed.fault}>
          {letters} characters: it has to be at most {longest}. It is kept as typed.
        </p>
      )}
      {value === HALF_DATE && (
        <button type="button" className={buttons.link} data-aside onClick={clear}>
          No date<span className="visually-hidden">: {label}</span>
        </button>
      )}
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
