'use client'

import { useEffect, useState } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import styles from './case.module.css'
import { useEvent, type LastRow } from './use-event'

/** Prints the packet of a case once that is written down. */
export function PrintPacket() {
  const [last, setLast] = useState<LastRow>()
  const sending = useEvent<Record<string, never>>({ event: () => ({ kind: 'printed', what: 'packet' }), done: (_, row) => setLast(row) })
  useEffect(() => {
    if (last !== undefined) window.print()
  }, [last])
  return (
    <div className={styles.screenOnly}>
      <AccountForm label="Print" act="Print the packet" rank="second" sending={sending}>
        <p>The history of the case will tell that you printed it.</p>
      </AccountForm>
    </div>
  )
}
