'use client'

import { ErrorText } from '@/components/error-text'

export default function FailedState() {
  return <ErrorText retry={() => undefined} />
}
