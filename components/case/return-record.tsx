'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { Told } from '@/components/accounts/told'
import { Part } from '@/components/reading-page'
import { LONGEST_LINE } from '@/lib/cases/signing'
import type { BesideRecord } from './co-sign'
import { OwnWords } from './own-words'
import { useEvent } from './use-event'

/** Gives a record back to be worked on, with a line that says what is missing. */
export function ReturnRecord({ sha256, isOpen, signer }: BesideRecord & { readonly signer: string }) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const sending = useEvent<{ readonly line: string }>({
    event: ({ line }) => ({ kind: 'returned', sha256, line }),
    done: ({ version }) => {
      setTold(`Returned. ${signer} finds it in the queue, with your line; version ${version} is open.`)
      refresh()
    },
  })
  if (!isOpen && told === undefined) return null
  return (
    <Part title="Return" id="return">
      {isOpen && (
        <AccountForm label="Return" act="Return the record" rank="second" sending={sending}>
          <p>In place of signing beside it. The case opens again as a new version; this one stays as it is.</p>
          <OwnWords label="What is missing" maxLength={LONGEST_LINE} text={sending.form.watch('line')} {...sending.field('line', 'Say what is missing.')} />
        </AccountForm>
      )}
      <Told says={told} takesFocus />
    </Part>
  )
}
