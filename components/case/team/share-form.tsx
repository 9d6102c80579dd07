'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { ChoiceField } from '@/components/accounts/field'
import { Told } from '@/components/accounts/told'
import type { Actor } from '@/lib/accounts/person'
import { roles } from '@/lib/accounts/role'
import type { Sharing } from '@/lib/cases/event'
import { sharingsFor } from '@/lib/cases/sharing'
import { useEvent } from '../use-event'
import { sharingWords } from './sharing-words'

type Fields = { readonly with: string; readonly sharing: Sharing }

const named = ({ id, name, role }: Actor) => [id, role === undefined ? name : `${name}, ${roles[role]}`] as const

/** Shares a case with somebody who does not have it yet. */
export function ShareForm({ colleagues }: { readonly colleagues: readonly Actor[] }) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const personOf = (id: string): Actor | undefined => colleagues.find((person) => person.id === id)
  /** What is asked for, where their role has it; else what it has. */
  const given = (fields: Fields): Sharing => {
    const person = personOf(fields.with)
    return person === undefined || sharingsFor(person).includes(fields.sharing) ? fields.sharing : 'read'
  }
  const sending = useEvent<Fields>({
    event: (fields) => ({ kind: 'shared', with: fields.with, sharing: given(fields) }),
    done: ({ members }) => {
      const chosen = form.getValues('with')
      const member = members.find(({ person }) => person.id === chosen)
      setTold(member && `${member.person.name} ${sharingWords[member.sharing].does} this case now.`)
      form.reset()
      refresh()
    },
  })
  const { form, field } = sending
  const chosen = personOf(form.watch('with') ?? '')
  const sharings = chosen === undefined ? (['read', 'write'] as const) : sharingsFor(chosen)
  const hint = chosen?.role === 'trainee' ? 'A trainee reads it without what tells who the person is.' : undefined
  return (
    <>
      {colleagues.length === 0 && <p>There is nobody else to share it with.</p>}
      {colleagues.length > 0 && (
        <AccountForm label="Share" act="Share" rank="second" sending={sending}>
          <ChoiceField label="Colleague" choices={[['', 'Choose a colleague'], ...colleagues.map(named)]} {...field('with', 'Choose a colleague.')} />
          <ChoiceField label="What they can do" choices={sharings.map((sharing) => [sharing, sharingWords[sharing].choice])} {...(hint !== undefined && { hint })} {...field('sharing')} />
        </AccountForm>
      )}
      <Told says={told} />
    </>
  )
}
