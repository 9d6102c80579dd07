'use client'

import { X } from 'lucide-react'
import type { Path, ValueAt } from '../draft/draft-form'
import { useForm, useValue } from '../draft/use-form'
import styles from './chips.module.css'

export type Chip = { readonly value: string; readonly label: string; readonly unknown?: boolean }

/** Where the form keeps a choice. */
type ChoicePath = { [P in Path]: ValueAt<P> extends string ? P : never }[Path]

type ChipsOf = {
  readonly id: string
  readonly name: ChoicePath
  readonly about: string
  readonly chips: readonly Chip[]
  /** The name of the field in which the answer can be typed as a number: digits go there. */
  readonly exact?: string
}

/** Radio buttons side by side, one of which can be chosen and let go again. */
export function Chips({ id, name, about, chips, exact }: ChipsOf) {
  const { set } = useForm()
  const chosen = useValue(name)
  return (
    <div className={styles.chips} data-exact={exact} data-digits={exact === undefined || undefined}>
      {chips.map(({ value, label, unknown }) => (
        <label key={value} className={styles.chip} data-unknown={unknown}>
          <input type="radio" id={`${id}-${value}`} name={name} value={value} checked={chosen === value} onChange={() => set(name, value)} />
          <span>{label}</span>
        </label>
      ))}
      <button type="button" className={styles.clear} title="Clear answer (Delete)" tabIndex={-1} data-clear onClick={() => set(name, '')}>
        <X size={18} aria-hidden="true" />
        <span className="visually-hidden">Clear answer: {about}</span>
      </button>
    </div>
  )
}
