'use client'

import { useState } from 'react'
import type { Person } from '@/lib/accounts/person'
import { AccountForm } from '../accounts/account-form'
import { AskedProof } from './asked-proof'
import { HandOver } from './hand-over'
import { NewPasswordField, useMadePassword } from './new-password'
import { Told } from '../accounts/told'
import { useProven } from './use-proven'

/** Sets a new password for somebody who lost theirs. */
export function ChangePassword({ person: { id, name } }: { readonly person: Person }) {
  const [changed, setChanged] = useState<{ readonly password: string | undefined }>()
  const sending = useProven<{ readonly password: string }>({
    request: (body) => ({ method: 'PUT', path: `/api/people/${id}/password`, body }),
    done: () => {
      setChanged({ password: password.made })
      form.reset()
    },
  })
  const { form, field } = sending
  const password = useMadePassword(form.watch('password'), (filled) => form.setValue('password', filled))
  return (
    <>
      <AccountForm label={`Password of ${name}`} act="Set password" rank="second" sending={sending}>
        <p>For a lost password. It signs them out everywhere.</p>
        <NewPasswordField label="New password" field={field('password', 'Choose a new password.')} password={password} />
        <AskedProof proof={sending.proof} />
      </AccountForm>
      <Told says={changed === undefined ? undefined : `${name} has a new password and was signed out.`} />
      {changed?.password !== undefined && <HandOver password={changed.password} to={name} />}
    </>
  )
}
