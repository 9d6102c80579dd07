'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { Field } from '@/components/accounts/field'
import { useSending } from '@/components/accounts/use-sending'
import { dropDraft, keptDraft } from '@/components/consult/draft/kept-draft'
import { dropPlace } from '@/components/consult/draft/place'
import { toAnswers } from '@/components/consult/draft/to-answers'
import { claimTab } from '@/components/accounts/tab'
import { PageLink } from '@/components/page-link'
import { inTab } from '@/components/tab-storage'
import { counted } from '@/components/words'
import type { Answers } from '@/lib/clinical/answers'
import { LONGEST_LABEL } from '@/lib/cases/label'
import styles from './case.module.css'
import { MayIdentify } from './may-identify'
import { toStored } from './zone'

type Fields = { readonly label: string; readonly takesDraft: boolean }

/** The answers of the consult in this tab; the example is nobody's, and what somebody else left in it is theirs. */
function draftAnswers(person: string): Answers {
  claimTab(person)
  const kept = inTab((storage) => keptDraft(storage, Date.now()))?.gave
  return kept === undefined || kept.example ? {} : toStored(toAnswers(kept))
}

function useDraftAnswers(person: string): Answers {
  const [answers, setAnswers] = useState<Answers>({})
  useEffect(() => {
    // The draft is this tab's: the server knows nothing of it.
    queueMicrotask(() => setAnswers(draftAnswers(person)))
  }, [person])
  return answers
}

/** Begins a case, with the answers of the open consult where there are some. Its id is made here, so that sending it twice makes one case. */
export function NewCase({ person }: { readonly person: string }) {
  const { push } = useRouter()
  const [id] = useState(() => crypto.randomUUID())
  const [isBegun, setIsBegun] = useState(false)
  const draft = useDraftAnswers(person)
  const count = Object.keys(draft).length
  const sending = useSending<Fields>({
    request: ({ label, takesDraft }) => ({ method: 'POST', path: '/api/cases', body: { id, label, answers: takesDraft ? draft : {} } }),
    done: () => {
      if (sending.form.getValues('takesDraft')) {
        inTab(dropDraft)
        inTab(dropPlace)
      }
      push(`/cases/${id}`)
    },
    refused: (error) => {
      if (!error.is('does-not-follow')) return false
      setIsBegun(true)
      return true
    },
  })
  return (
    <AccountForm label="New case" act="Begin the case" sending={sending}>
      <Field label="Label" hint="A room, a number, initials: what you will know it by. Leave names out." autoComplete="off" maxLength={LONGEST_LABEL} {...sending.field('label', 'Give the case a label.')} />
      <MayIdentify text={sending.form.watch('label')} where="label" />
      {count > 0 && (
        <label className={styles.takes}>
          <input type="checkbox" defaultChecked {...sending.form.register('takesDraft')} /> Take over the consult of this tab: {counted(count, 'answer')}
        </label>
      )}
      {isBegun && (
        <p role="alert">
          The case was begun when this was sent before, with what was sent then. What you changed since is not in it: your answers stay in this tab.{' '}
          <PageLink href={`/cases/${id}`}>Open the case</PageLink>
        </p>
      )}
    </AccountForm>
  )
}
