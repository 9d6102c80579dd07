'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { sayFailure, send } from '@/components/accounts/send'
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
  // Nothing is typed here, so no form library comes with it: it would weigh on every page of practice.
  const { isPending, error, mutate } = useMutation({
    mutationFn: () => send({ method: 'DELETE', path: `/api/practice/shared/${id}`, body: {}, as: person }),
    onSuccess: () => push('/learn'),
  })
  const sending = { isSending: isPending, failure: error === null ? undefined : sayFailure(error), submit: () => mutate() }
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
