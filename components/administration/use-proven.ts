'use client'

import { useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { refusedProof, type ProofOf } from '../accounts/proof-fields'
import type { Refused } from '../accounts/send'
import { useSending, type Sending } from '../accounts/use-sending'
import { useAdministrator } from './administrator'

/**
 * A form that changes accounts. Where the server asks who is there, the form asks for the password as well, keeps what was typed,
 * and sends the same change again once that was right. `proof` is there while that is asked for. Whom the provider vouches for
 * shows it there who they are, and sends the change again.
 */
export function useProven<Fields extends FieldValues, Told = undefined>({ request, done, refused }: Sending<Fields, Told>) {
  const { id, proof: way } = useAdministrator()
  const [asks, setAsks] = useState(false)
  const change = useSending<Fields, Told>({
    request: (fields) => ({ ...request(fields), as: id }),
    done: (told) => {
      setAsks(false)
      done(told)
    },
    refused: (error, form) => {
      if (!error.is('prove-anew')) return refused?.(error, form) === true
      setAsks(true)
      return true
    },
  })
  const proof = useSending<ProofOf>({
    request: (body) => ({ method: 'POST', path: '/api/re-authenticate', body, as: id }),
    done: () => {
      setAsks(false)
      // Each by itself: a reset of the proof would empty the whole form on the page, with what was typed beside it.
      proof.form.resetField('password')
      proof.form.resetField('code')
      void change.submit()
    },
    refused: refusedProof,
  })
  const { failure, submit } = asks && way.by === 'password' ? proof : change
  return { ...change, failure, submit, isSending: change.isSending || proof.isSending, proof: asks ? proof : undefined }
}

/** Tells a fault for the whole form, where it has no field for it. */
export function atForm<Fields extends FieldValues>({ refusal }: Refused, form: UseFormReturn<Fields>): boolean {
  const [first] = refusal.faults
  if (first === undefined) return false
  form.setError('root', { message: first.message })
  return true
}
