'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Person } from '@/lib/accounts/person'
import { AccountForm } from '../accounts/account-form'
import { AskedProof } from './asked-proof'
import { Told } from '../accounts/told'
import { atForm, useProven } from './use-proven'

/** Takes the second step away from somebody who lost their device. */
export function ResetSecondStep({ person: { id, name, hasSecondStep } }: { readonly person: Person }) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const sending = useProven<Record<string, never>>({
    request: () => ({ method: 'DELETE', path: `/api/people/${id}/second-step` }),
    done: () => {
      setTold(`The second step of ${name} is reset, and they were signed out.`)
      refresh()
    },
    refused: atForm,
  })
  // Once it is reset the button stays: whoever pressed it by key is still there.
  if (!hasSecondStep && told === undefined) return <p>None is set up.</p>
  return (
    <>
      <AccountForm label={`Second step of ${name}`} act="Reset second step" rank="second" sending={sending}>
        <p>For a lost device. It signs them out everywhere; then their password alone signs them in.</p>
        <AskedProof proof={sending.proof} />
      </AccountForm>
      <Told says={told} />
    </>
  )
}
