'use client'

import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Answers } from '@/lib/clinical/answers'
import type { Assessment } from '@/lib/guidance/assessment'
import { useAssessment } from '../assessment-context'
import type { Entries } from '../draft/entries'
import { toAnswers } from '../draft/to-answers'
import { copyText } from './copy-text'
import styles from './note.module.css'
import './print.css'

type Write = (assessment: Assessment, answers: Answers) => string

/** The note is written by code that loads after the guidance has. */
function useWriter(wanted: boolean): Write | undefined {
  const [write, setWrite] = useState<Write>()
  useEffect(() => {
    let here = true
    if (wanted)
      void import('@/lib/documents/short-note').then(({ shortNote }) => {
        if (here) setWrite(() => shortNote)
      })
    return () => {
      here = false
    }
  }, [wanted])
  return write
}

/** The note of the answers as they stand; undefined until it can be written. */
function useNote(): string | undefined {
  const assessment = useAssessment()
  const { control } = useFormContext<Entries>()
  const answers = useDeferredValue(useWatch({ control, compute: toAnswers }))
  const write = useWriter(assessment !== undefined)
  return assessment === undefined || write === undefined ? undefined : write(assessment, answers)
}

const outcomes = {
  copied: 'Note copied.',
  selected: 'This browser does not let a page copy. The note is selected: press Ctrl+C, or Command+C.',
  old: 'The answers have changed since the note was copied.',
} as const

type Copied = { readonly note: string; readonly outcome: 'copied' | 'selected' }

function saidOf(copied: Copied | undefined, note: string | undefined): string {
  if (copied === undefined) return ''
  return copied.note === note ? outcomes[copied.outcome] : outcomes.old
}

/** The short note of this consult as it will be copied, and the one action that copies it. */
export function NoteActions() {
  const note = useNote()
  const preview = useRef<HTMLPreElement>(null)
  const [copied, setCopied] = useState<Copied>()
  const title = useId()
  const copy = async (): Promise<void> => {
    if (note === undefined || preview.current === null) return
    setCopied({ note, outcome: await copyText(note, preview.current) })
  }
  return (
    <section className={styles.note} aria-labelledby={title} data-paper="first">
      <div className={styles.head}>
        <h3 id={title}>Short note</h3>
        {note !== undefined && <p className={styles.meta}>{note.length} of 900 characters</p>}
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.copy} disabled={note === undefined} onClick={() => void copy()}>
          Copy note
        </button>
        <p role="status" className={styles.said}>
          {saidOf(copied, note)}
        </p>
      </div>
      {note === undefined ? (
        <p className={styles.meta}>The note is written once the rules have loaded.</p>
      ) : (
        <pre ref={preview} className={styles.text} tabIndex={0} role="group" aria-label="Text of the note">
          {note}
        </pre>
      )}
    </section>
  )
}
