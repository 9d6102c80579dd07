'use client'

import { useState } from 'react'
import { AccountForm } from './account-form'
import styles from './accounts.module.css'
import { PasswordField } from './field'
import { ProofFields, refusedProof, type ProofOf } from './proof-fields'
import { useSending } from './use-sending'
import { passwordHint } from './words'

type Fields = ProofOf & { readonly next: string }

/** Changes one's own password. `isFirst`: the present one was given by somebody else, and with an own one their work opens. */
export function PasswordForm({ asksCode, isFirst = false }: { readonly asksCode: boolean; readonly isFirst?: boolean }) {
  const [isChanged, setChanged] = useState(false)
  const sending = useSending<Fields>({
    request: (body) => ({ method: 'POST', path: '/api/password', body }),
    done: () => {
      // Whoever is signed in is led on from there to where their role begins.
      if (isFirst) return window.location.assign('/sign-in')
      setChanged(true)
      sending.form.reset()
    },
    refused: refusedProof,
  })
  return (
    <>
      <AccountForm label="Change password" act="Change password" rank="second" sending={sending}>
        <ProofFields label="Present password" proof={{ by: 'password', asksCode }} field={sending.field} />
        <PasswordField label="New password" hint={passwordHint} autoComplete="new-password" {...sending.field('next', 'Choose a new password.')} />
      </AccountForm>
      <p role="status" className={styles.done}>
        {isChanged && 'Password changed. Your other devices were signed out.'}
      </p>
    </>
  )
}
