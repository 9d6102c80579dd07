'use client'

import { useId } from 'react'
import plain from '@/components/documents/plain-text.module.css'
import { CopyNoteButton } from './copy-note-button'
import styles from './note.module.css'
import './print.css'
import { useCopyNote } from './use-copy-note'

/** The short note of this consult as it will be copied, and the action that copies it. */
export function NoteText() {
  const { note, said, shown } = useCopyNote()
  const title = useId()
  return (
    <section className={styles.note} aria-labelledby={title} data-paper="first">
      <div className={styles.head}>
        <h3 id={title}>Short note</h3>
        {note !== undefined && <p className={styles.meta}>{note.length} of 900 characters</p>}
      </div>
      <div className={styles.actions}>
        <CopyNoteButton className={styles.copy} />
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
      {note !== undefined && (
        <pre ref={shown} className={plain.text} tabIndex={0} role="group" aria-label="Text of the note">
          {note}
        </pre>
      )}
    </section>
  )
}
