'use client'

import { Eye, EyeOff, TriangleAlert } from 'lucide-react'
import { useId, useState, type ComponentProps, type ReactNode } from 'react'
import styles from './accounts.module.css'

type Framed = { readonly label: string; readonly hint?: string; readonly fault?: string }
type FieldOf = Framed & { readonly beside?: ReactNode } & ComponentProps<'input'>

/** What a field is called by, and the ids of what describes it. */
function useNames({ hint, fault }: Framed) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter((one) => one !== false).join(' ')
  return { id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': fault !== undefined }
}

function Frame({ id, label, hint, fault, children }: Framed & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.line}>{children}</div>
      {fault !== undefined && (
        <p id={`${id}-fault`} className={styles.fault}>
          <TriangleAlert size={18} aria-hidden="true" /> {fault}
        </p>
      )}
    </div>
  )
}

/** A field with its name, what to know before typing, and what is wrong with what was typed. */
export function Field({ label, hint, fault, beside, ...input }: FieldOf) {
  const framed = { label, hint, fault }
  const names = useNames(framed)
  return (
    <Frame {...framed} id={names.id}>
      <input {...input} {...names} className={styles.input} />
      {beside}
    </Frame>
  )
}

type ChoiceOf = Framed & { readonly choices: readonly (readonly [value: string, label: string])[] } & ComponentProps<'select'>

/** A choice among a few, with its name and what is wrong with it. */
export function ChoiceField({ label, hint, fault, choices, ...select }: ChoiceOf) {
  const framed = { label, hint, fault }
  const names = useNames(framed)
  return (
    <Frame {...framed} id={names.id}>
      <select {...select} {...names} className={styles.input}>
        {choices.map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** Words of several lines, with their name, what to know before typing, and what is wrong with them. */
export function WordsField({ label, hint, fault, ...textarea }: Framed & ComponentProps<'textarea'>) {
  const framed = { label, hint, fault }
  const names = useNames(framed)
  return (
    <Frame {...framed} id={names.id}>
      <textarea rows={3} {...textarea} {...names} className={`${styles.input} ${styles.words}`} />
    </Frame>
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
