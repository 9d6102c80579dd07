'use client'

import { useState } from 'react'
import { AccountForm } from './account-form'
import { CodeField, Field, PasswordField } from './field'
import { useSending } from './use-sending'

type Fields = { readonly signInName: string; readonly password: string; readonly code?: string }

/** Sign-in: name and password, then the code where a second step is set up. */
export function SignInForm({ to }: { readonly to: string }) {
  const [asksCode, setAsksCode] = useState(false)
  const sending = useSending<Fields>({
    request: (body) => ({ method: 'POST', path: '/api/sign-in', body }),
    done: () => window.location.assign(to),
    refused: (error, form) => {
      if (error.is('code-needed')) {
        setAsksCode(true)
        return true
      }
      if (!error.is('sign-in-refused')) return false
      const name = asksCode ? 'code' : 'password'
      form.resetField(name)
      form.setError(name, { message: asksCode ? 'This code does not match. Each code works once: wait for the next one.' : 'This name and password do not match an account.' }, { shouldFocus: true })
      return true
    },
  })
  return (
    <AccountForm label="Sign in" act={asksCode ? 'Sign in with code' : 'Sign in'} sending={sending}>
      <Field label="Sign-in name" autoComplete="username" autoCapitalize="none" spellCheck={false} {...sending.field('signInName', 'Type your sign-in name.')} />
      <PasswordField label="Password" autoComplete="current-password" {...sending.field('password', 'Type your password.')} />
      {asksCode && <CodeField autoFocus {...sending.field('code', 'Type the code.')} />}
    </AccountForm>
  )
}
