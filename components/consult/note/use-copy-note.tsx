'use client'

import { createContext, useContext, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Answers } from '@/lib/clinical/answers'
import { shortNote } from '@/lib/documents/short-note'
import type { Assessment } from '@/lib/guidance/assessment'
import { copyText } from '@/components/documents/copy-text'
import { useLeaving, type Leave } from '@/components/documents/leaving'

const outcomes = {
  copied: 'Note copied.',
  selected: 'This browser does not let a page copy. The note is selected: press Ctrl+C, or Command+C.',
  old: 'The answers have changed since the note was copied.',
} as const

type Copied = { readonly note: string; readonly outcome: 'copied' | 'selected' }

/** The short note of this consult, and the one way to copy it, from wherever on the page. */
type CopyNote = {
  /** As it will be copied; undefined until there is an assessment. */
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

type Of = { readonly assessment: Assessment | undefined; readonly answers: Answers }

/** The note of the answers as they stand; undefined until it can be written. */
function useNote({ assessment, answers }: Of): string | undefined {
  return useMemo(() => (assessment === undefined ? undefined : shortNote(assessment, answers)), [assessment, answers])
}

function saidOf(copied: Copied | undefined, note: string | undefined): string {
  if (copied === undefined) return ''
  return copied.note === note ? outcomes[copied.outcome] : outcomes.old
}

const copying = { kind: 'exported', what: 'note', format: 'text' } as const satisfies Leave
const printing = { kind: 'printed', what: 'guidance' } as const satisfies Leave
const print = (): void => window.print()

/** Writes the note for all below. */
export function NoteProvider({ children, ...of }: Of & { readonly children: ReactNode }) {
  const note = useNote(of)
  const shown = useRef<HTMLPreElement>(null)
  const [copied, setCopied] = useState<Copied>()
  const [refused, setRefused] = useState<string>()
  const leaving = useLeaving()
  const take = async (leave: Leave, act: () => unknown): Promise<void> => {
    const problem = await leaving(leave)
    setRefused(problem)
    if (problem === undefined) await act()
  }
  const copy = async (): Promise<void> => {
    if (note === undefined || shown.current === null) return
    setCopied({ note, outcome: await copyText(note, shown.current) })
  }
  const isCopied = copied?.outcome === 'copied' && copied.note === note
  return <NoteContext value={{ note, copy: () => void take(copying, copy), print: () => void take(printing, print), said: refused ?? saidOf(copied, note), isCopied, shown }}>{children}</NoteContext>
}

/** The note, and the one way to copy it. */
export function useCopyNote(): CopyNote {
  const found = useContext(NoteContext)
  if (found === undefined) throw new Error('NoteProvider is missing')
  return found
}
