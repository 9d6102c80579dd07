'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import type { Person } from '@/lib/accounts/person'
import { roles } from '@/lib/accounts/role'
import { AccountForm } from '../accounts/account-form'
import { ChoiceField, Field } from '../accounts/field'
import styles from './administration.module.css'
import { AskedProof } from './asked-proof'
import { HandOver } from './hand-over'
import { NewPasswordField, useMadePassword } from './new-password'
import { Told } from '../accounts/told'
import { useProven } from './use-proven'

type Fields = { readonly name: string; readonly signInName: string; readonly role: string; readonly password: string }
type Made = { readonly person: Person; readonly password: string | undefined }

const roleChoices = [['', 'Choose a role'], ...Object.entries(roles)] as const

/** Makes an account for somebody, and leaves a password that was made here to be handed over. Beside it stands what helps to fill it in. */
export function NewPerson({ children }: { readonly children?: ReactNode }) {
  const { refresh } = useRouter()
  const [made, setMade] = useState<Made>()
  const sending = useProven<Fields, Person>({
    request: (body) => ({ method: 'POST', path: '/api/people', body }),
    done: (person) => {
      setMade({ person, password: password.made })
      form.reset()
      refresh()
    },
  })
  const { form, field } = sending
  const password = useMadePassword(form.watch('password'), (filled) => form.setValue('password', filled))
  return (
    <div className={styles.beside}>
      <div className={styles.change}>
        <AccountForm label="New account" act="Make the account" sending={sending}>
          <Field label="Name" hint="As records show it, such as Dr. Ada Quill." autoComplete="off" {...field('name', 'Type the name.')} />
          <Field label="Sign-in name" hint="An e-mail address or a short name without spaces." autoComplete="off" autoCapitalize="none" spellCheck={false} {...field('signInName', 'Choose a sign-in name.')} />
          <ChoiceField label="Role" choices={roleChoices} {...field('role', 'Choose a role.')} />
          <NewPasswordField label="First password" field={field('password', 'Choose a first password.')} password={password} />
          <AskedProof proof={sending.proof} />
        </AccountForm>
        <Told says={made === undefined ? undefined : `${made.person.name} can sign in now, as ${made.person.signInName}.`} />
        {made?.password !== undefined && <HandOver password={made.password} to={made.person.name} />}
      </div>
      <div className={styles.change}>{children}</div>
    </div>
  )
}
