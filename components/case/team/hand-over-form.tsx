'use client'

import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { ChoiceField } from '@/components/accounts/field'
import { Told } from '@/components/accounts/told'
import type { Actor } from '@/lib/accounts/person'
import { useOverwriting } from '../use-overwriting'
import { YoursTheirs } from '../yours-theirs'

const nobody = 'Nobody in particular'

/** Hands a case to somebody who can go on with it, or to nobody. */
export function HandOverForm({ now, people }: { readonly now: Actor | undefined; readonly people: readonly Actor[] }) {
  const [told, setTold] = useState<string>()
  const sending = useOverwriting<{ readonly to: string }, Actor | undefined>({
    now,
    valueOf: ({ assignee }) => assignee,
    event: ({ to }, from) => ({ kind: 'assigned', from: from?.id ?? null, to: to === '' ? null : to }),
    done: ({ assignee }) => setTold(assignee === undefined ? 'The case is handed to nobody in particular.' : `The case is handed to ${assignee.name}.`),
  })
  const { form, field, isStale } = sending
  const [filled] = useState(now?.id ?? '')
  // Whoever has it stays to be seen, though they may only read it by now.
  const choices = [...people, ...(now === undefined || people.some(({ id }) => id === now.id) ? [] : [now])]
  const nameOf = (id: string): string => choices.find((person) => person.id === id)?.name ?? nobody
  const takeTheirs = (): void => sending.takeTheirs(() => form.reset({ to: now?.id ?? '' }))
  return (
    <>
      <AccountForm label="Hand over" act="Hand over" rank="second" sending={sending}>
        <ChoiceField label="Handed to" hint="What waits in the case is in their queue; with nobody, in everybody’s who can do it." defaultValue={filled} choices={[['', nobody], ...choices.map(({ id, name }) => [id, name] as const)]} {...field('to')} />
        {isStale && <YoursTheirs yours={nameOf(form.watch('to'))} theirs={now?.name ?? nobody} takeTheirs={takeTheirs} />}
      </AccountForm>
      <Told says={told} />
    </>
  )
}
