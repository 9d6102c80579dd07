'use client'

import { KeyRound } from 'lucide-react'
import { useState, type ComponentProps } from 'react'
import accounts from '../accounts/accounts.module.css'
import { PasswordField } from '../accounts/field'
import { passwordHint } from '../accounts/words'
import { HandOver } from './hand-over'
import { makePassword } from './made-password'
import styles from './administration.module.css'

/** A password that can be made on this device. It counts as made while the field still holds it. */
export function useMadePassword(typed: string | undefined, fill: (password: string) => void) {
  const [made, setMade] = useState<string>()
  const make = (): void => {
    const password = makePassword()
    setMade(password)
    fill(password)
  }
  return { made: made !== undefined && made === typed ? made : undefined, make }
}

type NewPasswordOf = { readonly label: string; readonly field: Partial<ComponentProps<typeof PasswordField>>; readonly password: ReturnType<typeof useMadePassword> }

/** A password for somebody else: typed, or made here. */
export function NewPasswordField({ label, field, password: { made, make } }: NewPasswordOf) {
  return (
    <div className={styles.newPassword}>
      <PasswordField label={label} hint={passwordHint} autoComplete="new-password" {...field} />
      <div>
        <button type="button" className={accounts.small} onClick={make}>
          <KeyRound size={18} aria-hidden="true" /> Make a long password
        </button>
      </div>
      {made !== undefined && <HandOver password={made} />}
    </div>
  )
}
