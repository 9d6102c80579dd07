'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { ChoiceField, Field } from '@/components/accounts/field'
import { Told } from '@/components/accounts/told'
import { useSending } from '@/components/accounts/use-sending'
import type { ListedCase } from './words'

type Fields = { readonly case: string; readonly due: string }

/** Asks somebody to try a case, by a day where one is given. */
export function AssignForm({ trainee, cases, person }: { readonly trainee: { readonly id: string; readonly name: string }; readonly cases: readonly ListedCase[]; readonly person: string }) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const sending = useSending<Fields, undefined>({
    request: ({ case: id, due }) => ({ method: 'POST', path: '/api/practice/assignments', body: { person: trainee.id, case: id, ...(due !== '' && { due }) }, as: person }),
    done: () => {
      setTold(`Assigned to ${trainee.name}.`)
      form.reset()
      refresh()
    },
  })
  const { form, field } = sending
  return (
    <>
      <AccountForm label="Assign a case" act="Assign" rank="second" sending={sending}>
        <ChoiceField label="Case" choices={[['', 'Choose a case'], ...cases.map(({ id, title }) => [id, title] as const)]} {...field('case', 'Choose a case.')} />
        <Field label="Due (optional)" type="date" {...field('due')} />
      </AccountForm>
      <Told says={told} />
    </>
  )
}
