'use client'

import { useCallback, type ReactNode } from 'react'
import { sayFailure, send } from '@/components/accounts/send'
import { LeavingProvider, type Leave } from '@/components/documents/leaving'
import type { Output } from '@/lib/cases/event'
import { usePrintsNoted } from './use-prints-noted'

/** `page`: what the page shows, which the command of the browser prints. */
type Of = { readonly id: string; readonly person: string; readonly page: Output; readonly children: ReactNode }

/** Documents of a case leave the page once its history tells so. */
export function CaseDocuments({ id, person, page, children }: Of) {
  const write = useCallback((leave: Leave) => send({ method: 'POST', path: `/api/cases/${id}/events`, body: leave, as: person }), [id, person])
  const isWritten = usePrintsNoted(useCallback(() => write({ kind: 'printed', what: page }), [write, page]))
  const note = useCallback(
    async (leave: Leave): Promise<string | undefined> => {
      try {
        await write(leave)
      } catch (error) {
        return `${sayFailure(error)} It was not written down, so nothing has left this page.`
      }
      if (leave.kind === 'printed') isWritten()
      return undefined
    },
    [write, isWritten],
  )
  return <LeavingProvider note={note}>{children}</LeavingProvider>
}
