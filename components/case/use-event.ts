'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { refusedProof, type ProofOf } from '@/components/accounts/proof-fields'
import { sayFailure } from '@/components/accounts/send'
import { useSending, type Sending } from '@/components/accounts/use-sending'
import type { Case } from '@/lib/cases/case'
import type { RefusalReason } from '@/lib/cases/refusal'
import type { Request } from '@/lib/cases/schema'
import { useCaseWork } from './case-work'

/** The last row of the audit: its number, and its hash in hexadecimal. */
export type LastRow = { readonly number: string; readonly hash: string }

/** The case as it stands after the change, and the row of the audit that tells of it. */
type Changed = { readonly case: Case; readonly head: LastRow }

type Happens<Fields extends FieldValues> = Pick<Sending<Fields, Changed>, 'first' | 'refused'> & {
  /** What is to happen, as the device asks for it. `isStale`: it was refused before, for the case had moved on. */
  readonly event: (fields: Fields, isStale: boolean) => Request
  readonly done: (now: Case, told: LastRow) => void
}

/** The page was made of a case that has moved on: it is loaded anew below what was typed. For any other reason it stays, so that no form goes away with words in it. */
const movedOn: readonly string[] = ['stale', 'other-knowledge', 'other-guidance'] satisfies RefusalReason[]

/**
 * A form that has one thing happen to the case. Where somebody else changed the case meanwhile, the page shows how it stands now,
 * what was typed stays, and `isStale` is true until it is sent again.
 */
export function useEvent<Fields extends FieldValues>({ event, done, first, refused }: Happens<Fields>) {
  const { id, person } = useCaseWork()
  const { refresh } = useRouter()
  const [isStale, setStale] = useState(false)
  const sending = useSending<Fields, Changed>({
    ...(first !== undefined && { first }),
    request: (fields) => ({ method: 'POST', path: `/api/cases/${id}/events`, body: event(fields, isStale), as: person }),
    done: ({ case: now, head }) => {
      setStale(false)
      done(now, head)
    },
    refused: (error, form) => {
      if (refused?.(error, form) === true) return true
      if (error.is('not-found')) {
        form.setError('root', { message: 'You have this case no longer: it was taken back meanwhile. What you typed is still here.' })
        return true
      }
      if (!movedOn.includes(error.refusal.reason ?? '')) return false
      setStale(true)
      form.setError('root', { message: `${sayFailure(error)} What you typed is still here, and the page shows how the case stands now.` })
      refresh()
      return true
    },
  })
  return { ...sending, isStale, settle: () => setStale(false) }
}

/** The same for what is signed: the form holds the password as well, which is sent first. Whom the provider vouches for shows it who they are beforehand. */
export function useSignedEvent<Fields extends ProofOf>({ event, done }: Pick<Happens<Fields>, 'event' | 'done'>) {
  const { person, proof } = useCaseWork()
  const prove = ({ password, code }: Fields) => ({ method: 'POST', path: '/api/re-authenticate', body: { password, ...(code !== undefined && { code }) }, as: person }) as const
  return useEvent<Fields>({ event, done, ...(proof.by === 'password' && { first: prove }), refused: refusedProof })
}
