'use client'

import type { FieldPath, UseFormReturn } from 'react-hook-form'
import type { ProofWay } from '@/lib/accounts/proof-way'
import { CodeField, PasswordField } from './field'
import { ProviderProof } from './provider-proof'
import type { Refused } from './send'
import type { useSending } from './use-sending'

export type ProofOf = { readonly password: string; readonly code?: string }

type Asked = { readonly label: string; readonly proof: ProofWay; readonly field: (name: 'password' | 'code', missing: string) => ReturnType<ReturnType<typeof useSending>['field']> }

/** What proves anew who is there: the password, and a code where a second step is set up; or the way to the provider that vouches for them. */
export function ProofFields({ label, proof, field }: Asked) {
  if (proof.by === 'provider') return <ProviderProof label={proof.label} />
  return (
    <>
      <PasswordField label={label} autoComplete="current-password" {...field('password', 'Type your password.')} />
      {proof.asksCode && <CodeField {...field('code', 'Type the code.')} />}
    </>
  )
}

/** A proof that did not match is typed anew; the rest stays. */
export function refusedProof<Fields extends ProofOf>(error: Refused, form: UseFormReturn<Fields>): boolean {
  if (!error.is('sign-in-refused')) return false
  const [password, code] = ['password', 'code'] as FieldPath<Fields>[] as [FieldPath<Fields>, FieldPath<Fields>]
  const asksCode = form.getValues(code) !== undefined
  form.resetField(password)
  if (asksCode) form.resetField(code)
  form.setError(password, { message: asksCode ? 'This password and code do not match. Each code works once.' : 'This is not your password.' }, { shouldFocus: true })
  return true
}
