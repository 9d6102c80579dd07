'use client'

import { useCallback, useEffect, useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { send } from '@/components/accounts/send'
import { Part } from '@/components/reading-page'
import type { Request } from '@/lib/cases/schema'
import styles from './case.module.css'
import { useCaseWork } from './case-work'
import { useEvent, type LastRow } from './use-event'
import { usePrintsNoted } from './use-prints-noted'

const printed = (sha256: string): Request => ({ kind: 'printed', what: 'record', sha256 })

/**
 * Prints a record once that is written down. On the paper stands the last row of the audit, so that an end that was cut off later shows.
 * What the command of the browser prints has no such row: it is written down while it is printed.
 */
export function PrintRecord({ sha256 }: { readonly sha256: string }) {
  const [last, setLast] = useState<LastRow>()
  const { id, person } = useCaseWork()
  const write = useCallback(() => send({ method: 'POST', path: `/api/cases/${id}/events`, body: printed(sha256), as: person }), [id, person, sha256])
  const isWritten = usePrintsNoted(write)
  const sending = useEvent<Record<string, never>>({ event: () => printed(sha256), done: (_, row) => setLast(row) })
  useEffect(() => {
    if (last === undefined) return
    isWritten()
    window.print()
  }, [last, isWritten])
  useEffect(() => {
    const isOver = (): void => setLast(undefined)
    window.addEventListener('afterprint', isOver)
    return () => window.removeEventListener('afterprint', isOver)
  }, [])
  return (
    <>
      <div className={styles.screenOnly}>
        <Part title="Print" id="print">
          <AccountForm label="Print" act="Print the record" rank="second" sending={sending}>
            <p>The history of the case will tell that you printed it.</p>
          </AccountForm>
        </Part>
      </div>
      {last !== undefined && (
        <p className={styles.paperOnly}>
          Audit, row {last.number}: {last.hash}
        </p>
      )}
    </>
  )
}
