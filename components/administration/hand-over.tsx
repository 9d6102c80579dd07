'use client'

import { ClipboardCheck, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import accounts from '../accounts/accounts.module.css'
import { copyText } from '@/components/documents/copy-text'
import styles from './administration.module.css'

const outcomes = {
  copied: 'Password copied.',
  selected: 'This browser does not let a page copy. The password is selected: press Ctrl+C, or Command+C.',
} as const

/** A password that was made on this device, to be handed over now: nothing shows it again. */
export function HandOver({ password, to }: { readonly password: string; readonly to?: string }) {
  const shown = useRef<HTMLParagraphElement>(null)
  const [copied, setCopied] = useState<{ readonly password: string; readonly outcome: keyof typeof outcomes }>()
  const now = copied?.password === password ? copied.outcome : undefined
  const copy = async (): Promise<void> => {
    if (shown.current !== null) setCopied({ password, outcome: await copyText(password, shown.current) })
  }
  const Icon = now === 'copied' ? ClipboardCheck : Copy
  return (
    <div className={styles.handOver} role="group" aria-label={to === undefined ? 'The password made here' : `Password for ${to}`}>
      <p className={accounts.hint}>{to === undefined ? 'Made on this device.' : `For ${to}.`} Copy it now: once you leave this page, nobody can see it again.</p>
      <p ref={shown} tabIndex={-1} className={`${accounts.key} ${styles.made}`}>
        {password}
      </p>
      <div>
        <button type="button" className={accounts.small} onClick={() => void copy()}>
          <Icon size={18} aria-hidden="true" /> Copy password
        </button>
      </div>
      <p role="status">{now !== undefined && outcomes[now]}</p>
    </div>
  )
}
