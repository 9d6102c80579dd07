'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { ProofFields, type ProofOf } from '@/components/accounts/proof-fields'
import { Told } from '@/components/accounts/told'
import { Part } from '@/components/reading-page'
import { LONGEST_LINE } from '@/lib/cases/signing'
import { useCaseWork } from './case-work'
import { OwnWords } from './own-words'
import { useSignedEvent } from './use-event'

/** A form beside a record. `isOpen`: whether this may be done now; what it did is still told once it may not be done again. */
export type BesideRecord = { readonly sha256: string; readonly isOpen: boolean }

/** Signs beside a record, with a line of one's own and the password once more. */
export function CoSign({ sha256, isOpen, meaning }: BesideRecord & { readonly meaning: string }) {
  const { proof } = useCaseWork()
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const sending = useSignedEvent<ProofOf & { readonly line: string }>({
    event: ({ line }) => ({ kind: 'co-signed', sha256, line }),
    done: () => {
      setTold('You signed beside this record. Your line stands with it.')
      refresh()
    },
  })
  if (!isOpen && told === undefined) return null
  return (
    <Part title="Sign beside" id="co-sign">
      {isOpen && (
        <AccountForm label="Sign beside" act="Sign beside" sending={sending}>
          <OwnWords label="Your line" hint="What you looked at, and what you make of it." maxLength={LONGEST_LINE} text={sending.form.watch('line')} {...sending.field('line', 'Write a line of your own.')} />
          <p>{meaning}</p>
          <ProofFields label="Your password" proof={proof} field={sending.field} />
        </AccountForm>
      )}
      <Told says={told} takesFocus />
    </Part>
  )
}
