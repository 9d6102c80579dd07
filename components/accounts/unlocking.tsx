'use client'

import { useCallback } from 'react'
import type { Actor } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import { AtProvider } from './at-provider'
import { SigningIn } from './sign-in-form'

/** Whose screen it is, and how they sign in. */
export type LockOf = { readonly actor: Actor; readonly signInName?: string; readonly proof: ProofWay }

/** Goes on for whoever the screen belongs to, and leaves for anybody else. */
export function Unlocking({ actor, signInName, proof, open, leave }: LockOf & { readonly open: () => void; readonly leave: () => void }) {
  const returned = useCallback((person: string) => (person === actor.id ? open() : leave()), [actor.id, open, leave])
  if (proof.by === 'password') return <SigningIn as={signInName ?? ''} done={open} />
  return <AtProvider href="/api/oidc/start?anew&to=/returned" says={`Unlock at ${proof.label}`} returned={returned} />
}
