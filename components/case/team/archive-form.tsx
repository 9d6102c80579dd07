'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { Told } from '@/components/accounts/told'
import { useEvent } from '../use-event'

const words = {
  archived: { act: 'Archive the case', says: 'Nothing goes on in an archived case until it is restored, and the worklist shows it only where archived cases are asked for.', done: 'The case is archived.' },
  restored: { act: 'Restore the case', says: 'It is archived. Restored, it goes on as it was left.', done: 'The case is restored.' },
} as const

/** Lays a case aside, and takes it up again. */
export function ArchiveForm({ isArchived }: { readonly isArchived: boolean }) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const kind = isArchived ? 'restored' : 'archived'
  const { act, says, done } = words[kind]
  const sending = useEvent<Record<string, never>>({
    event: () => ({ kind }),
    done: () => {
      setTold(done)
      refresh()
    },
  })
  return (
    <>
      <AccountForm label={act} act={act} rank="second" sending={sending}>
        <p>{says}</p>
      </AccountForm>
      <Told says={told} />
    </>
  )
}
