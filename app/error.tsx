'use client'

import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { ErrorText } from '@/components/error-text'

type FailedOf = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }

export default function Failed({ error, reset }: FailedOf) {
  const { refresh } = useRouter()
  // The page is asked of the server again: drawn anew from what came, it would fail as it did.
  const retry = (): void =>
    startTransition(() => {
      refresh()
      reset()
    })
  return <ErrorText retry={retry} isDatabase={error.digest === 'not-saved'} />
}
