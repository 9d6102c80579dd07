'use client'

import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { copyText } from '@/components/documents/copy-text'
import type { Leave } from '@/components/documents/leaving'
import { printPage, useTakeOut } from '@/components/documents/use-take-out'
import type { Answers } from '@/lib/clinical/answers'
import { shortNote } from '@/lib/documents/short-note'
import type { Assessment } from '@/lib/guidance/assessment'

/** The short note of this consult, and the one way to copy it, from wherever on the page. */
type CopyNote = {
  /** As it is shown; undefined until there is an assessment. */
  readonly note: string | undefined
  readonly copy: () => void
  /** Prints what the page shows. */
  readonly print: () => void
  /** What became of the last copy or print; empty before one. */
  readonly said: string
  /** Whether the clipboard holds the note as it stands. */
  readonly isCopied: boolean
  /** Where the note is shown: it is selected there where a page may not copy. */
  readonly shown: RefObject<HTMLPreElement | null>
}

const NoteContext = createContext<CopyNote | undefined>(undefined)

const copying = { kind: 'exported', what: 'note', format: 'text' } as const satisfies Leave
const printing = { kind: 'printed', what: 'guidance' } as const satisfies Leave

/** What a note is written from. */
type Of = { readonly assessment: Assessment | undefined; readonly answers: Answers }

const noteOf = ({ assessment, answers }: Of): string | undefined => (assessment === undefined ? undefined : shortNote(assessment, answers))

/** Writes the note for all below. `later`: what it is shown of, which may be a frame behind; what is copied is never behind. */
export function NoteProvider({ children, now, later }: { readonly now: Of; readonly later: Of; readonly children: ReactNode }) {
  const note = useMemo(() => noteOf(later), [later])
  const shown = useRef<HTMLPreElement>(null)
  const [copied, setCopied] = useState<string>()
  const { status, take } = useTakeOut()
  const newest = useRef(now)
  useEffect(() => {
    newest.current = now
  }, [now])
  const copy = async (): Promise<'copied' | 'selected'> => {
    // Of the answers as they are by now: to write down that it leaves may have taken a while.
    const text = noteOf(newest.current)
    if (text === undefined || shown.current === null) return 'selected'
    const outcome = await copyText(text, shown.current)
    // What was selected is what is shown.
    setCopied(outcome === 'copied' ? text : (shown.current.textContent ?? ''))
    return outcome
  }
  const [isTaken, isBehind] = [copied !== undefined && status !== '', later !== now]
  const value: CopyNote = {
    note,
    copy: () => take(copying, copy),
    print: () => take(printing, printPage),
    said: isTaken && !isBehind && copied !== note ? 'The answers have changed since the note was copied.' : status,
    isCopied: isTaken && !isBehind && copied === note,
    shown,
  }
  return <NoteContext value={value}>{children}</NoteContext>
}

/** The note, and the one way to copy it. */
export function useCopyNote(): CopyNote {
  const found = useContext(NoteContext)
  if (found === undefined) throw new Error('NoteProvider is missing')
  return found
}
