'use client'

import { Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { copyText } from '@/components/documents/copy-text'
import controls from './controls.module.css'
import styles from './packet.module.css'

const outcomes = {
  copied: 'Packet copied.',
  selected: 'This browser does not let a page copy. The packet is selected: press Ctrl+C, or Command+C.',
} as const

/** The packet as plain text: shown, and copied as it is shown. */
export function CopyPacket({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly outcome: keyof typeof outcomes }>()
  const shown = useRef<HTMLPreElement>(null)
  const opened = useRef<HTMLDetailsElement>(null)
  const copy = async (): Promise<void> => {
    if (shown.current === null || opened.current === null) return
    const outcome = await copyText(text, shown.current)
    if (outcome === 'selected') opened.current.open = true
    setCopied({ text, outcome })
  }
  const said = copied === undefined ? '' : copied.text === text ? outcomes[copied.outcome] : 'The packet has changed since it was copied.'
  return (
    <div className={styles.copy}>
      <button type="button" className={controls.button} onClick={() => void copy()}>
        <Copy size={18} aria-hidden="true" /> Copy as text
      </button>
      <p role="status" className={styles.meta}>
        {said}
      </p>
      <details ref={opened}>
        <summary>See the text</summary>
        <pre ref={shown} className={styles.text} tabIndex={0} role="group" aria-label="Text of the packet">
          {text}
        </pre>
      </details>
    </div>
  )
}
