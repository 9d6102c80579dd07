'use client'

import { useEffect, useRef } from 'react'
import { ProofFields, type ProofOf } from '../accounts/proof-fields'
import { ProviderProof } from '../accounts/provider-proof'
import type { useSending } from '../accounts/use-sending'
import styles from './administration.module.css'
import { useAdministrator } from './administrator'

type Proof = ReturnType<typeof useSending<ProofOf>>

/** Who is there once more, while a change waits for it: at the provider for whom it vouches for, by the password for everybody else. */
export function AskedProof({ proof: asked }: { readonly proof: Proof | undefined }) {
  const { proof } = useAdministrator()
  if (asked === undefined) return null
  return proof.by === 'provider' ? <AskedAtProvider label={proof.label} /> : <AskedPassword proof={asked} />
}

function AskedAtProvider({ label }: { readonly label: string }) {
  const way = useRef<HTMLAnchorElement>(null)
  useEffect(() => way.current?.focus(), [])
  return (
    <fieldset className={styles.proof}>
      <legend>Who you are once more</legend>
      <p>You last showed it more than 5 minutes ago. What you typed stays: once you are back, press the button below again.</p>
      <ProviderProof ref={way} label={label} />
    </fieldset>
  )
}

function AskedPassword({ proof: { form, field } }: { readonly proof: Proof }) {
  const { proof } = useAdministrator()
  const { setFocus } = form
  useEffect(() => setFocus('password'), [setFocus])
  return (
    <fieldset className={styles.proof}>
      <legend>Your password once more</legend>
      <p>It was last given more than 5 minutes ago. What you typed stays, and is sent with it.</p>
      <ProofFields label="Your password" proof={proof} field={field} />
    </fieldset>
  )
}
