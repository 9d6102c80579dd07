'use client'

import { useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { Field } from '@/components/accounts/field'
import { Told } from '@/components/accounts/told'
import { sayDate } from '@/components/words'
import { reviewAfter } from '@/lib/cases/case'
import type { IsoDate } from '@/lib/clinical/dates'
import { useOverwriting } from './use-overwriting'
import { YoursTheirs } from './yours-theirs'

type Fields = { readonly firstDose: string; readonly due: string }

const say = (due: IsoDate | undefined): string => (due === undefined || due === '' ? 'none' : sayDate(due))

/** Sets the day on which benefit is judged: typed, or four weeks after the first dose. The first dose itself is not kept. */
export function ReviewForm({ now }: { readonly now: IsoDate | undefined }) {
  const [told, setTold] = useState<string>()
  const sending = useOverwriting<Fields, IsoDate | undefined>({
    now,
    valueOf: ({ reviewDue }) => reviewDue,
    event: ({ due }, from) => ({ kind: 'review-due', from: from ?? null, to: due === '' ? null : due }),
    done: ({ reviewDue }) => setTold(`Review due: ${say(reviewDue)}.`),
  })
  const { form, field, isStale } = sending
  const [filled] = useState(now)
  const firstDose = field('firstDose')
  const takeTheirs = (): void => sending.takeTheirs(() => form.reset({ firstDose: '', due: now ?? '' }))
  return (
    <>
      <AccountForm label="Review" act="Save" rank="second" sending={sending}>
        <Field
          label="First dose"
          hint="Sets the review to 4 weeks later. It is not kept."
          type="date"
          {...firstDose}
          onChange={(event) => {
            void firstDose.onChange(event)
            const due = reviewAfter(event.target.value)
            if (due !== undefined) form.setValue('due', due)
          }}
        />
        <Field label="Review due" hint="Empty for none." type="date" defaultValue={filled} {...field('due')} />
        {isStale && <YoursTheirs yours={say(form.watch('due'))} theirs={say(now)} takeTheirs={takeTheirs} />}
      </AccountForm>
      <Told says={told} />
    </>
  )
}
