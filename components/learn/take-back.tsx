'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { useSending } from '@/components/accounts/use-sending'
import action from '../action.module.css'

/** Takes a shared case out of the list, in two steps: what was committed to it stays, and is shown no more. */
export function TakeBack({ id, person }: { readonly id: string; readonly person: string }) {
  const { push } = useRouter()
  const [isAsked, setAsked] = useState(false)
  const sending = useSending<Record<string, never>, undefined>({
    request: () => ({ method: 'DELETE', path: `/api/practice/shared/${id}`, body: {}, as: person }),
    done: () => push('/learn'),
  })
  if (!isAsked)
    return (
      <div>
        <button type="button" className={action.second} onClick={() => setAsked(true)}>
          Take this case back
        </button>
      </div>
    )
  return (
    <AccountForm label="Take back" act="Take back, for everybody" rank="second" sending={sending}>
      <p>Nobody can practice on it any more, and commitments to it are shown no more. It can be shared anew.</p>
    </AccountForm>
  )
}
