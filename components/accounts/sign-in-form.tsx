'use client'

import { useState } from 'react'
import { AccountForm } from './account-form'
import { CodeField, Field, PasswordField } from './field'
import { useSending } from './use-sending'

type Fields = { readonly signInName: string; readonly password: string; readonly code?: string }

type SigningIn = {
  readonly done: () => void
  /** Whoever is asked for by name: the person at a locked screen. */
  readonly as?: string
}

/** Name and password, then the code where a second step is set up. */
export function SigningIn({ done, as }: SigningIn) {
  const [asksCode, setAsksCode] = useState(false)
  const mismatch = as === undefined ? 'This name and password do not match an account.' : 'This is not your password.'
  const sending = useSending<Fields>({
    request: (body) => ({ method: 'POST', path: '/api/sign-in', body: { ...body, ...(as !== undefined && { signInName: as }) } }),
    done,
    refused: (error, form) => {
      if (error.is('code-needed')) {
        setAsksCode(true)
        return true
      }
      if (!error.is('sign-in-refused')) return false
      const name = asksCode ? 'code' : 'password'
      form.resetField(name)
      form.setError(name, { message: asksCode ? 'This code does not match. Each code works once: wait for the next one.' : mismatch }, { shouldFocus: true })
      return true
    },
  })
  const act = as === undefined ? 'Sign in' : 'Unlock'
  return (
    <AccountForm label={act} act={asksCode ? `${act} with code` : act} sending={sending}>
      {as === undefined && <Field label="Sign-in name" autoComplete="username" autoCapitalize="none" spellCheck={false} {...sending.field('signInName', 'Type your sign-in name.')} />}
      <PasswordField label="Password" autoComplete="current-password" {...sending.field('password', 'Type your password.')} />
      {asksCode && <CodeField autoFocus {...sending.field('code', 'Type the code.')} />}
    </AccountForm>
  )
}

/** Sign-in, and on to where one wanted to go. */
export function SignInForm({ to }: { readonly to: string }) {
  return <SigningIn done={() => window.location.assign(to)} />
}
