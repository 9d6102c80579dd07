'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Person } from '@/lib/accounts/person'
import { isRole, roles } from '@/lib/accounts/role'
import { AccountForm } from '../accounts/account-form'
import { ChoiceField } from '../accounts/field'
import { AskedProof } from './asked-proof'
import { Told } from '../accounts/told'
import { useProven } from './use-proven'

const roleChoices = Object.entries(roles)

/** Gives somebody another role. */
export function ChangeRole({ person: { id, name, role } }: { readonly person: Person }) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const sending = useProven<{ readonly role: string }>({
    request: (body) => ({ method: 'PUT', path: `/api/people/${id}/role`, body }),
    done: () => {
      const chosen = sending.form.getValues('role')
      setTold(`The role of ${name} is now: ${isRole(chosen) ? roles[chosen] : chosen}.`)
      refresh()
    },
  })
  return (
    <>
      <AccountForm label={`Role of ${name}`} act="Change role" rank="second" sending={sending}>
        <ChoiceField label="Role" defaultValue={role} choices={roleChoices} {...sending.field('role', 'Choose a role.')} />
        <AskedProof proof={sending.proof} />
      </AccountForm>
      <Told says={told} />
    </>
  )
}
