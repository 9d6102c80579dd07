'use client'

import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { Field } from '@/components/accounts/field'
import { Told } from '@/components/accounts/told'
import { LONGEST_LABEL } from '@/lib/cases/label'
import { MayIdentify } from '../may-identify'
import { useOverwriting } from '../use-overwriting'
import { YoursTheirs } from '../yours-theirs'

/** Gives a case another label. */
export function LabelForm({ now }: { readonly now: string }) {
  const [told, setTold] = useState<string>()
  const sending = useOverwriting<{ readonly to: string }, string>({
    now,
    valueOf: ({ label }) => label,
    event: ({ to }, from) => ({ kind: 'renamed', from, to }),
    done: ({ label }) => setTold(`The label is now: ${label}.`),
  })
  const { form, field, isStale } = sending
  const [filled] = useState(now)
  const takeTheirs = (): void => sending.takeTheirs(() => form.reset({ to: now }))
  return (
    <>
      <AccountForm label="Label" act="Change the label" rank="second" sending={sending}>
        <Field label="Label" hint="What your team will know it by. Leave names out." autoComplete="off" maxLength={LONGEST_LABEL} defaultValue={filled} {...field('to', 'Give the case a label.')} />
        <MayIdentify text={form.watch('to')} where="label" />
        {isStale && <YoursTheirs yours={form.watch('to')} theirs={now} takeTheirs={takeTheirs} />}
      </AccountForm>
      <Told says={told} />
    </>
  )
}
