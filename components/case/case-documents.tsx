'use client'

import { useCallback, type ReactNode } from 'react'
import { sayFailure, send } from '@/components/accounts/send'
import { LeavingProvider, type Leave } from '@/components/documents/leaving'
import { useCaseWork } from './case-work'

/** Documents of a case leave the page once its history tells so. */
export function CaseDocuments({ children }: { readonly children: ReactNode }) {
  const { id, person } = useCaseWork()
  const note = useCallback(
    async (leave: Leave): Promise<string | undefined> => {
      try {
        await send({ method: 'POST', path: `/api/cases/${id}/events`, body: leave, as: person })
        return undefined
      } catch (error) {
        return `${sayFailure(error)} It was not written down, so nothing has left this page.`
      }
    },
    [id, person],
  )
  return <LeavingProvider note={note}>{children}</LeavingProvider>
}
