'use client'

import { X } from 'lucide-react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import styles from './chips.module.css'

export type Chip = { readonly value: string; readonly label: string; readonly unknown?: boolean }

type ChipsOf = {
  readonly id: string
  readonly about: string
  readonly chips: readonly Chip[]
  readonly field: UseFormRegisterReturn
  readonly clear: () => void
  /** The name of the field in which the answer can be typed as a number: digits go there. */
  readonly exact?: string
}

/** Radio buttons side by side, one of which can be chosen and let go again. */
export function Chips({ id, about, chips, field, clear, exact }: ChipsOf) {
  return (
    <div className={styles.chips} data-exact={exact} data-digits={exact === undefined ? true : undefined}>
      {chips.map(({ value, label, unknown }) => (
        <label key={value} className={styles.chip} data-unknown={unknown}>
          <input type="radio" id={`${id}-${value}`} value={value} {...field} />
          <span>{label}</span>
        </label>
      ))}
      <button type="button" className={styles.clear} title="Clear answer (Delete)" tabIndex={-1} data-clear onClick={clear}>
        <X size={18} aria-hidden="true" />
        <span className="visually-hidden">Clear answer: {about}</span>
      </button>
    </div>
  )
}
