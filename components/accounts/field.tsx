'use client'

import { Eye, EyeOff, TriangleAlert } from 'lucide-react'
import { useId, useState, type ComponentProps, type ReactNode } from 'react'
import styles from './accounts.module.css'

type FieldOf = { readonly label: string; readonly hint?: string; readonly fault?: string; readonly beside?: ReactNode } & ComponentProps<'input'>

/** A field with its name, what to know before typing, and what is wrong with what was typed. */
export function Field({ label, hint, fault, beside, ...input }: FieldOf) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter((one) => one !== false).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.line}>
        <input {...input} id={id} className={styles.input} aria-describedby={described === '' ? undefined : described} aria-invalid={fault !== undefined} />
        {beside}
      </div>
      {fault !== undefined && (
        <p id={`${id}-fault`} className={styles.fault}>
          <TriangleAlert size={18} aria-hidden="true" /> {fault}
        </p>
      )}
    </div>
  )
}

/** A password, hidden unless asked to be shown. Pasting is welcome. */
export function PasswordField(field: Omit<FieldOf, 'type' | 'beside'>) {
  const [isShown, setShown] = useState(false)
  const Icon = isShown ? EyeOff : Eye
  return (
    <Field
      {...field}
      type={isShown ? 'text' : 'password'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      beside={
        <button type="button" className={styles.show} aria-pressed={isShown} aria-label={`Show: ${field.label}`} onClick={() => setShown(!isShown)}>
          <Icon size={20} aria-hidden="true" /> Show
        </button>
      }
    />
  )
}

/** The code of a second step. */
export function CodeField(field: Omit<FieldOf, 'label' | 'type'>) {
  return <Field {...field} label="Code" hint="The 6 digits that your authenticator app shows now." inputMode="numeric" autoComplete="one-time-code" />
}
