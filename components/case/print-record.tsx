'use client'

import { useEffect, useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { Part } from '@/components/reading-page'
import styles from './case.module.css'
import { useEvent, type LastRow } from './use-event'

/** Prints a record once that is written down. On the paper stands the last row of the audit, so that an end that was cut off later shows. */
export function PrintRecord({ sha256 }: { readonly sha256: string }) {
  const [last, setLast] = useState<LastRow>()
  const sending = useEvent<Record<string, never>>({ event: () => ({ kind: 'printed', what: 'record', sha256 }), done: (_, row) => setLast(row) })
  useEffect(() => {
    if (last !== undefined) window.print()
  }, [last])
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
