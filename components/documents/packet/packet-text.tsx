'use client'

import { useRef } from 'react'
import { TakeText } from '../take-out'
import styles from './packet.module.css'
import plain from '../plain-text.module.css'

/** The packet as plain text: shown, and taken along as it is shown. */
export function PacketText({ text }: { readonly text: string }) {
  const shown = useRef<HTMLPreElement>(null)
  const opened = useRef<HTMLDetailsElement>(null)
  const reveal = (): void => {
    if (opened.current !== null) opened.current.open = true
  }
  return (
    <div className={styles.copy}>
      <TakeText what="packet" text={text} shown={shown} reveal={reveal} file="packet" />
      <details ref={opened}>
        <summary>See the text</summary>
        <pre ref={shown} className={plain.text} tabIndex={0} role="group" aria-label="Text of the packet">
          {text}
        </pre>
      </details>
    </div>
  )
}
