'use client'

import { Failure } from '@/components/accounts/account-form'
import accounts from '@/components/accounts/accounts.module.css'
import type { Case } from '@/lib/cases/case'
import type { Request } from '@/lib/cases/schema'
import { useEvent } from './use-event'

type Pressed = { readonly act: string; readonly label: string; readonly event: Request; readonly done: (now: Case) => void }

/** One thing that happens at one press, and below it what went wrong. */
export function EventButton({ act, label, event, done }: Pressed) {
  const { isSending, submit, failure } = useEvent<Record<string, never>>({ event: () => event, done })
  return (
    <>
      <button type="button" className={accounts.small} aria-label={label} aria-disabled={isSending} onClick={() => !isSending && void submit()}>
        {isSending ? 'One moment …' : act}
      </button>
      <Failure says={failure} />
    </>
  )
}
