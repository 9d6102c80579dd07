'use client'

import { useEffect } from 'react'
import { ProofFields, type ProofOf } from '../accounts/proof-fields'
import type { useSending } from '../accounts/use-sending'
import styles from './administration.module.css'
import { useAdministrator } from './administrator'

type Proof = ReturnType<typeof useSending<ProofOf>>

/** The password once more, while a change waits for it. */
export function AskedProof({ proof }: { readonly proof: Proof | undefined }) {
  return proof === undefined ? null : <Asked proof={proof} />
}

function Asked({ proof: { form, field } }: { readonly proof: Proof }) {
  const { asksCode } = useAdministrator()
  const { setFocus } = form
  useEffect(() => setFocus('password'), [setFocus])
  return (
    <fieldset className={styles.proof}>
      <legend>Your password once more</legend>
      <p>It was last given more than 5 minutes ago. What you typed stays, and is sent with it.</p>
      <ProofFields label="Your password" asksCode={asksCode} field={field} />
    </fieldset>
  )
}
