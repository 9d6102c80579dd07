'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Person } from '@/lib/accounts/person'
import { AccountForm } from '../accounts/account-form'
import { AskedProof } from './asked-proof'
import { Told } from '../accounts/told'
import { atForm, useProven } from './use-proven'

const words = {
  leave: { act: 'Mark as left', says: 'Signed out at once, and cannot sign in. What they signed keeps their name.' },
  return: { act: 'Bring back', says: 'Can sign in again as before.' },
} as const

/** Has somebody leave, or come back. */
export function ChangeStanding({ person: { id, name, active } }: { readonly person: Person }) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const sending = useProven<Record<string, never>>({
    request: () => ({ method: 'PUT', path: `/api/people/${id}/active`, body: { active: !active } }),
    done: () => {
      setTold(active ? `${name} was signed out and cannot sign in any more.` : `${name} can sign in again.`)
      refresh()
    },
    refused: atForm,
  })
  const { act, says } = active ? words.leave : words.return
  return (
    <>
      <AccountForm label={`${act}: ${name}`} act={act} rank="second" sending={sending}>
        <p>{says}</p>
        <AskedProof proof={sending.proof} />
      </AccountForm>
      <Told says={told} />
    </>
  )
}
