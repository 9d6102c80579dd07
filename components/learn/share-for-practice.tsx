'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { Told } from '@/components/accounts/told'
import { useSending } from '@/components/accounts/use-sending'
import { PageLink } from '@/components/page-link'
import caseStyles from '../case/case.module.css'

type Fields = { readonly confirmed: boolean }

/** Shares a case to learn from, once somebody has looked through what goes out, at the revision that was shown. */
export function ShareForPractice({ id, revision, person }: { readonly id: string; readonly revision: number; readonly person: string }) {
  const { refresh } = useRouter()
  const [shared, setShared] = useState<string>()
  const key = useRef('')
  const sending = useSending<Fields, { readonly case: string }>({
    request: ({ confirmed }) => {
      key.current ||= crypto.randomUUID()
      return { method: 'POST', path: '/api/practice/shared', body: { id: key.current, case: id, revision, confirmed }, as: person }
    },
    done: (told) => setShared(told.case),
    refused: ({ refusal }) => {
      if (refusal.reason === 'stale') refresh()
      return false
    },
  })
  const { form } = sending
  const { resetField } = form
  // What was confirmed was of what stood there before, and what goes out now is another case than the one that was sent.
  useEffect(() => {
    key.current = ''
    resetField('confirmed')
  }, [revision, resetField])
  const fault = form.formState.errors.confirmed?.message
  if (shared !== undefined)
    return (
      <>
        <Told says="Shared to learn from. Nothing leads from it back to this case." takesFocus />
        <p>
          <PageLink href={`/learn/${shared}`}>The practice case</PageLink>
        </p>
      </>
    )
  return (
    <AccountForm label="Share to learn from" act="Share to learn from" rank="second" sending={sending}>
      <label className={caseStyles.takes}>
        <input type="checkbox" {...form.register('confirmed', { required: 'Look through what is shared, then confirm.' })} />
        <span>I looked through all of this. Nobody can be recognized by it.</span>
      </label>
      {fault !== undefined && (
        <p role="alert" className={caseStyles.fault}>
          {fault}
        </p>
      )}
    </AccountForm>
  )
}
