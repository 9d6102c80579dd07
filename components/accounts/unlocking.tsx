'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { Actor } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import { AtProvider } from './at-provider'
import { SigningIn } from './sign-in-form'

/** Whose screen it is, and how they sign in. */
export type LockOf = { readonly actor: Actor; readonly signInName?: string; readonly proof: ProofWay }

/** Goes on for whoever the screen belongs to, and leaves for anybody else. */
export function Unlocking({ actor, signInName, proof, open, leave }: LockOf & { readonly open: () => void; readonly leave: () => void }) {
  const returned = useCallback((person: string) => (person === actor.id ? open() : leave()), [actor.id, open, leave])
  const place = useRef<HTMLDivElement>(null)
  // It comes after the cover, which meanwhile had only a way out to give the focus to.
  useEffect(() => place.current?.querySelector<HTMLElement>('input, a')?.focus(), [])
  return (
    <div ref={place}>
      {proof.by === 'password' ? <SigningIn as={signInName ?? ''} done={open} /> : <AtProvider href="/api/oidc/start?anew&to=/returned" says={`Unlock at ${proof.label}`} returned={returned} />}
    </div>
  )
}
