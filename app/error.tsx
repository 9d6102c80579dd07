'use client'

import { ErrorText } from '@/components/error-text'

export default function Failed({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return <ErrorText retry={reset} />
}
