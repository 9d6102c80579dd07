'use client'

import { ClipboardCheck, Copy } from 'lucide-react'
import { useCopyNote } from './use-copy-note'

/** Copies the note; its icon tells whether the clipboard holds the note as it stands. */
export function CopyNoteButton({ className }: { readonly className?: string | undefined }) {
  const { note, copy, isCopied } = useCopyNote()
  const Icon = isCopied ? ClipboardCheck : Copy
  return (
    <button type="button" className={className} disabled={note === undefined} onClick={copy}>
      <Icon size={18} aria-hidden="true" /> Copy note
    </button>
  )
}
