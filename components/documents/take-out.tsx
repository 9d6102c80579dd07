'use client'

import { Copy, Download, Printer } from 'lucide-react'
import { useState, type RefObject } from 'react'
import { saveFile } from '@/components/files'
import type { Output } from '@/lib/cases/event'
import action from '../action.module.css'
import { copyText } from './copy-text'
import styles from './documents.module.css'
import { printPage, useTakeOut } from './use-take-out'

type Text = {
  readonly what: Output
  readonly text: string
  /** Where it is shown: it is selected there where a page may not copy. */
  readonly shown: RefObject<HTMLElement | null>
  /** Opens where it is shown, where that is folded away. */
  readonly reveal?: () => void
  readonly file: string
}

/** Copies a text, or saves it as a file. */
export function TakeText({ what, text, shown, reveal, file }: Text) {
  const { status, take } = useTakeOut()
  const [taken, setTaken] = useState(text)
  const leave = { kind: 'exported', what, format: 'text' } as const
  const copy = async (): Promise<'copied' | 'selected'> => {
    setTaken(text)
    if (shown.current === null) return 'selected'
    const outcome = await copyText(text, shown.current)
    if (outcome === 'copied' || reveal === undefined) return outcome
    reveal()
    return await copyText(text, shown.current)
  }
  const save = (): 'downloaded' => {
    setTaken(text)
    saveFile(`${file}.txt`, new Blob([text], { type: 'text/plain;charset=us-ascii' }))
    return 'downloaded'
  }
  return (
    <div className={styles.take}>
      <button type="button" className={action.second} onClick={() => take(leave, copy)}>
        <Copy size={18} aria-hidden="true" /> Copy
      </button>
      <button type="button" className={action.second} onClick={() => take(leave, save)}>
        <Download size={18} aria-hidden="true" /> Save as text
      </button>
      <p role="status">{status !== '' && taken !== text ? 'The text has changed since it was taken.' : status}</p>
    </div>
  )
}

/** Prints what the page shows. */
export function PrintButton({ what, says }: { readonly what: Output; readonly says: string }) {
  const { status, take } = useTakeOut()
  return (
    <div className={styles.take}>
      <button type="button" className={action.second} onClick={() => take({ kind: 'printed', what }, printPage)}>
        <Printer size={18} aria-hidden="true" /> {says}
      </button>
      <p role="status">{status}</p>
    </div>
  )
}

/** Saves data as a file. */
export function SaveButton({ what, format, says, file, type, text }: { readonly what: Output; readonly format: string; readonly says: string; readonly file: string; readonly type: string; readonly text: () => string }) {
  const { status, take } = useTakeOut()
  const save = (): 'downloaded' => {
    saveFile(file, new Blob([text()], { type }))
    return 'downloaded'
  }
  return (
    <div className={styles.take}>
      <button type="button" className={action.second} onClick={() => take({ kind: 'exported', what, format }, save)}>
        <Download size={18} aria-hidden="true" /> {says}
      </button>
      <p role="status">{status}</p>
    </div>
  )
}
