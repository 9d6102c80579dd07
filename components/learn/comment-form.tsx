'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { WordsField } from '@/components/accounts/field'
import { Told } from '@/components/accounts/told'
import { useSending } from '@/components/accounts/use-sending'
import { LONGEST_COMMENT } from '@/lib/learn/commitment'

type Fields = { readonly text: string }

/** Says something of a commitment, for good. */
export function CommentForm({ commitment, person }: { readonly commitment: string; readonly person: string }) {
  const { refresh } = useRouter()
  const [told, setTold] = useState<string>()
  const key = useRef('')
  const sending = useSending<Fields, undefined>({
    request: ({ text }) => {
      key.current ||= crypto.randomUUID()
      return { method: 'POST', path: `/api/practice/${commitment}/comments`, body: { id: key.current, text }, as: person }
    },
    done: () => {
      key.current = ''
      setTold('Said. They see it beside their commitment.')
      form.reset()
      refresh()
    },
  })
  const { form, field } = sending
  return (
    <>
      <AccountForm label="Comment" act="Comment" rank="second" sending={sending}>
        <WordsField label="Your comment" hint="It stays as it is once it is said." maxLength={LONGEST_COMMENT} {...field('text', 'Write a comment.')} />
      </AccountForm>
      <Told says={told} />
    </>
  )
}
