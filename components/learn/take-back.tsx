'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { useSending } from '@/components/accounts/use-sending'
import action from '../action.module.css'
import styles from './learn.module.css'

type Step = 'not-asked' | 'asked' | 'canceled'

/** Takes a shared case out of the list, in two steps: what was committed to it stays, and is shown no more. */
export function TakeBack({ id, person }: { readonly id: string; readonly person: string }) {
  const { push } = useRouter()
  const [step, setStep] = useState<Step>('not-asked')
  const ask = useRef<HTMLButtonElement>(null)
  const warning = useRef<HTMLParagraphElement>(null)
  // What was pressed goes away at each step: whoever pressed it by key goes on from what stands in its place.
  useEffect(() => {
    if (step === 'asked') warning.current?.focus()
    if (step === 'canceled') ask.current?.focus()
  }, [step])
  const sending = useSending<Record<string, never>, undefined>({
    request: () => ({ method: 'DELETE', path: `/api/practice/shared/${id}`, body: {}, as: person }),
    done: () => push('/learn'),
  })
  if (step !== 'asked')
    return (
      <div>
        <button ref={ask} type="button" className={action.second} onClick={() => setStep('asked')}>
          Take this case back
        </button>
      </div>
    )
  return (
    <div className={styles.group}>
      <AccountForm label="Take back" act="Take back, for everybody" rank="second" sending={sending}>
        <p ref={warning} tabIndex={-1}>
          Nobody can practice on it anymore, and commitments to it are no longer shown. It can be shared anew.
        </p>
      </AccountForm>
      <div>
        <button type="button" className={action.second} aria-disabled={sending.isSending} onClick={() => sending.isSending || setStep('canceled')}>
          Cancel
        </button>
      </div>
    </div>
  )
}
