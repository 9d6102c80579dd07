'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { Told } from '@/components/accounts/told'
import { Part } from '@/components/reading-page'
import { LONGEST_WORDS } from '@/lib/cases/differ'
import type { BesideRecord } from './co-sign'
import { OwnWords } from './own-words'
import { useEvent } from './use-event'

/** Adds words beside a record: a correction, or what came to be known later. */
export function AddAddendum({ sha256, isOpen }: BesideRecord) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const sending = useEvent<{ readonly text: string }>({
    event: ({ text }) => ({ kind: 'addendum', sha256, text }),
    done: () => {
      setTold('The addendum stands beside the record.')
      sending.form.reset()
      refresh()
    },
  })
  if (!isOpen && told === undefined) return null
  return (
    <Part title="Addendum" id="addendum">
      {isOpen && (
        <AccountForm label="Addendum" act="Add the addendum" rank="second" sending={sending}>
          <OwnWords
            label="In your own words"
            hint="A correction, or what came to be known later. It stays, and the record stays as it was signed."
            rows={5}
            maxLength={LONGEST_WORDS}
            text={sending.form.watch('text')}
            {...sending.field('text', 'Write the addendum.')}
          />
        </AccountForm>
      )}
      <Told says={told} />
    </Part>
  )
}
