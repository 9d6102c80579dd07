'use client'

import { useState, type Ref } from 'react'
import { AtProvider } from './at-provider'
import { Told } from './told'

/** Has whoever was vouched for show anew who they are, at the provider, in place of a password here. */
export function ProviderProof({ label, ref }: { readonly label: string; readonly ref?: Ref<HTMLAnchorElement> }) {
  const [isBack, setBack] = useState(false)
  return (
    <>
      <AtProvider ref={ref} href="/api/oidc/proof" says={`Show who you are at ${label}`} returned={() => setBack(true)} />
      <Told says={isBack ? 'You showed who you are. Go on here within 5 minutes.' : undefined} />
    </>
  )
}
