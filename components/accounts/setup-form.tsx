'use client'

import { AccountForm } from './account-form'
import { Field, PasswordField } from './field'
import { useSending } from './use-sending'
import { passwordHint } from './words'

type Fields = { readonly secret: string; readonly name: string; readonly signInName: string; readonly password: string }

/** Makes the first administrator. */
export function SetupForm() {
  const sending = useSending<Fields>({ request: (body) => ({ method: 'POST', path: '/api/setup', body }), done: () => window.location.assign('/admin') })
  return (
    <AccountForm label="Set up" act="Make the account" sending={sending}>
      <Field label="Code from the start" hint="npm start printed it in the terminal. It works once." autoComplete="off" spellCheck={false} {...sending.field('secret', 'Paste the code.')} />
      <Field label="Your name" hint="As records show it, such as Dr. Ada Quill." autoComplete="name" {...sending.field('name', 'Type your name.')} />
      <Field label="Sign-in name" hint="An e-mail address or a short name without spaces." autoComplete="username" autoCapitalize="none" spellCheck={false} {...sending.field('signInName', 'Choose a sign-in name.')} />
      <PasswordField label="Password" hint={passwordHint} autoComplete="new-password" {...sending.field('password', 'Choose a password.')} />
    </AccountForm>
  )
}
